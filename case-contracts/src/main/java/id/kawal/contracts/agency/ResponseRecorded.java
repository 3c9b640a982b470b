package id.kawal.contracts.agency;

import id.kawal.contracts.EvidenceItem;
import java.util.List;
import java.util.UUID;

/**
 * The agency answered.
 *
 * @param caseId the case
 * @param agencyCode the agency
 * @param responseId under which agency-service keeps the text
 * @param number 1 for the first answer of this agency in this case, then counting up
 * @param kind what the answer says
 * @param attachments the files that came with it
 */
public record ResponseRecorded(UUID caseId, String agencyCode, UUID responseId, int number, ResponseKind kind,
        List<EvidenceItem> attachments) implements AgencyEvent {

    public static final String TYPE = "kawal.agency.response-recorded.v1";
}
