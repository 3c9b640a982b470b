package id.kawal.messaging.consumer;

import id.kawal.messaging.ParkedEvent.State;
import id.kawal.messaging.Subscription;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.dao.DataAccessException;
import org.springframework.kafka.listener.MessageListenerContainer;

/** What an operator watches of each subscription. */
final class ConsumerMetrics {

    private static final String SUBSCRIPTION = "subscription";

    private final MeterRegistry registry;

    ConsumerMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Shows how many events are parked and waiting; so an alarm ends by itself when they are resolved. */
    void watch(Subscription subscription, ParkedTable parked) {
        gauge("kawal.consumer.parked", "Events that an operator has to look at", subscription, parked, State.PARKED);
        gauge("kawal.consumer.waiting", "Events that wait for another topic", subscription, parked, State.WAITING);
        for (var step : Step.values()) {
            count(subscription, step, 0);
        }
    }

    /** Shows how many partitions this process reads: none in any process means that nobody listens any more. */
    void watch(Subscription subscription, MessageListenerContainer container) {
        Gauge.builder("kawal.consumer.partitions", container, ConsumerMetrics::partitions)
                .description("Partitions that this process reads").tag(SUBSCRIPTION, subscription.name())
                .register(registry);
    }

    private static double partitions(MessageListenerContainer container) {
        var assigned = container.getAssignedPartitions();
        return assigned == null || !container.isRunning() ? 0 : assigned.size();
    }

    private void gauge(String name, String description, Subscription subscription, ParkedTable parked, State state) {
        Gauge.builder(name, parked, table -> ask(table, subscription, state)).description(description)
                .tag(SUBSCRIPTION, subscription.name()).register(registry);
    }

    private static double ask(ParkedTable table, Subscription subscription, State state) {
        try {
            return table.count(subscription.name(), state);
        } catch (DataAccessException e) {
            return Double.NaN;
        }
    }

    void count(Subscription subscription, Step step, int events) {
        var name = switch (step) {
            case TAKEN_UP, FILLED_GAP -> "kawal.consumer.applied";
            case REPEATED -> "kawal.consumer.repeats";
            case PARKED_AFTER_GAP -> "kawal.consumer.gaps";
            case PARKED_BEHIND -> "kawal.consumer.behind";
        };
        registry.counter(name, SUBSCRIPTION, subscription.name()).increment(events);
    }

    void failed(Subscription subscription) {
        registry.counter("kawal.consumer.failures", SUBSCRIPTION, subscription.name()).increment();
    }

    void early(Subscription subscription) {
        registry.counter("kawal.consumer.early", SUBSCRIPTION, subscription.name()).increment();
    }
}
