package id.kawal.contracts.escalation;

/** How a case ended. */
public enum CaseOutcome {
    RESOLVED_BY_PROVIDER, WITHDRAWN
}
