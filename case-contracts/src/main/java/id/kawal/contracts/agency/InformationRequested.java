package id.kawal.contracts.agency;

import java.util.UUID;

/**
 * The agency asks the reporter for something that is missing.
 *
 * @param caseId the case
 * @param agencyCode the agency
 * @param questionId under which agency-service keeps the question
 */
public record InformationRequested(UUID caseId, String agencyCode, UUID questionId) implements AgencyEvent {

    public static final String TYPE = "kawal.agency.information-requested.v1";
}
