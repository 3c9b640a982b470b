package id.kawal.contracts.agency;

import java.util.UUID;

/**
 * The case lies in the agency's inbox; what the agency must do in time counts from here.
 *
 * @param caseId the case
 * @param agencyCode the agency
 */
public record CaseDelivered(UUID caseId, String agencyCode) implements AgencyEvent {

    public static final String TYPE = "kawal.agency.case-delivered.v1";
}
