package id.kawal.escalation.desk.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case of the desk in one line. */
record QueueEntry(UUID caseId, String origin, String state, OffsetDateTime since, OffsetDateTime openedAt,
        @Nullable String agency, @Nullable String agencyName, String substance, @Nullable String region,
        boolean confidential, String subject, @Nullable String handler, int version, @Nullable String nextRule,
        @Nullable OffsetDateTime nextDue, List<String> overdue) {
}
