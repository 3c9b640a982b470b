package id.kawal.contracts.escalation;

import java.time.Instant;
import java.util.UUID;

/**
 * The moment of a deadline moved because the calendar or the policy changed.
 *
 * @param caseId the case
 * @param clockId the clock
 * @param rule the rule of the policy, for example {@code A1}
 * @param run 1 for the first run of the rule in this case, then counting up
 * @param previousDue the moment before
 * @param due the new moment
 * @param reason why, a code
 */
public record DeadlineRecomputed(UUID caseId, UUID clockId, String rule, int run, Instant previousDue, Instant due,
        String reason) implements EscalationEvent {

    public static final String TYPE = "kawal.escalation.deadline-recomputed.v1";
}
