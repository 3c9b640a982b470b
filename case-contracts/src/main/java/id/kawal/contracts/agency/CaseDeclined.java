package id.kawal.contracts.agency;

import java.util.UUID;

/**
 * The agency refuses to handle the case.
 *
 * @param caseId the case
 * @param agencyCode the agency
 * @param reason why
 */
public record CaseDeclined(UUID caseId, String agencyCode, DeclineReason reason) implements AgencyEvent {

    public static final String TYPE = "kawal.agency.case-declined.v1";
}
