package id.kawal.contracts.escalation;

import java.util.UUID;

/**
 * A step of a rule was not taken, and why.
 *
 * @param caseId the case
 * @param clockId the clock
 * @param rule the rule of the policy, for example {@code A1}
 * @param run 1 for the first run of the rule in this case, then counting up
 * @param step the step of the rule
 * @param reason why
 */
public record StepSkipped(UUID caseId, UUID clockId, String rule, int run, String step,
        SkipReason reason) implements EscalationEvent {

    public static final String TYPE = "kawal.escalation.step-skipped.v1";
}
