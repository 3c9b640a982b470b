package id.kawal.escalation.operations.messaging;

import id.kawal.escalation.operations.ConsumerLag;
import id.kawal.escalation.operations.ConsumerLags;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** Compares what each consumer group has taken up with the ends of its topics: of every service and every replica at once. */
@Component
class BrokerLags implements ConsumerLags, DisposableBean {

    private static final int PATIENCE_SECONDS = 5;
    private static final String OURS = "kawal.";

    private final Map<String, Object> connection;
    private @org.jspecify.annotations.Nullable Admin admin;

    BrokerLags(KafkaAdmin admin) {
        this.connection = new HashMap<>(admin.getConfigurationProperties());
        connection.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_SECONDS * 1000);
        connection.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_SECONDS * 1000);
    }

    @Override
    public synchronized List<ConsumerLag> all() {
        try {
            return ask(admin());
        } catch (ExecutionException | TimeoutException away) {
            throw new IllegalStateException("The broker does not say how far the consumers are", away);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }

    private static List<ConsumerLag> ask(Admin admin)
            throws ExecutionException, InterruptedException, TimeoutException {
        var groups = admin.listGroups(ListGroupsOptions.forConsumerGroups()).all()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS).stream().map(group -> group.groupId())
                .filter(group -> group.startsWith(OURS))
                .collect(Collectors.toMap(group -> group, _ -> new ListConsumerGroupOffsetsSpec()));
        if (groups.isEmpty()) {
            return List.of();
        }
        var taken = admin.listConsumerGroupOffsets(groups).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        var partitions = new HashSet<TopicPartition>();
        taken.values().forEach(offsets -> partitions.addAll(offsets.keySet()));
        var ends = admin.listOffsets(partitions.stream()
                .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()))).all()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        var behind = new HashMap<GroupTopic, Long>();
        taken.forEach((group, offsets) -> offsets.forEach((partition, offset) -> {
            var end = ends.get(partition);
            if (offset != null && end != null) {
                behind.merge(new GroupTopic(group, partition.topic()),
                        Math.max(0, end.offset() - offset.offset()), Long::sum);
            }
        }));
        return behind.entrySet().stream()
                .map(entry -> new ConsumerLag(entry.getKey().group(), entry.getKey().topic(), entry.getValue()))
                .sorted(Comparator.comparing(ConsumerLag::group).thenComparing(ConsumerLag::topic)).toList();
    }

    private record GroupTopic(String group, String topic) {
    }

    private Admin admin() {
        var open = admin;
        if (open == null) {
            open = Admin.create(connection);
            admin = open;
        }
        return open;
    }

    @Override
    public synchronized void destroy() {
        if (admin != null) {
            admin.close(java.time.Duration.ofSeconds(1));
        }
    }
}
