package id.kawal.contracts.intake;

/** Whether the agency may know who reports (UU 37/2008 art. 24(2)); confidential is not anonymous. */
public enum Confidentiality {
    /** The agency learns who reports. */
    OPEN,
    /** The office knows who reports, the agency does not. */
    CONFIDENTIAL
}
