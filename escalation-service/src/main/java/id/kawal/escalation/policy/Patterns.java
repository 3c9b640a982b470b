package id.kawal.escalation.policy;

/**
 * From when on many cases about one agency and substance are a pattern, for which an investigation of the office's own is proposed.
 *
 * @param days within how many days they came
 * @param proposeFrom from how many cases on; 0 proposes none
 */
public record Patterns(int days, int proposeFrom) {

    /** No investigation is proposed. */
    public static final Patterns NONE = new Patterns(1, 0);

    static final int MOST_DAYS = 3660;
    static final int FEWEST_CASES = 2;

    static Patterns read(YamlPlace place) {
        if (!place.exists()) {
            return NONE;
        }
        var days = place.at("days").read(Integer::valueOf, "not-a-number", 1);
        var cases = place.at("proposeFrom").read(Integer::valueOf, "not-a-number", FEWEST_CASES);
        if (days < 1 || days > MOST_DAYS) {
            place.at("days").fault("not-between", 1, Integer.toString(MOST_DAYS));
        }
        if (cases < FEWEST_CASES) {
            place.at("proposeFrom").fault("no-pattern", FEWEST_CASES);
        }
        place.nothingElse();
        return new Patterns(days, cases);
    }
}
