package id.kawal.contracts.escalation;

import java.util.UUID;

/**
 * The case ended.
 *
 * @param caseId the case
 * @param outcome how
 */
public record CaseClosed(UUID caseId, CaseOutcome outcome) implements EscalationEvent {

    public static final String TYPE = "kawal.escalation.case-closed.v1";
}
