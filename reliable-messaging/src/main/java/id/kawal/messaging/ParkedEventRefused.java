package id.kawal.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An operator's decision on a parked event that cannot be carried out. */
public final class ParkedEventRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    public ParkedEventRefused(Why why, UUID id, @Nullable String detail) {
        super(why + " " + id + (detail == null ? "" : ": " + detail));
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** Why the decision cannot be carried out. */
    public enum Why {
        /** There is no such parked event. */
        UNKNOWN,
        /** It was replayed or discarded before. */
        RESOLVED,
        /** An earlier event of its key is parked: that one comes first. */
        NOT_FIRST,
        /** It cannot be read, so it can only be discarded. */
        UNREADABLE,
        /** It failed again. */
        FAILED_AGAIN,
        /** What it builds on has still not arrived. */
        STILL_EARLY,
        /** No subscription of this service receives it any more. */
        NO_SUBSCRIPTION,
        /** A discard needs a reason. */
        NO_REASON
    }
}
