package id.kawal.escalation.operations;

import org.jspecify.annotations.Nullable;

/** What an operator asked of a service was not done. */
public final class NotDone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String said;

    private NotDone(String code, @Nullable String said) {
        super(code, null, false, false);
        this.said = said;
    }

    /** For a reason that has a message of its own. */
    static NotDone because(String code) {
        return new NotDone(code, null);
    }

    /** For the reason that the other service gave, in the language of who asked. */
    static NotDone said(String reason) {
        return new NotDone("said", reason);
    }

    /** The code of the message. */
    public String code() {
        return String.valueOf(getMessage());
    }

    /** What the other service said, if it did. */
    public @Nullable String words() {
        return said;
    }
}
