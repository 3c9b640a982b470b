package id.kawal.intake.evidence;

/** What a file of the reporter proves. */
public enum EvidenceKind {
    SUPPORTING, PRIOR_COMPLAINT_PROOF, IDENTITY
}
