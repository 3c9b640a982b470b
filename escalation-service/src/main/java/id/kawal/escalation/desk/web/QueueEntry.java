package id.kawal.escalation.desk.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case of the desk in one line; {@code firstRule} and {@code firstDue} are of the deadline that is to be dealt with first, missed or not;
 * {@code title} is what the case is called, also while no examiner wrote a subject.
 */
record QueueEntry(UUID caseId, @Schema(description = RegisterWords.MEANING) @Nullable String registerNumber,
        String origin, String state, OffsetDateTime since, OffsetDateTime openedAt,
        @Nullable String agency, @Nullable String agencyName, String substance, @Nullable String region,
        boolean confidential, String subject, @Nullable String handler, int version, @Nullable String nextRule,
        @Nullable OffsetDateTime nextDue, @Nullable String firstRule, @Nullable OffsetDateTime firstDue,
        List<String> overdue, @Nullable String serviceName, String title) {
}
