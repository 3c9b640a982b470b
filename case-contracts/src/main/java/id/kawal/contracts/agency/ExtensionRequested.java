package id.kawal.contracts.agency;

import java.util.UUID;

/**
 * The agency asks for more time.
 *
 * @param caseId the case
 * @param agencyCode the agency
 * @param extensionId under which agency-service keeps the request
 * @param days how many more days it asks for, in the unit of the rule
 * @param reason why
 */
public record ExtensionRequested(UUID caseId, String agencyCode, UUID extensionId, int days,
        ExtensionReason reason) implements AgencyEvent {

    public static final String TYPE = "kawal.agency.extension-requested.v1";
}
