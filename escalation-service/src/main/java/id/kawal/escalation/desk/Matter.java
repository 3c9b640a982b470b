package id.kawal.escalation.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a case is about.
 *
 * @param agency the agency reported, where it is known yet
 * @param service the service of its catalogue
 * @param substance the topic area
 * @param region the region it happened in
 * @param eventDate the day of the event complained of
 * @param confidential whether the identity of the reporter is kept from the agency
 * @param subject what it is about in one line, written by an examiner and without names of people
 */
public record Matter(@Nullable String agency, @Nullable String service, String substance, @Nullable String region,
        @Nullable LocalDate eventDate, boolean confidential, String subject) {
}
