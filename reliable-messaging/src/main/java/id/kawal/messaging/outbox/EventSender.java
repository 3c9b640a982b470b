package id.kawal.messaging.outbox;

import id.kawal.messaging.CloudEventHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Sends rows to Kafka, all at once, as CloudEvents in binary mode, with an idempotent producer. */
final class EventSender implements AutoCloseable {

    private static final Duration LONGEST_BLOCK = Duration.ofSeconds(1);

    private final Producer<byte[], byte[]> producer;
    private final String source;

    EventSender(Producer<byte[], byte[]> producer, String source) {
        this.producer = producer;
        this.source = source;
    }

    /** A sender over a new producer with the connection settings given. */
    static EventSender connect(Map<String, Object> connection, String service) {
        var settings = new HashMap<>(connection);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 5);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 64L * 1024 * 1024);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, LONGEST_BLOCK.toMillis());
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "kawal-" + service + "-relay");
        return new EventSender(new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer()),
                "/kawal/" + service);
    }

    /**
     * Sends the rows and waits until the broker has answered for each.
     *
     * @param whileWaiting called every second of waiting; ends the sending by throwing
     */
    SendOutcome send(List<UnsentRow> rows, Check whileWaiting) throws Exception {
        var outcome = new SendOutcome();
        var sent = new ArrayList<Sent>(rows.size());
        for (var row : rows) {
            if (!outcome.holdsBack(row)) {
                sendOne(row, outcome, sent);
            }
        }
        for (var one : sent) {
            var failure = await(one.answer(), whileWaiting);
            if (failure == null) {
                outcome.acknowledged(one.row());
            } else {
                outcome.failed(one.row(), failure);
            }
        }
        return outcome;
    }

    private void sendOne(UnsentRow row, SendOutcome outcome, List<Sent> sent) throws InterruptedException {
        var answer = producer.send(record(row));
        if (answer.isDone() && failureOf(answer) instanceof Throwable failure) {
            outcome.failedAtOnce(row, failure);
        } else {
            sent.add(new Sent(row, answer));
        }
    }

    private static @Nullable Throwable await(Future<?> answer, Check whileWaiting) throws Exception {
        while (true) {
            try {
                answer.get(1, TimeUnit.SECONDS);
                return null;
            } catch (java.util.concurrent.TimeoutException e) {
                whileWaiting.check();
            } catch (ExecutionException e) {
                return e.getCause();
            }
        }
    }

    private static @Nullable Throwable failureOf(Future<?> answer) throws InterruptedException {
        try {
            answer.get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }

    private ProducerRecord<byte[], byte[]> record(UnsentRow row) {
        return new ProducerRecord<>(row.topic(), null, bytes(row.key()), row.payload(), headers(row));
    }

    private Headers headers(UnsentRow row) {
        var headers = new RecordHeaders();
        headers.add(CloudEventHeaders.SPEC_VERSION, bytes("1.0"));
        headers.add(CloudEventHeaders.ID, bytes(row.eventId()));
        headers.add(CloudEventHeaders.TYPE, bytes(row.type()));
        headers.add(CloudEventHeaders.SOURCE, bytes(source));
        headers.add(CloudEventHeaders.SUBJECT, bytes(row.key()));
        headers.add(CloudEventHeaders.TIME, bytes(row.time()));
        headers.add(CloudEventHeaders.DATA_SCHEMA, bytes(row.dataSchema()));
        headers.add(CloudEventHeaders.SEQUENCE, bytes(Long.toString(row.sequence())));
        headers.add(CloudEventHeaders.CONTENT_TYPE, bytes("application/json"));
        if (row.traceParent() != null) {
            headers.add(CloudEventHeaders.TRACE_PARENT, bytes(row.traceParent()));
        }
        return headers;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Gives up what is under way: it stays in the outbox. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }

    private record Sent(UnsentRow row, Future<RecordMetadata> answer) {
    }

    /** Looks whether it makes sense to go on waiting. */
    @FunctionalInterface
    interface Check {

        void check() throws Exception;
    }
}
