package id.kawal.agency.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every agency that holds the case may know of it without asking intake.
 *
 * @param caseId the case
 * @param agencyCode the agency that was named, or holds it now
 * @param serviceCode the service complained of, when the reporter knows it
 * @param substance the topic area, a code of the taxonomy
 * @param channel how it came in
 * @param confidential whether the agency must not learn who reports
 * @param eventDate the day of the event complained of
 * @param language of the reporter
 * @param submittedAt when the office took it
 */
public record CaseFacts(UUID caseId, String agencyCode, @Nullable String serviceCode, String substance, String channel,
        boolean confidential, LocalDate eventDate, String language, Instant submittedAt) {

    /** The same case, held by another agency. */
    public CaseFacts heldBy(String agency) {
        return new CaseFacts(caseId, agency, serviceCode, substance, channel, confidential, eventDate, language,
                submittedAt);
    }
}
