package id.kawal.contracts.agency;

import java.util.UUID;

/**
 * The agency handed the case to the agency that it belongs to.
 *
 * @param caseId the case
 * @param agencyCode the agency that hands it over
 * @param toAgencyCode the agency that it belongs to
 */
public record CaseTransferred(UUID caseId, String agencyCode, String toAgencyCode) implements AgencyEvent {

    public static final String TYPE = "kawal.agency.case-transferred.v1";
}
