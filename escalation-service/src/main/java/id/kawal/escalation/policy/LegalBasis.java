package id.kawal.escalation.policy;

/**
 * What a rule rests on.
 *
 * @param reference the article, in Indonesian
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

    /** The article in that language; the names of laws stay what they are. */
    public String reference(String language) {
        return language.equals("en") ? EnglishReference.of(reference) : reference;
    }
}
