package id.kawal.escalation.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a run was acted upon as missed.
 *
 * @param clockId the run
 * @param due the due moment that had passed
 * @param retractedAt when it turned out that it had been met after all
 */
public record ClockMiss(UUID clockId, Instant due, @Nullable Instant retractedAt) {

    /** Whether the miss stands. */
    public boolean stands() {
        return retractedAt == null;
    }
}
