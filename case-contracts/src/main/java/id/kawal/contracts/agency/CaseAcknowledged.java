package id.kawal.contracts.agency;

import java.util.UUID;

/**
 * The agency says that it received the case.
 *
 * @param caseId the case
 * @param agencyCode the agency
 * @param fileComplete whether it says that the file is complete (UU 25/2009 art. 44(1))
 */
public record CaseAcknowledged(UUID caseId, String agencyCode, boolean fileComplete) implements AgencyEvent {

    public static final String TYPE = "kawal.agency.case-acknowledged.v1";
}
