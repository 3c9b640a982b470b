package id.kawal.escalation.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deadlines that could not be dealt with: each is tried again by itself, later and later, or at once when somebody asks. */
public interface ParkedDeadlines {

    /** Up to so many, ordered by clock, after the given clock. */
    List<Parked> list(@Nullable UUID after, int limit);

    /**
     * Has one tried again at once, and keeps who asked for it and why.
     *
     * @return false when that clock has no parked deadline
     */
    boolean retry(UUID clockId, String by, String reason, Instant now);

    /** Who had the deadline of that clock tried again, latest first. */
    List<Retry> retries(UUID clockId);

    /**
     * One of them.
     *
     * @param clockId its clock
     * @param caseId its case
     * @param dueAt since when it is due
     * @param error what went wrong last
     * @param attempts how often it was tried
     * @param parkedAt when it was first put aside
     * @param retryAt when it is tried again by itself
     */
    record Parked(UUID clockId, UUID caseId, Instant dueAt, String error, int attempts, Instant parkedAt,
            Instant retryAt) {
    }

    /**
     * That somebody had one tried again.
     *
     * @param requestedAt when
     * @param requestedBy who
     * @param reason why
     * @param attempts how often it had been tried before
     * @param error what had gone wrong
     */
    record Retry(Instant requestedAt, String requestedBy, String reason, int attempts, String error) {
    }
}
