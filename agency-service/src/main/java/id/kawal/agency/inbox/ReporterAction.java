package id.kawal.agency.inbox;

/** What a reporter does that an agency sees. */
public enum ReporterAction {
    ADDED_INFORMATION,
    /** Answered the open question of the agency. */
    ANSWERED_QUESTION,
    ADDED_EVIDENCE,
    RECORDED_PRIOR_COMPLAINT,
    DISPUTED_ANSWER,
    CONFIRMED_RESOLUTION,
    WITHDREW
}
