package id.kawal.contracts.escalation;

import java.time.Instant;
import java.util.UUID;

/**
 * The agency got more time.
 *
 * @param caseId the case
 * @param clockId the clock
 * @param rule the rule of the policy, for example {@code A1}
 * @param run 1 for the first run of the rule in this case, then counting up
 * @param extensionId the request
 * @param previousDue the moment at which it would have become due
 * @param due the new moment
 */
public record ExtensionGranted(UUID caseId, UUID clockId, String rule, int run, UUID extensionId, Instant previousDue,
        Instant due) implements EscalationEvent {

    public static final String TYPE = "kawal.escalation.extension-granted.v1";
}
