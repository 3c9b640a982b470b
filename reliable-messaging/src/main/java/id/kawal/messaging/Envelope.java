package id.kawal.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a received event says about itself (CloudEvents 1.0 attributes and where it was found).
 *
 * @param id unique per source
 * @param type what kind of fact it is
 * @param source who published it
 * @param time when it happened, not when it was received
 * @param sequence the place in the order of its topic and key, counting up by one from 1
 * @param topic the topic that carried it
 * @param key what its order is kept by
 * @param traceParent the W3C trace context, if it carried one
 */
public record Envelope(String id, String type, String source, Instant time, long sequence, String topic, String key,
        @Nullable String traceParent) {
}
