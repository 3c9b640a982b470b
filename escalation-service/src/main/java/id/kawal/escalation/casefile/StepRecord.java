package id.kawal.escalation.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a step of a run was dealt with, once and for all.
 *
 * @param clockId the run
 * @param step the step
 * @param due when it was due
 * @param recordedAt when it was dealt with
 * @param skipped why it was not taken, where it was not
 */
public record StepRecord(UUID clockId, String step, Instant due, Instant recordedAt, @Nullable SkipReason skipped) {
}
