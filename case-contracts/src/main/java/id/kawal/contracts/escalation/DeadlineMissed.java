package id.kawal.contracts.escalation;

import java.time.Instant;
import java.util.UUID;

/**
 * A deadline passed unmet; stamped with the moment at which it became due.
 *
 * @param caseId the case
 * @param clockId the clock
 * @param rule the rule of the policy, for example {@code A1}
 * @param run 1 for the first run of the rule in this case, then counting up
 * @param agencyCode the agency
 * @param due the moment at which it becomes due
 */
public record DeadlineMissed(UUID caseId, UUID clockId, String rule, int run, String agencyCode,
        Instant due) implements EscalationEvent {

    public static final String TYPE = "kawal.escalation.deadline-missed.v1";
}
