package id.kawal.escalation.casefile;

/** What kind of thing happened in a case; facts of the same moment are read in this order. */
public enum FactKind {
    REPORT_SUBMITTED, PRIOR_COMPLAINT_RECORDED, INFORMATION_ADDED, EVIDENCE_ADDED, FORWARDING_CONSENTED,
    CASE_DELIVERED, CASE_ACKNOWLEDGED, INFORMATION_REQUESTED, EXTENSION_REQUESTED, RESPONSE_RECORDED, CASE_TRANSFERRED,
    CASE_DECLINED, RESPONSE_DISPUTED, RESOLUTION_CONFIRMED, REPORT_WITHDRAWN,
    CLOCK_STARTED, CLOCK_PAUSED, CLOCK_RESUMED, CLOCK_STOPPED, EXTENSION_GRANTED, EXTENSION_REFUSED,
    DEADLINE_RECOMPUTED,
    DEADLINE_APPROACHING, DEADLINE_MISSED, DEADLINE_MISS_RETRACTED, SUPERIOR_INFORMED, STEP_SKIPPED,
    CASE_MARKED_ELIGIBLE, CASE_FORWARDED, CASE_CLOSED;

    /** Whether it happened at the agency. */
    public boolean isTheAgencys() {
        return compareTo(CASE_DELIVERED) >= 0 && compareTo(CASE_DECLINED) <= 0;
    }

    /** Whether it is a decision of this service, which follows from other facts. */
    public boolean isOurs() {
        return compareTo(CLOCK_STARTED) >= 0;
    }
}
