package id.kawal.escalation.casefile;

/** Where a case stands. That it is overdue or may be taken by the Ombudsman is a fact about it, never a stage. */
public enum CaseStage {
    /** It lies with the agency. */
    WAITING_PROVIDER,
    /** It lies with the Ombudsman. */
    SUBMITTED,
    /** It ended because the agency put things right. */
    CLOSED_RESOLVED_BY_PROVIDER,
    /** It ended because the reporter took it back. */
    CLOSED_WITHDRAWN,
    /** It ended at the Ombudsman; how, the desk knows. */
    CLOSED_BY_OMBUDSMAN;

    /** Whether its file is, or was at last, at the desk of the Ombudsman. */
    public boolean isAtDesk() {
        return this == SUBMITTED || this == CLOSED_BY_OMBUDSMAN;
    }

    public boolean isClosed() {
        return compareTo(CLOSED_RESOLVED_BY_PROVIDER) >= 0;
    }
}
