package id.kawal.messaging;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact to be published.
 *
 * @param topic the topic that carries it
 * @param key what its order is kept by: the case id on topics about cases
 * @param type the CloudEvents type
 * @param dataSchema the CloudEvents data schema
 * @param time when it happened, which may be earlier than now
 * @param payload the record that becomes the JSON value; null publishes a tombstone that erases the key
 */
public record OutboundEvent(String topic, String key, String type, URI dataSchema, Instant time,
        @Nullable Object payload) {
}
