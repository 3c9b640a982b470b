package id.kawal.intake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All that this service published: what stands on its topics and what still waits in its outbox. */
final class Published {

    private static final List<String> TOPICS = List.of("kawal.intake.reports", "kawal.intake.contacts");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Event> events = new ArrayList<>();

    /** One event as it travels. */
    record Event(String topic, String key, String type, String raw) {

        JsonNode payload() {
            return JSON.readTree(raw);
        }
    }

    private Published() {
    }

    static Published all(String brokers, JdbcClient jdbc) {
        var published = new Published();
        published.events.addAll(jdbc.sql("select topic, key, type, convert_from(payload, 'UTF8') as raw from outbox")
                .query(Event.class).list());
        published.readTopics(brokers);
        return published;
    }

    List<Event> events() {
        return events;
    }

    List<Event> of(UUID caseId, String type) {
        return events.stream().filter(event -> event.key.equals(caseId.toString()) && event.type.equals(type))
                .distinct().toList();
    }

    private void readTopics(String brokers) {
        Map<String, Object> settings = Map.of("bootstrap.servers", brokers);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = TOPICS.stream().flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(part -> new TopicPartition(part.topic(), part.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(part -> consumer.position(part) < ends.get(part))) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> events.add(new Event(record.topic(), text(record.key()),
                                Optional.ofNullable(record.headers().lastHeader("ce_type"))
                                        .map(header -> text(header.value())).orElse(""),
                                text(record.value()))));
            }
        }
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
