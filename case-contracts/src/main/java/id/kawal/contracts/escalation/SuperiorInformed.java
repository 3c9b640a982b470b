package id.kawal.contracts.escalation;

import java.time.Instant;
import java.util.UUID;

/**
 * The superior of the agency is told of the miss.
 *
 * @param caseId the case
 * @param clockId the clock
 * @param rule the rule of the policy, for example {@code A1}
 * @param run 1 for the first run of the rule in this case, then counting up
 * @param agencyCode the agency
 * @param due the moment at which it becomes due
 */
public record SuperiorInformed(UUID caseId, UUID clockId, String rule, int run, String agencyCode,
        Instant due) implements EscalationEvent {

    public static final String TYPE = "kawal.escalation.superior-informed.v1";
}
