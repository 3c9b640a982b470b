package id.kawal.web;

/** What somebody who signed in may be; taken from the claim {@code roles} of the token. */
public enum Role {
    /** An officer or a system of one agency; the claim {@code agency} says which. */
    AGENCY,
    /** An examiner of the Ombudsman. */
    EXAMINER,
    /** The head of the office. */
    HEAD,
    /** Who keeps the system running; sees no identities. */
    OPERATOR,
    /** Another service of Kawal. */
    SERVICE
}
