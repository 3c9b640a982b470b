package id.kawal.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** Office time that runs faster or slower than life: anchor + (real - anchor) × speed, and never back. */
final class SpeedyClock extends Clock {

    private final Clock real;
    private final Instant anchor;
    private final BigDecimal speed;
    private final AtomicReference<Instant> latest;

    SpeedyClock(Clock real, Instant anchor, double speed) {
        this(real, anchor, BigDecimal.valueOf(speed), new AtomicReference<>(Instant.MIN));
    }

    private SpeedyClock(Clock real, Instant anchor, BigDecimal speed, AtomicReference<Instant> latest) {
        this.real = real;
        this.anchor = anchor;
        this.speed = speed;
        this.latest = latest;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SpeedyClock(real.withZone(zone), anchor, speed, latest);
    }

    @Override
    public Instant instant() {
        var passed = Duration.between(anchor, real.instant());
        var seconds = BigDecimal.valueOf(passed.getSeconds()).add(BigDecimal.valueOf(passed.getNano(), 9))
                .multiply(speed)
                .setScale(9, RoundingMode.FLOOR);
        var whole = seconds.setScale(0, RoundingMode.FLOOR);
        var nanos = seconds.subtract(whole).movePointRight(9).longValue();
        var now = anchor.plusSeconds(whole.longValueExact()).plusNanos(nanos);
        return latest.accumulateAndGet(now, (before, candidate) -> candidate.isAfter(before) ? candidate : before);
    }
}
