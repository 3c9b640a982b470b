package id.kawal.escalation.desk;

/** How a case came to the desk. */
public enum Origin {
    /** An agency stayed silent, refused or was contradicted. */
    FORWARDED,
    /** Somebody turned to the office. */
    CONTACT,
    /** The office took it up by itself. */
    OWN_INITIATIVE
}
