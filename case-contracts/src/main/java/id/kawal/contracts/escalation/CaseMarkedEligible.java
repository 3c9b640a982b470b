package id.kawal.contracts.escalation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The Ombudsman may now take the case.
 *
 * @param caseId the case
 * @param agencyCode the agency
 * @param reason why
 * @param rule the rule whose deadline was missed, if one was
 * @param consentNeeded whether the reporter must still agree before it is forwarded
 */
public record CaseMarkedEligible(UUID caseId, String agencyCode, EligibilityReason reason, @Nullable String rule,
        boolean consentNeeded) implements EscalationEvent {

    public static final String TYPE = "kawal.escalation.case-marked-eligible.v1";
}
