package id.kawal.escalation.casefile.scheduling;

import id.kawal.escalation.casefile.Deadlines;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows whether the sweep keeps up, and what it had to put aside. */
@Component
class SweepGauges implements MeterBinder {

    private final Deadlines deadlines;
    private final Clock clock;

    SweepGauges(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("kawal.escalation.deadlines.parked", deadlines, Deadlines::parked)
                .description("Deadlines that could not be dealt with and wait for another try").register(registry);
        Gauge.builder("kawal.escalation.deadlines.late", this, SweepGauges::late).baseUnit("seconds")
                .description("How long the oldest due deadline has been waiting, in office time").register(registry);
    }

    private double late() {
        return Optional.ofNullable(deadlines.next().due())
                .map(due -> Duration.between(due, clock.instant()).toMillis() / 1000.0)
                .map(seconds -> Math.max(0, seconds)).orElse(0.0);
    }
}
