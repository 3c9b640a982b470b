package id.kawal.escalation.casefile.persistence;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the next moment of a clock moves.
 *
 * @param clockId the clock
 * @param caseId its case
 * @param from where it stood, if it stood anywhere
 * @param to where it goes, if it goes on
 */
record DeadlineMove(UUID clockId, UUID caseId, @Nullable Instant from, @Nullable Instant to) {

    boolean moves() {
        return !Objects.equals(from, to);
    }
}
