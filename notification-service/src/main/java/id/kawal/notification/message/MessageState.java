package id.kawal.notification.message;

/** Where a message stands. */
public enum MessageState {
    /** Waits for its recipient, its next try or its turn. */
    PENDING,
    /** Claimed by a process that is handing it over. */
    SENDING,
    /** The mail server accepted it. */
    SENT,
    /** It was refused, or tried too often. */
    FAILED,
    /** It was not sent on purpose. */
    SKIPPED,
    /** Whether the mail server accepted it is not known, so that it is not sent again by itself. */
    UNCERTAIN;

    /** Whether an operator may have it sent again. */
    public boolean mayBeResent() {
        return this == FAILED || this == SKIPPED || this == UNCERTAIN;
    }
}
