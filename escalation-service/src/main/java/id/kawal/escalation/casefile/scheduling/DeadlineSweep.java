package id.kawal.escalation.casefile.scheduling;

import id.kawal.escalation.casefile.Deadlines;
import id.kawal.escalation.casefile.FiringDeadlines;
import id.kawal.escalation.casefile.NextDeadline;
import id.kawal.time.TimeProperties;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sleeps until the earliest deadline, at most the longest sleep, and takes what is due. A commit of this process that sets a
 * deadline wakes it.
 */
@Component
class DeadlineSweep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineSweep.class);
    private static final Duration AFTER_CONTENTION = Duration.ofMillis(20);

    private final FiringDeadlines firing;
    private final Deadlines deadlines;
    private final SweepProperties properties;
    private final double speed;
    private final Clock clock;
    private volatile Instant sleepingUntil = Instant.MAX;
    private final SweepThread thread = new SweepThread("deadline-sweep", this::sweep);

    DeadlineSweep(FiringDeadlines firing, Deadlines deadlines, SweepProperties properties, TimeProperties time,
            Clock clock) {
        this.firing = firing;
        this.deadlines = deadlines;
        this.properties = properties;
        this.speed = time.speed();
        this.clock = clock;
        deadlines.whenPlaced(this::wakeFor);
    }

    /** While the sweep is at work it looks once more anyway, rather than to miss what was set in this moment. */
    private void wakeFor(Instant due) {
        if (due.isBefore(sleepingUntil) && !thread.isCurrent()) {
            thread.wake();
        }
    }

    @Override
    public void start() {
        if (properties.enabled()) {
            thread.start();
        }
    }

    @Override
    public void stop() {
        thread.stop();
    }

    @Override
    public boolean isRunning() {
        return thread.isRunning();
    }

    /** Takes what is due, and returns how long there is nothing to do. */
    private Duration sweep() {
        sleepingUntil = Instant.MAX;
        try {
            var next = deadlines.next();
            if (isDue(next.retry())) {
                LOG.info("{} parked deadlines are tried again", deadlines.unpark(clock.instant()));
                next = new NextDeadline(Instant.EPOCH, null);
            }
            while (isDue(next.due()) && drain()) {
                next = deadlines.next();
            }
            return rest(next.at().orElse(Instant.MAX));
        } catch (RuntimeException failure) {
            LOG.warn("The sweep over the deadlines failed and is tried again: {}", failure.toString());
            return properties.longestSleep();
        }
    }

    private boolean isDue(@Nullable Instant moment) {
        return moment != null && !moment.isAfter(clock.instant());
    }

    /** Takes what is due; false when nothing could be taken, because others hold it. */
    private boolean drain() {
        var taken = 0;
        int looked;
        do {
            looked = isRunning() ? firing.fire(properties.batchSize()) : 0;
            taken += looked;
        } while (looked == properties.batchSize());
        return taken > 0;
    }

    private Duration rest(Instant until) {
        var now = clock.instant();
        if (until.isAfter(now.plus(Duration.ofDays(1)))) {
            sleepingUntil = now.plus(Duration.ofDays(1));
            return properties.longestSleep();
        }
        sleepingUntil = until;
        return inLife(Duration.between(now, until));
    }

    private Duration inLife(Duration officeTime) {
        var life = Duration.ofNanos((long) (Math.min(officeTime.toNanos(), Long.MAX_VALUE / 2) / speed));
        if (life.compareTo(AFTER_CONTENTION) < 0) {
            return life.isPositive() ? life : AFTER_CONTENTION;
        }
        return life.compareTo(properties.longestSleep()) < 0 ? life : properties.longestSleep();
    }
}
