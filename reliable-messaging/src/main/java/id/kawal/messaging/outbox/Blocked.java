package id.kawal.messaging.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/** Keys and topics that the broker refuses, and when each is tried again. The rest flows past them. */
final class Blocked {

    private static final Duration TOPIC_RETRY = Duration.ofSeconds(5);

    private final LongSupplier nanoTime;
    private final Duration keyRetry;
    private final Map<OrderedKey, BlockedKey> keys = new HashMap<>();
    private final Map<String, Long> topics = new HashMap<>();

    Blocked(LongSupplier nanoTime, Duration keyRetry) {
        this.nanoTime = nanoTime;
        this.keyRetry = keyRetry;
    }

    void block(OrderedKey key, long firstUnsent) {
        keys.put(key, new BlockedKey(key, firstUnsent, nanoTime.getAsLong() + keyRetry.toNanos()));
    }

    void unblock(OrderedKey key) {
        keys.remove(key);
    }

    void blockTopic(String topic) {
        topics.put(topic, nanoTime.getAsLong() + min(TOPIC_RETRY, keyRetry).toNanos());
    }

    /** The topics that are left alone for now. */
    Set<String> topics() {
        topics.values().removeIf(this::reached);
        return new HashSet<>(topics.keySet());
    }

    Set<OrderedKey> keys() {
        return keys.keySet();
    }

    List<BlockedKey> keysToTry() {
        var due = new ArrayList<BlockedKey>();
        keys.values().stream().filter(key -> reached(key.nextTry())).forEach(due::add);
        return due;
    }

    private boolean reached(long moment) {
        return moment - nanoTime.getAsLong() <= 0;
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** A key whose event the broker refuses. */
    record BlockedKey(OrderedKey key, long firstUnsent, long nextTry) {
    }
}
