package id.kawal.notification.testing;

import id.kawal.contracts.Topics;
import id.kawal.messaging.CloudEventHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What the service published about its messages, as text. */
public final class PublishedDeliveryEvents implements AutoCloseable {

    private final KafkaConsumer<String, String> consumer;
    private final List<Map.Entry<String, String>> seen = new ArrayList<>();

    public PublishedDeliveryEvents(String bootstrapServers) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "group.id", UUID.randomUUID().toString(),
                        "auto.offset.reset", "earliest"),
                new StringDeserializer(), new StringDeserializer());
        consumer.subscribe(List.of(Topics.NOTIFICATION_DELIVERIES));
    }

    /** Type, a space and the value of each event of the case, in order. */
    public List<String> of(UUID caseId) {
        consumer.poll(Duration.ofMillis(200)).forEach(event -> seen.add(Map.entry(event.key(),
                new String(event.headers().lastHeader(CloudEventHeaders.TYPE).value(), StandardCharsets.UTF_8) + " "
                        + event.value())));
        return seen.stream().filter(event -> event.getKey().equals(caseId.toString())).map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
