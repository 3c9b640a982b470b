package id.kawal.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that is moved by hand, for tests and training: forward only, as time goes. */
public final class AdjustableClock extends Clock {

    private final Clock base;
    private final AtomicReference<Duration> ahead;

    private AdjustableClock(Clock base, AtomicReference<Duration> ahead) {
        this.base = base;
        this.ahead = ahead;
    }

    /** A clock that stands still at this moment until it is moved. */
    public static AdjustableClock standingAt(Instant moment, ZoneId zone) {
        return new AdjustableClock(Clock.fixed(moment, zone), new AtomicReference<>(Duration.ZERO));
    }

    /** A clock that runs as the other one does, and can be put ahead of it. */
    public static AdjustableClock runningWith(Clock other) {
        return new AdjustableClock(other, new AtomicReference<>(Duration.ZERO));
    }

    /** Moves on by this much. */
    public void advance(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("Time does not go back: " + duration);
        }
        ahead.accumulateAndGet(duration, Duration::plus);
    }

    /** Moves on to this moment. */
    public void moveTo(Instant moment) {
        ahead.accumulateAndGet(Duration.between(base.instant(), moment), (before, now) -> {
            if (now.compareTo(before) < 0) {
                throw new IllegalArgumentException("Time does not go back: to " + moment);
            }
            return now;
        });
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new AdjustableClock(base.withZone(zone), ahead);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead.get());
    }
}
