package id.kawal.contracts.escalation;

import java.util.UUID;

/**
 * The agency got no more time.
 *
 * @param caseId the case
 * @param extensionId the request
 * @param reason why
 */
public record ExtensionRefused(UUID caseId, UUID extensionId, ExtensionRefusal reason) implements EscalationEvent {

    public static final String TYPE = "kawal.escalation.extension-refused.v1";
}
