package id.kawal.escalation.casefile;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the sweep waits for.
 *
 * @param due the earliest deadline
 * @param retry when the first parked deadline is to be tried again
 */
public record NextDeadline(@Nullable Instant due, @Nullable Instant retry) {

    /** When there is something to do. */
    public Optional<Instant> at() {
        return Stream.of(Optional.ofNullable(due), Optional.ofNullable(retry)).flatMap(Optional::stream)
                .min(Instant::compareTo);
    }
}
