package id.kawal.contracts.escalation;

/** Why a clock ended. */
public enum StopReason {
    /** What it waited for was done. */
    MET,
    /** What it waited for is no longer expected. */
    NO_LONGER_NEEDED,
    /** Another run took its place. */
    RESTARTED
}
