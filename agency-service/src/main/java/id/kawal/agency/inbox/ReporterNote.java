package id.kawal.agency.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the reporter did and the agency sees.
 *
 * @param caseId the case
 * @param action what was done
 * @param at when
 * @param subjectId under which intake keeps the text or the file
 * @param refersTo the question answered or the answer disputed
 */
public record ReporterNote(UUID caseId, ReporterAction action, Instant at, @Nullable UUID subjectId,
        @Nullable UUID refersTo) {
}
