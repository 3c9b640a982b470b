package id.kawal.escalation.casefile.scheduling;

import id.kawal.escalation.casefile.Deadlines;
import id.kawal.escalation.casefile.FiringDeadlines;
import id.kawal.time.TimeProperties;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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
    private final Semaphore wake = new Semaphore(0);
    private volatile @Nullable Thread thread;

    DeadlineSweep(FiringDeadlines firing, Deadlines deadlines, SweepProperties properties, TimeProperties time,
            Clock clock) {
        this.firing = firing;
        this.deadlines = deadlines;
        this.properties = properties;
        this.speed = time.speed();
        this.clock = clock;
        deadlines.whenMoved(wake::release);
    }

    @Override
    public void start() {
        if (properties.enabled()) {
            thread = Thread.ofPlatform().name("deadline-sweep").daemon().start(this::run);
        }
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            wake.release();
            join(running);
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        while (isRunning()) {
            pause(sweep());
        }
    }

    /** Takes what is due, and returns how long there is nothing to do. */
    private Duration sweep() {
        try {
            deadlines.unpark(clock.instant());
            while (isRunning() && firing.fire(properties.batchSize()) == properties.batchSize()) {
                LOG.debug("A full batch of deadlines was taken, more may be due");
            }
            return deadlines.earliest().map(due -> Duration.between(clock.instant(), due)).map(this::inLife)
                    .orElse(properties.longestSleep());
        } catch (RuntimeException failure) {
            LOG.warn("The sweep over the deadlines failed and is tried again: {}", failure.toString());
            return properties.longestSleep();
        }
    }

    private Duration inLife(Duration officeTime) {
        var life = Duration.ofNanos((long) (Math.min(officeTime.toNanos(), Long.MAX_VALUE / 2) / speed));
        if (life.compareTo(AFTER_CONTENTION) < 0) {
            return life.isPositive() ? life : AFTER_CONTENTION;
        }
        return life.compareTo(properties.longestSleep()) < 0 ? life : properties.longestSleep();
    }

    private void pause(Duration rest) {
        try {
            if (wake.tryAcquire(Math.max(1, rest.toNanos()), TimeUnit.NANOSECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            thread = null;
        }
    }

    private static void join(Thread running) {
        try {
            running.join(Duration.ofSeconds(10));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
