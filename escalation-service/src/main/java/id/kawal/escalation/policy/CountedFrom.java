package id.kawal.escalation.policy;

/** Which day is day 0. */
public enum CountedFrom {
    /** The day of the event that started the clock. */
    START,
    /** The day on which the reporter had already complained to the agency, where one is recorded; else the start. */
    PRIOR_COMPLAINT,
    /** The day of the event complained of. */
    EVENT_DATE
}
