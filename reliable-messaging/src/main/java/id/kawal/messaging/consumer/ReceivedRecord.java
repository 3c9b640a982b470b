package id.kawal.messaging.consumer;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A record as it came from the broker, or as it was parked. */
record ReceivedRecord(String topic, int partition, long offset, @Nullable String key, Map<String, String> headers,
        byte @Nullable [] value) {

    static ReceivedRecord of(ConsumerRecord<byte[], byte[]> record) {
        var headers = new LinkedHashMap<String, String>();
        record.headers()
                .forEach(header -> headers.put(header.key(), header.value() == null ? "" : text(header.value())));
        return new ReceivedRecord(record.topic(), record.partition(), record.offset(),
                record.key() == null ? null : text(record.key()), headers, record.value());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
