package id.kawal.standalone.front;

import id.kawal.contracts.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the topics as any other consumer could, and keeps the newest facts and how many there were of each kind.
 * It belongs to no group and remembers nothing: each start reads from the beginning again.
 */
public final class LiveFeed implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveFeed.class);
    private static final List<String> TOPICS = List.of(Topics.INTAKE_REPORTS, Topics.AGENCY_RESPONSES,
            Topics.ESCALATION_CASES,
            Topics.NOTIFICATION_DELIVERIES);
    private static final Set<String> UNTOLD = Set.of("clock-stopped", "notification-skipped", "deadline-recomputed");
    private static final int NEWEST = 50;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Map<String, Object> settings;
    private final JsonMapper json = JsonMapper.shared();
    private final Map<String, Long> lastSequences = new HashMap<>();
    private final List<Fact> newest = new ArrayList<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private volatile @Nullable KafkaConsumer<String, String> consumer;
    private @Nullable Thread reader;
    private final CountDownLatch end = new CountDownLatch(1);

    /** A feed from this broker. */
    public LiveFeed(String bootstrapServers) {
        this.settings = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ConsumerConfig.CLIENT_ID_CONFIG, "front-page",
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false, ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false, ConsumerConfig.METADATA_MAX_AGE_CONFIG, 3_000);
    }

    /** What the first page shows of the feed. */
    record Seen(List<Fact> newest, Map<String, Long> counts) {
    }

    /** Begins to read; the broker answers by now. */
    public void start() {
        reader = Thread.ofPlatform().name("front-page").daemon().start(this::read);
    }

    private void read() {
        try (var reading = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer = reading;
            Collection<TopicPartition> assigned = List.of();
            while (end.getCount() > 0) {
                assigned = assign(reading, assigned);
                if (assigned.isEmpty()) {
                    end.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                } else {
                    reading.poll(PAUSE).forEach(this::take);
                }
            }
        } catch (WakeupException stopped) {
            // The process stops.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (KafkaException failure) {
            if (end.getCount() > 0) {
                LOG.warn("The first page is told nothing any more: {}", failure.toString());
            }
        }
    }

    private static Collection<TopicPartition> assign(KafkaConsumer<String, String> consumer,
            Collection<TopicPartition> before) {
        if (before.stream().map(TopicPartition::topic).distinct().count() == TOPICS.size()) {
            return before;
        }
        var all = consumer.listTopics().entrySet().stream().filter(topic -> TOPICS.contains(topic.getKey()))
                .flatMap(topic -> topic.getValue().stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList();
        if (all.size() == before.size()) {
            return before;
        }
        var positions = new HashMap<TopicPartition, Long>();
        before.forEach(partition -> positions.put(partition, consumer.position(partition)));
        consumer.assign(all);
        consumer.seekToBeginning(all.stream().filter(partition -> !positions.containsKey(partition)).toList());
        positions.forEach(consumer::seek);
        return all;
    }

    private void take(ConsumerRecord<String, String> event) {
        var type = header(event, "ce_type");
        var time = header(event, "ce_time");
        if (type == null || time == null || isRepeat(event)) {
            return;
        }
        try {
            var payload = event.value() == null ? json.createObjectNode() : json.readTree(event.value());
            tell(fact(type, time, event.key(), payload));
        } catch (JacksonException | java.time.DateTimeException unreadable) {
            LOG.debug("An event is left out of the first page", unreadable);
        }
    }

    private boolean isRepeat(ConsumerRecord<String, String> event) {
        var sequence = header(event, "ce_sequence");
        if (sequence == null) {
            return false;
        }
        var row = event.topic() + "/" + event.key();
        var number = Long.parseLong(sequence);
        if (number <= lastSequences.getOrDefault(row, 0L)) {
            return true;
        }
        lastSequences.put(row, number);
        return false;
    }

    private static Fact fact(String type, String time, String key, JsonNode payload) {
        var words = type.split("\\.");
        var kind = words.length > 2 ? words[2] : type;
        var detail = kind.equals("step-skipped") ? payload.path("reason") : payload.path("rule");
        return new Fact(kind, Instant.parse(time), key, payload.path("agencyCode").asString(null),
                detail.asString(null), payload.path("clockId").asString(null));
    }

    private synchronized void tell(Fact fact) {
        counts.merge(fact.kind(), 1L, Long::sum);
        if (!UNTOLD.contains(fact.kind())) {
            newest.add(fact);
            newest.sort(Comparator.comparing(Fact::at).reversed());
        }
        if (newest.size() > NEWEST) {
            newest.removeLast();
        }
    }

    synchronized Seen seen() {
        return new Seen(List.copyOf(newest), Map.copyOf(counts));
    }

    private static @Nullable String header(ConsumerRecord<String, String> event, String name) {
        var header = event.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        end.countDown();
        var reading = consumer;
        if (reading != null) {
            reading.wakeup();
        }
        var thread = reader;
        if (thread != null) {
            try {
                thread.join(Duration.ofSeconds(1));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
