package id.kawal.servers;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A server that could not start or be used; the message is one sentence fit for the person who runs it. */
public final class ServerFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public ServerFailure(String sentence) {
        this(sentence, null);
    }

    public ServerFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
