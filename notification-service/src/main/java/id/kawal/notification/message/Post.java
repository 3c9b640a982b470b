package id.kawal.notification.message;

/** The channel by which messages leave. */
@FunctionalInterface
public interface Post {

    /** Hands a message over once, and never tries again by itself. */
    HandOver handOver(Letter letter);
}
