package id.kawal.contracts.escalation;

/** Why an extension was refused. */
public enum ExtensionRefusal {
    /** No clock that could be extended runs for this agency. */
    NO_RUNNING_CLOCK,
    /** The rule allows none (UU 25/2009 art. 44(1) knows no extension). */
    RULE_ALLOWS_NONE,
    /** As many as the rule allows were granted before. */
    ALLOWANCE_USED_UP,
    /** More was asked for than the rule allows. */
    TOO_LONG,
    /** It came after the deadline. */
    TOO_LATE
}
