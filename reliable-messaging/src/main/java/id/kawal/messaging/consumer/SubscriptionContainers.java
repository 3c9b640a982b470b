package id.kawal.messaging.consumer;

import id.kawal.messaging.MessagingProperties;
import id.kawal.messaging.Subscription;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * The consumers of all subscriptions. What fails because something needed is down is tried again for as long as it takes:
 * a batch is never skipped.
 */
final class SubscriptionContainers implements SmartLifecycle {

    private static final Duration FIRST_BACKOFF = Duration.ofMillis(200);
    private static final int SOONER_THAN_TOPICS_APPEAR = 5000;

    private final List<ConcurrentMessageListenerContainer<byte[], byte[]>> containers = new ArrayList<>();
    private final MessagingProperties properties;
    private final Map<String, Object> connection;
    private final ConsumerMetrics metrics;
    private final MeterRegistry registry;
    private volatile boolean running;

    SubscriptionContainers(Collection<Subscription> subscriptions,
            Function<Subscription, BatchMessageListener<byte[], byte[]>> listeners, MessagingProperties properties,
            Map<String, Object> connection, ConsumerMetrics metrics, MeterRegistry registry) {
        this.properties = properties;
        this.connection = connection;
        this.metrics = metrics;
        this.registry = registry;
        subscriptions.forEach(subscription -> containers.add(container(subscription, listeners.apply(subscription))));
    }

    private ConcurrentMessageListenerContainer<byte[], byte[]> container(Subscription subscription,
            BatchMessageListener<byte[], byte[]> listener) {
        var factory = new DefaultKafkaConsumerFactory<>(settings(subscription), new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        factory.addListener(new MicrometerConsumerListener<>(registry));
        var container = new ContainerProperties(subscription.topic());
        container.setGroupId(subscription.group(properties.service()));
        container.setAckMode(ContainerProperties.AckMode.BATCH);
        container.setMissingTopicsFatal(false);
        container.setMessageListener(listener);
        var made = new ConcurrentMessageListenerContainer<>(factory, container);
        made.setBeanName(subscription.name());
        made.setConcurrency(properties.consumer().concurrency());
        made.setCommonErrorHandler(retryingForEver());
        metrics.watch(subscription, made);
        return made;
    }

    private Map<String, Object> settings(Subscription subscription) {
        var settings = new HashMap<>(connection);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, properties.consumer().batchSize());
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, SOONER_THAN_TOPICS_APPEAR);
        settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "kawal-" + properties.service() + "-" + subscription.name());
        if (properties.instance() != null) {
            settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, properties.instance() + "-" + subscription.name());
        }
        return settings;
    }

    private DefaultErrorHandler retryingForEver() {
        var backoff = new ExponentialBackOff(FIRST_BACKOFF.toMillis(), 2);
        backoff.setMaxInterval(properties.consumer().maxBackoff().toMillis());
        var handler = new DefaultErrorHandler(backoff);
        handler.setClassifications(Map.of(), true);
        return handler;
    }

    @Override
    public void start() {
        running = true;
        containers.forEach(ConcurrentMessageListenerContainer::start);
    }

    @Override
    public void stop() {
        var left = new CountDownLatch(containers.size());
        containers.forEach(container -> container.stop(left::countDown));
        try {
            left.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After everything that events may reach is there. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 100;
    }
}
