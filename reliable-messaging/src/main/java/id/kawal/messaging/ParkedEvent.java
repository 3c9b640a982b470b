package id.kawal.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A received event that could not be taken up at once, and what became of it.
 *
 * @param id names it to an operator
 * @param subscription which subscription received it
 * @param topic the topic that carried it
 * @param partition where it stands in the topic
 * @param offset where it stands in the partition
 * @param key what its order is kept by, if it could be read
 * @param sequence its place in the order of its key, if it could be read
 * @param type what kind of fact it is, if it could be read
 * @param payload its value as text; null for an erasure, masked where operators may not see it
 * @param state where it stands
 * @param reason why it was not taken up
 * @param error the failure, for an operator
 * @param waitsFor the key it waits for
 * @param attempts how often it was tried
 * @param parkedAt when it was parked
 * @param resolvedAt when it was replayed or discarded
 * @param resolvedBy who decided that
 * @param resolution the reason given
 */
public record ParkedEvent(UUID id, String subscription, String topic, int partition, long offset, @Nullable String key,
        @Nullable Long sequence, @Nullable String type, @Nullable String payload, State state, Reason reason,
        @Nullable String error, @Nullable String waitsFor, int attempts, Instant parkedAt, @Nullable Instant resolvedAt,
        @Nullable String resolvedBy, @Nullable String resolution) {

    /** Where a parked event stands. */
    public enum State {
        /** An operator has to look at it. */
        PARKED,
        /** It waits for an event of another topic, and is taken up by itself. */
        WAITING,
        /** It was taken up later. */
        REPLAYED,
        /** An operator decided that it is not taken up. */
        DISCARDED
    }

    /** Why an event was not taken up at once. */
    public enum Reason {
        /** Its handler failed. */
        FAILED,
        /** An event before it in the order of its key has not arrived. */
        GAP,
        /** An event before it is parked. */
        BEHIND,
        /** What it builds on has not arrived from another topic. */
        EARLY,
        /** It has no key, or not the headers of a CloudEvent with a sequence. */
        UNREADABLE
    }
}
