package id.kawal.contracts.escalation;

import java.util.UUID;

/**
 * A clock ended without a miss, or after one.
 *
 * @param caseId the case
 * @param clockId the clock
 * @param rule the rule of the policy, for example {@code A1}
 * @param run 1 for the first run of the rule in this case, then counting up
 * @param reason why
 */
public record ClockStopped(UUID caseId, UUID clockId, String rule, int run,
        StopReason reason) implements EscalationEvent {

    public static final String TYPE = "kawal.escalation.clock-stopped.v1";
}
