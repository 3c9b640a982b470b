package id.kawal.notification.message;

/** How it went to hand a message over. */
public enum HandOver {
    /** The mail server accepted it and is answerable for it now. */
    ACCEPTED,
    /** The mail server refused it for good. */
    REJECTED,
    /** The address is none. */
    ADDRESS_INVALID,
    /** It was certainly not accepted, and may be tried again. */
    NOT_NOW,
    /** The whole message was handed over, but no answer came: it may have been accepted. */
    UNKNOWN
}
