package id.kawal.contracts.escalation;

import java.time.Instant;
import java.util.UUID;

/**
 * A deadline comes near; stamped with the moment at which the reminder was due.
 *
 * @param caseId the case
 * @param clockId the clock
 * @param rule the rule of the policy, for example {@code A1}
 * @param run 1 for the first run of the rule in this case, then counting up
 * @param agencyCode the agency
 * @param step the step of the rule, for example {@code 50%} or {@code -1d}
 * @param due the moment at which it becomes due
 */
public record DeadlineApproaching(UUID caseId, UUID clockId, String rule, int run, String agencyCode, String step,
        Instant due) implements EscalationEvent {

    public static final String TYPE = "kawal.escalation.deadline-approaching.v1";
}
