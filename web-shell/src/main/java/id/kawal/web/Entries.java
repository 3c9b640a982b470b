package id.kawal.web;

import org.jspecify.annotations.Nullable;

/** What somebody sent, looked at field by field; all that is wrong with it is told at once. */
public final class Entries {

    private final Refusal refusal;

    /** Nothing was looked at yet; what is wrong will be told as that problem. */
    public Entries(String problem) {
        refusal = Refusal.unprocessable(problem);
    }

    /** A text that has to be there and say something. */
    public Entries needs(String field, @Nullable String sent, int longest) {
        return check(sent != null && !sent.isBlank(), field, "required", "").atMost(field, sent, longest);
    }

    /** A text that, if it is there, ends after so many characters. */
    public Entries atMost(String field, @Nullable String sent, int longest) {
        return check(sent == null || sent.length() <= longest, field, "too-long", longest);
    }

    /** Anything else that has to hold of a field. */
    public Entries check(boolean holds, String field, String code, Object... arguments) {
        if (!holds) {
            refusal.field(field, code, arguments);
        }
        return this;
    }

    /**
     * Lets it pass.
     *
     * @throws Refusal 422 naming each field that is wrong
     */
    public void done() {
        if (!refusal.fields().isEmpty()) {
            throw refusal;
        }
    }
}
