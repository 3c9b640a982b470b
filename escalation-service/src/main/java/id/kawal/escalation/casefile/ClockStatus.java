package id.kawal.escalation.casefile;

/** What became of a run. */
public enum ClockStatus {
    /** It runs. */
    RUNNING,
    /** It stands still. */
    PAUSED,
    /** It ended before it was missed. */
    STOPPED,
    /** It was missed, and that stands. */
    MISSED
}
