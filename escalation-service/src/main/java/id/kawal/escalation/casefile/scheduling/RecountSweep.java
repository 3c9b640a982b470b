package id.kawal.escalation.casefile.scheduling;

import id.kawal.escalation.casefile.RecountingCases;
import id.kawal.escalation.casefile.Recounts;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
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
    private final SweepThread thread = new SweepThread("recount-sweep", this::sweep);

    RecountSweep(RecountingCases recounting, Recounts recounts, SweepProperties properties, MeterRegistry registry) {
        this.recounting = recounting;
        this.properties = properties;
        recounting.whenAmended(thread::wake);
        Gauge.builder("kawal.escalation.recounts.pending", recounts, Recounts::pending)
                .description("Cases that are to be counted anew because a calendar was amended").register(registry);
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

    private Duration sweep() {
        try {
            while (isRunning() && recounting.recount(BATCH)) {
                LOG.debug("More cases are to be counted anew");
            }
        } catch (RuntimeException failure) {
            LOG.warn("Cases could not be counted anew, which is tried again: {}", failure.toString());
        }
        return REST;
    }
}
