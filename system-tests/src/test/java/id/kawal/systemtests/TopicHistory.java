package id.kawal.systemtests;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything that a topic ever carried, repeats folded away; it complains when two events claim the same place. */
final class TopicHistory {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String topic;
    private final Map<String, TreeMap<Long, Event>> events = new LinkedHashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private int repeats;

    /** One event of the topic. */
    record Event(String id, String type, Instant time, String key, long sequence, JsonNode payload) {
    }

    private TopicHistory(String topic) {
        this.topic = topic;
    }

    static TopicHistory read(String bootstrapServers, String topic) {
        var history = new TopicHistory(topic);
        var settings = new Properties();
        settings.put("bootstrap.servers", bootstrapServers);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(history::add);
            }
        }
        return history;
    }

    private void add(ConsumerRecord<String, String> message) {
        var sequence = Long.parseLong(header(message, "ce_sequence"));
        var payload = message.value() == null ? JSON.nullNode() : JSON.readTree(message.value());
        var event = new Event(header(message, "ce_id"), header(message, "ce_type"),
                OffsetDateTime.parse(header(message, "ce_time")).toInstant(), message.key(), sequence, payload);
        var earlier = events.computeIfAbsent(message.key(), key -> new TreeMap<>()).putIfAbsent(sequence, event);
        if (earlier != null) {
            repeats++;
            if (!earlier.id().equals(event.id())) {
                complaints.add(topic + " " + event.key() + ": two events at place " + sequence);
            }
        }
    }

    /** What is wrong with the order: a place taken twice, or a place left empty. */
    List<String> complaints() {
        var all = new ArrayList<>(complaints);
        events.forEach((key, byPlace) -> {
            if (byPlace.firstKey() != 1 || byPlace.lastKey() != byPlace.size()) {
                all.add(topic + " " + key + ": places " + byPlace.keySet() + " are not 1 to " + byPlace.size());
            }
        });
        return all;
    }

    int repeats() {
        return repeats;
    }

    /** Per key, the last place. */
    Map<String, Long> last() {
        var last = new LinkedHashMap<String, Long>();
        events.forEach((key, byPlace) -> last.put(key, byPlace.lastKey()));
        return last;
    }

    List<Event> ofType(String type) {
        return events.values().stream().flatMap(byPlace -> byPlace.values().stream())
                .filter(event -> event.type().equals(type)).toList();
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
