package id.kawal.escalation.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a case began with; never changed.
 *
 * @param caseId the case
 * @param submittedAt when the report was accepted
 * @param office the office that takes it
 * @param agency the agency reported
 * @param service the service of its catalogue, where the reporter knows it
 * @param substance the topic area
 * @param channel how it came in
 * @param confidential whether the identity of the reporter is kept from the agency
 * @param eventDate the day of the event complained of
 * @param language of the reporter
 */
public record Report(UUID caseId, Instant submittedAt, String office, String agency, @Nullable String service,
        String substance,
        String channel, boolean confidential, LocalDate eventDate, String language) {
}
