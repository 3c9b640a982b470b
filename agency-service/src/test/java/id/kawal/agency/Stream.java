package id.kawal.agency;

import static org.awaitility.Awaitility.await;

import id.kawal.contracts.CaseEvent;
import id.kawal.contracts.EventCatalogue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The event stream as the other services use it: they publish, and read what this service published. */
final class Stream implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, AtomicLong> sequences = new HashMap<>();
    private final String bootstrapServers;
    private final KafkaProducer<String, byte[]> producer;

    Stream(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrapServers, "enable.idempotence", "true"),
                new StringSerializer(), new ByteArraySerializer());
    }

    /** An event with the next sequence of its case, not yet sent. */
    ProducerRecord<String, byte[]> event(CaseEvent payload, Instant at) {
        var type = EventCatalogue.all().stream().filter(known -> known.payload() == payload.getClass()).findFirst()
                .orElseThrow();
        var key = payload.caseId().toString();
        var sequence = sequences.computeIfAbsent(type.topic() + key, _ -> new AtomicLong()).incrementAndGet();
        var record = new ProducerRecord<>(type.topic(), key, JSON.writeValueAsBytes(payload));
        Map.of("ce_specversion", "1.0", "ce_id", UUID.randomUUID().toString(), "ce_type", type.name(), "ce_source",
                "/kawal/test", "ce_subject", key, "ce_time", at.toString(), "ce_dataschema",
                type.dataSchema().toString(),
                "ce_sequence", Long.toString(sequence), "content-type", "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    void send(ProducerRecord<String, byte[]> record) {
        producer.send(record);
        producer.flush();
    }

    void publish(CaseEvent payload, Instant at) {
        send(event(payload, at));
    }

    /** What was published under the key, once there is that much of it. */
    List<Received> published(String topic, String key, int atLeast) {
        return await().atMost(Duration.ofSeconds(20)).until(() -> all(topic, key), found -> found.size() >= atLeast);
    }

    /** Everything that was published under the key until now. */
    List<Received> all(String topic, String key) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest"),
                new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition())).toList();
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            consumer.seekToBeginning(partitions);
            var found = new ArrayList<Received>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (key.equals(record.key())) {
                        found.add(Received.of(record));
                    }
                });
            }
            return found;
        }
    }

    @Override
    public void close() {
        producer.close();
    }

    /** An event as it was published. */
    record Received(String type, Instant time, JsonNode data) {

        private static Received of(ConsumerRecord<String, byte[]> record) {
            return new Received(header(record, "ce_type"), Instant.parse(header(record, "ce_time")),
                    JSON.readTree(record.value()));
        }

        String fact() {
            return type.replaceAll("kawal\\.agency\\.(.*)\\.v1", "$1");
        }

        private static String header(ConsumerRecord<String, byte[]> record, String name) {
            return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
        }
    }
}
