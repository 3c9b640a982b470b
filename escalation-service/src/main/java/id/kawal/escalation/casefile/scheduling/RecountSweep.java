package id.kawal.escalation.casefile.scheduling;

import id.kawal.escalation.casefile.RecountingCases;
import id.kawal.escalation.casefile.Recounts;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Wakes when a calendar was amended, and every few seconds for what another replica left undone. */
@Component
class RecountSweep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RecountSweep.class);
    private static final Duration REST = Duration.ofSeconds(5);
    private static final int BATCH = 200;

    private final RecountingCases recounting;
    private final SweepProperties properties;
    private final Semaphore wake = new Semaphore(0);
    /** Set before the thread starts: the thread may look at it before whoever starts it knows the thread. */
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    RecountSweep(RecountingCases recounting, Recounts recounts, SweepProperties properties, MeterRegistry registry) {
        this.recounting = recounting;
        this.properties = properties;
        recounting.whenAmended(wake::release);
        Gauge.builder("kawal.escalation.recounts.pending", recounts, Recounts::pending)
                .description("Cases that are to be counted anew because a calendar was amended").register(registry);
    }

    @Override
    public void start() {
        if (properties.enabled()) {
            running = true;
            thread = Thread.ofPlatform().name("recount-sweep").daemon().start(this::run);
        }
    }

    @Override
    public void stop() {
        running = false;
        var sweeping = thread;
        thread = null;
        if (sweeping != null) {
            wake.release();
            join(sweeping);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (isRunning()) {
            sweep();
            rest();
        }
    }

    private void sweep() {
        try {
            while (isRunning() && recounting.recount(BATCH)) {
                LOG.debug("More cases are to be counted anew");
            }
        } catch (RuntimeException failure) {
            LOG.warn("Cases could not be counted anew, which is tried again: {}", failure.toString());
        }
    }

    private void rest() {
        try {
            if (wake.tryAcquire(REST.toMillis(), TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
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
