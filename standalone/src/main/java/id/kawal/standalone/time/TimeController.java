package id.kawal.standalone.time;

import id.kawal.web.Refusal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the time of the office to anybody, and lets an operator put it ahead or run it faster, for training. */
@RestController
@RequestMapping("/api/v1/time")
class TimeController {

    private static final Duration MOST = Duration.ofDays(3660);
    private static final double FASTEST = 1_000_000;

    private final OfficeClock clock;

    TimeController(OfficeClock clock) {
        this.clock = clock;
    }

    /** The time of the office, and how much faster than life it runs. */
    record Told(OffsetDateTime now, double speed) {
    }

    /** What an operator wants of the time. */
    record Wanted(@Nullable String advance, @Nullable Double speed) {
    }

    @GetMapping
    Told tell() {
        return new Told(OffsetDateTime.now(clock), clock.speed());
    }

    @PostMapping
    Told change(@RequestBody Wanted wanted) {
        if (wanted.advance() == null && wanted.speed() == null) {
            throw Refusal.unprocessable("time-unchanged");
        }
        var ahead = wanted.advance() == null ? Duration.ZERO : duration(wanted.advance());
        var speed = wanted.speed();
        if (speed != null && !(speed > 0 && speed <= FASTEST)) {
            throw Refusal.unprocessable("time-speed").field("speed", "time-speed");
        }
        clock.advance(ahead);
        if (speed != null) {
            clock.run(speed);
        }
        return tell();
    }

    private static Duration duration(String text) {
        try {
            var duration = Duration.parse(text);
            if (!duration.isNegative() && duration.compareTo(MOST) <= 0) {
                return duration;
            }
        } catch (DateTimeException notADuration) {
            // The refusal below says it.
        }
        throw Refusal.unprocessable("time-advance").field("advance", "time-advance");
    }
}
