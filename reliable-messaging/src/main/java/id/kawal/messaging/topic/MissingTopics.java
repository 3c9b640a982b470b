package id.kawal.messaging.topic;

import id.kawal.messaging.PublishedTopic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Creates the topics that are missing, before anything is sent or read. A broker that is not there yet does not stop the
 * service from starting: it is tried again until it answers.
 */
final class MissingTopics implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MissingTopics.class);
    private static final Duration FIRST_ATTEMPT = Duration.ofSeconds(5);
    private static final Duration REST = Duration.ofSeconds(2);

    private final Map<String, Object> connection;
    private final List<PublishedTopic> topics;
    private final int partitions;
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    MissingTopics(Map<String, Object> connection, List<PublishedTopic> topics, int partitions) {
        this.connection = connection;
        this.topics = topics;
        this.partitions = partitions;
    }

    @Override
    public void start() {
        var stop = new CountDownLatch(1);
        stopped = stop;
        if (!topics.isEmpty()) {
            var creating = Thread.ofVirtual().name("missing-topics").start(() -> createUntilDone(stop));
            try {
                creating.join(FIRST_ATTEMPT);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void stop() {
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    /** Before the relay and the consumers. */
    @Override
    public int getPhase() {
        return -100;
    }

    private void createUntilDone(CountDownLatch stop) {
        try {
            while (!create() && !stop.await(REST.toMillis(), TimeUnit.MILLISECONDS)) {
                log.debug("Trying again to create the topics");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean create() throws InterruptedException {
        var settings = new HashMap<>(connection);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) FIRST_ATTEMPT.toMillis());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) FIRST_ATTEMPT.toMillis());
        try (var admin = Admin.create(settings)) {
            var existing = admin.listTopics().names().get();
            var missing = topics.stream().filter(topic -> !existing.contains(topic.name())).map(this::described)
                    .toList();
            var failures = new ArrayList<ExecutionException>();
            for (var creation : admin.createTopics(missing).values().values()) {
                try {
                    creation.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        failures.add(e);
                    }
                }
            }
            failures.forEach(failure -> log.warn("A topic could not be created: {}", failure.getMessage()));
            return failures.isEmpty();
        } catch (ExecutionException e) {
            log.warn("The topics could not be looked up: {}", e.getMessage());
            return false;
        }
    }

    private NewTopic described(PublishedTopic topic) {
        return new NewTopic(topic.name(), Optional.of(partitions), Optional.empty()).configs(Map.of(
                TopicConfig.RETENTION_MS_CONFIG, "-1",
                TopicConfig.CLEANUP_POLICY_CONFIG,
                topic.compacted() ? TopicConfig.CLEANUP_POLICY_COMPACT : TopicConfig.CLEANUP_POLICY_DELETE));
    }
}
