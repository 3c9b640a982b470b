package id.kawal.notification.message;

/** Why a message is not sent, or not yet. */
public enum Reason {
    /** The recipient has no address. */
    NO_ADDRESS,
    /** What stands there as the address is none. */
    ADDRESS_INVALID,
    /** Nobody told in time who the recipient is. */
    RECIPIENT_UNKNOWN,
    /** The reporter had the way to reach them erased. */
    CONTACT_ERASED,
    /** The sealed contact cannot be opened with the key of this service. */
    CONTACT_UNREADABLE,
    /** The news is too old, or the date that it reminds of has passed. */
    STALE,
    /** A later event made it pointless before it was sent. */
    SUPERSEDED,
    /** The mail server refused it for good (5xx). */
    SMTP_REJECTED,
    /** The mail server could not be reached, or asked to try later. */
    SMTP_UNAVAILABLE,
    /** Every try failed. */
    RETRIES_EXHAUSTED,
    /** The mail server may or may not have accepted it. */
    OUTCOME_UNKNOWN
}
