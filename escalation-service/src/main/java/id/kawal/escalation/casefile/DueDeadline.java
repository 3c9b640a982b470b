package id.kawal.escalation.casefile;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * A clock whose next step is due.
 *
 * @param dueAt since when
 * @param clockId the clock
 * @param caseId its case
 */
public record DueDeadline(Instant dueAt, UUID clockId, UUID caseId) {

    /** Oldest first. */
    public static final Comparator<DueDeadline> OLDEST_FIRST = Comparator.comparing(DueDeadline::dueAt)
            .thenComparing(DueDeadline::clockId);
}
