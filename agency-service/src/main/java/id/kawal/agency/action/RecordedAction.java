package id.kawal.agency.action;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an agency did with a case; never changed afterwards.
 *
 * @param actionId under which everybody refers to it
 * @param caseId the case
 * @param agencyCode the agency that acted
 * @param at the moment at which it acted
 * @param number of an answer: 1 for the first one of this agency in this case, then counting up; 0 for anything else
 * @param idempotencyKey under which it came in
 * @param contentHash what it said, as a digest that finds repetitions
 * @param command what it did
 */
public record RecordedAction(UUID actionId, UUID caseId, String agencyCode, Instant at, int number,
        @Nullable String idempotencyKey, String contentHash, AgencyCommand command) {
}
