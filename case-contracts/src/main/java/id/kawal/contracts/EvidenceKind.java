package id.kawal.contracts;

/** What a file proves. */
public enum EvidenceKind {
    /** Supports what is told. */
    SUPPORTING,
    /** Proves that the provider or its superior was told before (UU 37/2008 art. 24(1)(c)). */
    PRIOR_COMPLAINT_PROOF,
    /** Copy of an identity document. */
    IDENTITY,
    /** Lets somebody else file for the reporter (UU 37/2008 art. 24(4)); says who reports. */
    POWER_OF_ATTORNEY,
    /** Belongs to an agency's answer. */
    RESPONSE
}
