package id.kawal.contracts.escalation;

import java.util.UUID;

/**
 * A case that had ended goes on.
 *
 * @param caseId the case
 * @param outcome how it had ended
 */
public record CaseReopened(UUID caseId, CaseOutcome outcome) implements EscalationEvent {

    public static final String TYPE = "kawal.escalation.case-reopened.v1";
}
