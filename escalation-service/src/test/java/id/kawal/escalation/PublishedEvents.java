package id.kawal.escalation;

import id.kawal.contracts.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what was published on {@code kawal.escalation.cases}. */
public final class PublishedEvents implements AutoCloseable {

    private final KafkaConsumer<String, String> consumer;
    private final List<Published> read = new ArrayList<>();

    /** One event as it was published. */
    public record Published(String id, String caseId, String type, Instant time, long sequence, String payload) {

        public String fact() {
            return type.replace("kawal.escalation.", "").replace(".v1", "");
        }
    }

    public PublishedEvents(String bootstrapServers) {
        consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(),
                new StringDeserializer());
        var partitions = consumer.partitionsFor(Topics.ESCALATION_CASES).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition())).toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Everything published so far. */
    public List<Published> all() {
        for (var more = consumer.poll(Duration.ofMillis(200)); !more.isEmpty(); more = consumer
                .poll(Duration.ofMillis(200))) {
            more.forEach(record -> read.add(published(record)));
        }
        return List.copyOf(read);
    }

    /** Everything published so far about the case, in order. */
    public List<Published> of(UUID caseId) {
        return all().stream().filter(event -> event.caseId().equals(caseId.toString())).toList();
    }

    private static Published published(ConsumerRecord<String, String> record) {
        return new Published(header(record, "ce_id"), record.key(), header(record, "ce_type"),
                OffsetDateTime.parse(header(record, "ce_time")).toInstant(),
                Long.parseLong(header(record, "ce_sequence")), record.value());
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
