package id.kawal.messaging.outbox;

/** What an object-relational mapper has not written to the database yet. */
@FunctionalInterface
interface PendingChanges {

    /** Writes it, in the running transaction. */
    void write();

    /** Writes it and forgets every entity read so far. */
    default void writeAndForget() {
        write();
    }
}
