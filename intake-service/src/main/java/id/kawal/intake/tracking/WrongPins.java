package id.kawal.intake.tracking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The wrong PINs lately tried with one code. Ten within an hour lock the code for a quarter of an hour; then counting begins anew.
 *
 * @param triedAt when, oldest first
 * @param lockedUntil until when no PIN is looked at
 */
record WrongPins(List<Instant> triedAt, @Nullable Instant lockedUntil) {

    static final WrongPins NONE = new WrongPins(List.of(), null);

    private static final int TRIES = 10;
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final Duration LOCK = Duration.ofMinutes(15);

    WrongPins oneMore(Instant now) {
        if (lockedAt(now)) {
            return this;
        }
        var recent = Stream.concat(triedAt.stream().filter(tried -> tried.plus(WINDOW).isAfter(now)), Stream.of(now))
                .toList();
        return recent.size() < TRIES ? new WrongPins(recent, null) : new WrongPins(List.of(), now.plus(LOCK));
    }

    boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
