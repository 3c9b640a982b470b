package id.kawal.agency.filing;

import id.kawal.agency.action.AgencyCommand;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency's wish as it came in.
 *
 * @param caseId the case
 * @param agencyCode the agency that acts
 * @param idempotencyKey under which the sender would repeat it
 * @param command what it wants to do
 * @param contents the bytes of the attachments, by evidence id
 */
public record Filing(UUID caseId, String agencyCode, @Nullable String idempotencyKey, AgencyCommand command,
        Map<UUID, byte[]> contents) {
}
