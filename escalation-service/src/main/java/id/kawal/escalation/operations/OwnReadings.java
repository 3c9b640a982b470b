package id.kawal.escalation.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What this service measures of itself. */
@Component
class OwnReadings {

    private final MeterRegistry registry;

    OwnReadings(MeterRegistry registry) {
        this.registry = registry;
    }

    Part part() {
        return new Part(AskingParts.OWN, true, sum("kawal.outbox.size"), sum("kawal.outbox.oldest.age"),
                sum("kawal.consumer.parked"), sum("kawal.consumer.waiting"), null);
    }

    private @Nullable Long sum(String gauge) {
        var found = registry.find(gauge).gauges().stream().mapToDouble(Gauge::value).toArray();
        var sum = Arrays.stream(found).sum();
        return found.length == 0 || Double.isNaN(sum) ? null : Math.round(sum);
    }
}
