package id.kawal.intake.report;

/** Whether the agency may know who reports (UU 37/2008 art. 24(2)); confidential is not anonymous. */
public enum Confidentiality {
    OPEN, CONFIDENTIAL
}
