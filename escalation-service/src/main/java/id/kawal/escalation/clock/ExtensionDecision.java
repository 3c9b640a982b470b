package id.kawal.escalation.clock;

import java.time.Instant;
import java.util.UUID;

/** What became of an agency's request for more time. */
public sealed interface ExtensionDecision {

    /** The request. */
    UUID extensionId();

    /** When it was made; it is decided at once. */
    Instant at();

    /**
     * The agency got it.
     *
     * @param clockId the clock that was extended
     * @param previousDue its due moment before
     * @param due its due moment now
     */
    record Granted(UUID extensionId, Instant at, UUID clockId, Instant previousDue,
            Instant due) implements ExtensionDecision {
    }

    /**
     * The agency did not get it.
     *
     * @param reason why
     */
    record Refused(UUID extensionId, Instant at, Reason reason) implements ExtensionDecision {
    }

    /** Why an extension is refused. */
    enum Reason {
        /** No clock that could be extended runs for this agency. */
        NO_RUNNING_CLOCK,
        /** The rule allows none. */
        RULE_ALLOWS_NONE,
        /** As many as the rule allows were granted before. */
        ALLOWANCE_USED_UP,
        /** More was asked for than the rule allows. */
        TOO_LONG,
        /** It came after the deadline. */
        TOO_LATE
    }
}
