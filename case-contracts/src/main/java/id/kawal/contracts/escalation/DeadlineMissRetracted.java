package id.kawal.contracts.escalation;

import java.time.Instant;
import java.util.UUID;

/**
 * What had to be done was done in time after all, and only its news came late.
 *
 * @param caseId the case
 * @param clockId the clock
 * @param rule the rule of the policy, for example {@code A1}
 * @param run 1 for the first run of the rule in this case, then counting up
 * @param due the moment at which it becomes due
 * @param doneAt when it was done
 * @param alreadyForwarded whether the case had gone to the Ombudsman by then
 */
public record DeadlineMissRetracted(UUID caseId, UUID clockId, String rule, int run, Instant due, Instant doneAt,
        boolean alreadyForwarded) implements EscalationEvent {

    public static final String TYPE = "kawal.escalation.deadline-miss-retracted.v1";
}
