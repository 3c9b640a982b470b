package id.kawal.escalation.policy;

/**
 * What a rule rests on.
 *
 * @param reference the article
 * @param mark how sure the text is
 */
public record LegalBasis(String reference, Mark mark) {

    /** How sure the text of an article is. */
    public enum Mark {
        /** Confirmed in a public source. */
        F,
        /** Found in a weak source only. */
        S,
        /** Not confirmed: a default that may be changed. */
        M
    }
}
