package id.kawal.messaging.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event in the form in which it is stored: named, and with its payload already written. */
record OutboxEntry(UUID id, String topic, String key, String type, String time, String dataSchema,
        @Nullable String traceParent, byte @Nullable [] payload) {
}
