package id.kawal.contracts.escalation;

/**
 * What a rule of the policy is about, for people who do not know its id.
 *
 * @param title in Indonesian
 * @param titleEn in English
 * @param basis what it rests on
 * @param owedBy who has to act
 * @param precedence how its clock stands beside the others of the case
 */
public record RuleText(String title, String titleEn, String basis, OwedBy owedBy, Precedence precedence) {

    /** Who has to act. */
    public enum OwedBy {
        AGENCY, SUPERIOR, REPORTER, OFFICE
    }

    /** What somebody has to do next, how long several steps may take together, or a time bar in the far. */
    public enum Precedence {
        STEP, TOTAL, BAR
    }
}
