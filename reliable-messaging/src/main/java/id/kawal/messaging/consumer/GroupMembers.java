package id.kawal.messaging.consumer;

import id.kawal.messaging.Subscription;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * How many members the consumer group of each subscription has, asked of the broker now and then by every replica: so it shows too
 * when a consumer of another process, or the only one, has left without a word. While the broker does not say, nobody knows.
 */
final class GroupMembers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(GroupMembers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, Object> connection;
    private final Map<String, String> groups;
    private final Duration rest;
    private final Map<String, Double> members = new ConcurrentHashMap<>();
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    GroupMembers(Map<String, Object> connection, String service, Collection<Subscription> subscriptions, Duration rest,
            MeterRegistry registry) {
        this.connection = new HashMap<>(connection);
        this.connection.put(AdminClientConfig.CLIENT_ID_CONFIG, "kawal-" + service + "-members");
        this.connection.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        this.connection.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        this.groups = subscriptions.stream()
                .collect(Collectors.toMap(Subscription::name, subscription -> subscription.group(service)));
        this.rest = rest;
        groups.forEach((name, group) -> Gauge
                .builder("kawal.messaging.group.members", () -> members.getOrDefault(group, Double.NaN))
                .description("Members of the consumer group, of all replicas").tag("subscription", name)
                .register(registry));
    }

    @Override
    public void start() {
        var stop = new CountDownLatch(1);
        stopped = stop;
        if (!groups.isEmpty()) {
            Thread.ofVirtual().name("group-members").start(() -> askUntil(stop));
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

    private void askUntil(CountDownLatch stop) {
        try (var admin = Admin.create(connection)) {
            do {
                var answers = admin.describeConsumerGroups(groups.values()).describedGroups();
                for (var answer : answers.entrySet()) {
                    members.put(answer.getKey(), count(answer.getValue()));
                }
            } while (!stop.await(rest.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static double count(KafkaFuture<ConsumerGroupDescription> answer) throws InterruptedException {
        try {
            return answer.get().members().size();
        } catch (ExecutionException e) {
            // Nobody has joined yet.
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return 0;
            }
            log.debug("The members of a group could not be looked up: {}", e.getMessage());
            return Double.NaN;
        }
    }
}
