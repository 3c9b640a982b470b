package id.kawal.messaging.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;

/** What an operator watches of the relay. */
final class RelayMetrics {

    private final Counter sent;
    private final Counter failed;
    private final AtomicInteger blocked;
    private final AtomicInteger leads;

    RelayMetrics(MeterRegistry registry) {
        sent = Counter.builder("kawal.relay.sent").description("Events acknowledged by the broker").register(registry);
        failed = Counter.builder("kawal.relay.failed").description("Keys whose sending failed and is repeated")
                .register(registry);
        blocked = registry.gauge("kawal.relay.blocked.keys", new AtomicInteger());
        leads = registry.gauge("kawal.relay.leader", new AtomicInteger());
    }

    void sent(int events) {
        sent.increment(events);
    }

    void failed(int keys) {
        failed.increment(keys);
    }

    void blocked(int keys) {
        blocked.set(keys);
    }

    void leads(boolean leader) {
        leads.set(leader ? 1 : 0);
    }
}
