package id.kawal.contracts.escalation;

import java.time.Instant;
import java.util.UUID;

/**
 * A clock goes on.
 *
 * @param caseId the case
 * @param clockId the clock
 * @param rule the rule of the policy, for example {@code A1}
 * @param run 1 for the first run of the rule in this case, then counting up
 * @param due the new moment at which it becomes due
 */
public record ClockResumed(UUID caseId, UUID clockId, String rule, int run, Instant due) implements EscalationEvent {

    public static final String TYPE = "kawal.escalation.clock-resumed.v1";
}
