package id.kawal.contracts.agency;

/** What an answer of an agency says. */
public enum ResponseKind {
    /** The service was given or put right. */
    RESOLVED,
    /** The agency explains why it acted as it did. */
    EXPLAINED,
    /** The agency holds the complaint to be unfounded. */
    REJECTED
}
