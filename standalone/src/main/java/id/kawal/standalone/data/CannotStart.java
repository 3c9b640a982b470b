package id.kawal.standalone.data;

import org.jspecify.annotations.Nullable;

/** Kawal cannot start; the message is one sentence that says what is wrong and how to mend it. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        this(sentence, null);
    }

    public CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
