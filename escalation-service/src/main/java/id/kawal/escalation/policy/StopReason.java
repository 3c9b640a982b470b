package id.kawal.escalation.policy;

/** Why a clock ends. */
public enum StopReason {
    /** What it waited for was done. */
    MET,
    /** What it waited for is no longer expected. */
    NO_LONGER_NEEDED,
    /** Another run takes its place. */
    RESTARTED
}
