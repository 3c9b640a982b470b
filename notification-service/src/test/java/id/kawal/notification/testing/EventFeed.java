package id.kawal.notification.testing;

import id.kawal.contracts.EventType;
import id.kawal.messaging.CloudEventHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Publishes events as the other services do. */
public final class EventFeed implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KafkaProducer<String, byte[]> producer;
    private final Map<String, Long> sequences = new ConcurrentHashMap<>();

    public EventFeed(String bootstrapServers) {
        producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Publishes an event and returns the record, to be delivered again. */
    public <T> ProducerRecord<String, byte[]> publish(EventType<T> type, String key, @Nullable T payload,
            Instant time) {
        var sequence = sequences.merge(type.topic() + "|" + key, 1L, Long::sum);
        var event = new ProducerRecord<>(type.topic(), key, payload == null ? null : JSON.writeValueAsBytes(payload));
        Map.of(CloudEventHeaders.SPEC_VERSION, "1.0", CloudEventHeaders.ID, UUID.randomUUID().toString(),
                CloudEventHeaders.TYPE, type.name(), CloudEventHeaders.SOURCE, "/kawal/test",
                CloudEventHeaders.SUBJECT, key, CloudEventHeaders.TIME, time.toString(),
                CloudEventHeaders.DATA_SCHEMA, type.dataSchema().toString(),
                CloudEventHeaders.SEQUENCE, sequence.toString(), CloudEventHeaders.CONTENT_TYPE, "application/json")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return redeliver(event);
    }

    public ProducerRecord<String, byte[]> redeliver(ProducerRecord<String, byte[]> event) {
        try {
            producer.send(new ProducerRecord<>(event.topic(), null, event.key(), event.value(), event.headers()))
                    .get(30, TimeUnit.SECONDS);
            return event;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same event under a new sequence, as after a producer was restored from an old backup. */
    public void renumber(ProducerRecord<String, byte[]> event) {
        var sequence = sequences.merge(event.topic() + "|" + event.key(), 1L, Long::sum);
        event.headers().remove(CloudEventHeaders.SEQUENCE)
                .add(CloudEventHeaders.SEQUENCE, sequence.toString().getBytes(StandardCharsets.UTF_8));
        redeliver(event);
    }

    @Override
    public void close() {
        producer.close();
    }
}
