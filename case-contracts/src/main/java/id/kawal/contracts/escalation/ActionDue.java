package id.kawal.contracts.escalation;

import java.time.Instant;
import java.util.UUID;

/**
 * The desk of the Ombudsman has to do something; stamped with the moment at which that was due.
 *
 * @param caseId the case
 * @param clockId the clock
 * @param rule the rule of the policy, for example {@code B1}
 * @param run 1 for the first run of the rule in this case, then counting up
 * @param step the step of the rule, for example {@code due+3wd}
 * @param action what
 * @param due the moment at which it becomes due
 */
public record ActionDue(UUID caseId, UUID clockId, String rule, int run, String step, DeskAction action,
        Instant due) implements EscalationEvent {

    public static final String TYPE = "kawal.escalation.action-due.v1";
}
