package id.kawal.contracts.escalation;

import id.kawal.contracts.intake.Article24Item;
import java.util.List;
import java.util.UUID;

/**
 * The case went to the Ombudsman with its whole file.
 *
 * @param caseId the case
 * @param agencyCode the agency
 * @param reason why the Ombudsman may take it
 * @param confidential whether the identity of the reporter is kept from the agency
 * @param missing what art. 24 asks for and the reporter must still complete
 */
public record CaseForwarded(UUID caseId, String agencyCode, EligibilityReason reason, boolean confidential,
        List<Article24Item> missing) implements EscalationEvent {

    public static final String TYPE = "kawal.escalation.case-forwarded.v1";
}
