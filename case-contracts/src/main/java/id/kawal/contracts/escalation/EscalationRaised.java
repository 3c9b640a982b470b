package id.kawal.contracts.escalation;

import java.time.Instant;
import java.util.UUID;

/**
 * A deadline was raised to a rung of the ladder inside the Ombudsman; stamped with the moment at which that was due.
 *
 * @param caseId the case
 * @param clockId the clock
 * @param rule the rule of the policy, for example {@code B1}
 * @param run 1 for the first run of the rule in this case, then counting up
 * @param step the step of the rule, for example {@code due+3wd}
 * @param level to whom
 * @param due the moment at which it becomes due
 */
public record EscalationRaised(UUID caseId, UUID clockId, String rule, int run, String step, LadderLevel level,
        Instant due) implements EscalationEvent {

    public static final String TYPE = "kawal.escalation.escalation-raised.v1";
}
