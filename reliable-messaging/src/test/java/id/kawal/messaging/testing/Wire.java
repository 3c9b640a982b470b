package id.kawal.messaging.testing;

import id.kawal.messaging.CloudEventHeaders;
import id.kawal.messaging.EventJson;
import id.kawal.messaging.testing.MadeUpService.Counted;
import id.kawal.servers.testing.TestServers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** A hand on the broker: sends what no outbox would, and reads all that a topic holds. */
public final class Wire implements AutoCloseable {

    private final Map<String, Object> connection;
    private final KafkaProducer<byte[], byte[]> producer;

    public Wire(String bootstrapServers) {
        connection = Map.of("bootstrap.servers", bootstrapServers);
        producer = new KafkaProducer<>(connection, new ByteArraySerializer(), new ByteArraySerializer());
    }

    public Wire() {
        this(TestServers.kafka().bootstrapServers());
    }

    public void create(String topic, Map<String, String> settings) {
        try (var admin = Admin.create(connection)) {
            admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1).configs(settings))).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public void alter(String topic, String setting, String value) {
        var change = new AlterConfigOp(new ConfigEntry(setting, value), AlterConfigOp.OpType.SET);
        try (var admin = Admin.create(connection)) {
            admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), List.of(change)))
                    .all()
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a fact whose number is its sequence. */
    public void send(String topic, String key, long sequence) {
        send(topic, key, sequence, MadeUpService.TYPE,
                EventJson.mapper().writeValueAsBytes(new Counted((int) sequence, key)));
    }

    public void send(String topic, String key, long sequence, String type, byte @Nullable [] value) {
        var record = new ProducerRecord<>(topic, bytes(key), value);
        Map.of(CloudEventHeaders.SPEC_VERSION, "1.0", CloudEventHeaders.ID, UUID.randomUUID().toString(),
                CloudEventHeaders.TYPE, type, CloudEventHeaders.SOURCE, "/kawal/wire", CloudEventHeaders.TIME,
                "2026-03-02T10:04:05+07:00", CloudEventHeaders.SEQUENCE, Long.toString(sequence))
                .forEach((name, text) -> record.headers().add(name, bytes(text)));
        send(record);
    }

    public void send(ProducerRecord<byte[], byte[]> record) {
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a record once more, as it was. */
    public void repeat(ConsumerRecord<byte[], byte[]> record) {
        send(new ProducerRecord<>(record.topic(), record.partition(), record.key(), record.value(), record.headers()));
    }

    /** All that the topic holds now, each partition in its order. */
    public List<ConsumerRecord<byte[], byte[]>> read(String topic) {
        try (var consumer = new KafkaConsumer<>(connection, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    public List<Long> sequences(String topic, String key) {
        return sequences(read(topic), key);
    }

    public static List<Long> sequences(List<ConsumerRecord<byte[], byte[]>> records, String key) {
        return records.stream().filter(record -> key.equals(new String(record.key(), StandardCharsets.UTF_8)))
                .map(record -> Long.valueOf(header(record, CloudEventHeaders.SEQUENCE))).toList();
    }

    public static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
