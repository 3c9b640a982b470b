package id.kawal.messaging.consumer;

import id.kawal.messaging.Subscription;
import id.kawal.messaging.consumer.Arrival.UnreadableRecord;
import id.kawal.messaging.outbox.GatheringOutbox;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchMessageListener;

/**
 * Takes up a batch of one subscription in one transaction: key by key in the order of the keys, so that batches of several
 * subscriptions take the rows of cases in the same order, and each key's events in theirs. A key whose event fails is set
 * apart, the batch is done without it, and then the events of that key one by one.
 */
final class BatchIntake implements BatchMessageListener<byte[], byte[]> {

    private static final Logger log = LoggerFactory.getLogger(BatchIntake.class);
    private static final int MOST_SET_APART = 8;

    private final Subscription subscription;
    private final Attempts attempts;
    private final ProgressTable progressTable;
    private final ParkedTable parked;
    private final EventTaking taking;
    private final SingleIntake single;
    private final HeldEvents held;
    private final GatheringOutbox outbox;
    private final ConsumerMetrics metrics;

    BatchIntake(Subscription subscription, Attempts attempts, ProgressTable progressTable,
            ParkedTable parked, SingleIntake single, HeldEvents held, GatheringOutbox outbox, ConsumerMetrics metrics) {
        this.subscription = subscription;
        this.attempts = attempts;
        this.progressTable = progressTable;
        this.parked = parked;
        this.taking = new EventTaking(parked);
        this.single = single;
        this.held = held;
        this.outbox = outbox;
        this.metrics = metrics;
    }

    @Override
    public void onMessage(List<ConsumerRecord<byte[], byte[]>> records) {
        var byKey = new TreeMap<String, List<Arrival>>();
        for (var record : records) {
            var arrival = read(ReceivedRecord.of(record));
            if (arrival != null) {
                byKey.computeIfAbsent(arrival.key(), key -> new ArrayList<>()).add(arrival);
            }
        }
        var apart = new LinkedHashSet<>(subscription.apart() ? byKey.keySet() : Set.<String>of());
        var together = new TreeMap<>(byKey);
        together.keySet().removeAll(apart);
        while (!together.isEmpty() && !takeTogether(together, apart)) {
            together.keySet().removeAll(apart);
        }
        apart.forEach(key -> takeOneByOne(key, byKey.getOrDefault(key, List.of())));
    }

    private @Nullable Arrival read(ReceivedRecord record) {
        try {
            return Arrival.read(record);
        } catch (UnreadableRecord e) {
            var failure = attempts
                    .run(() -> parked.parkUnreadable(subscription.name(), record, String.valueOf(e.getMessage())));
            if (failure != null) {
                throw failure;
            }
            metrics.failed(subscription);
            log.warn("{}: the record at {}-{}@{} is no event and is parked: {}", subscription.name(), record.topic(),
                    record.partition(), record.offset(), e.getMessage());
            return null;
        }
    }

    private void takeOneByOne(String key, List<Arrival> arrivals) {
        var mayFollow = false;
        for (var arrival : arrivals) {
            mayFollow |= single.take(subscription, arrival);
        }
        if (mayFollow) {
            held.takeUp(subscription, key);
        }
    }

    /** Takes the batch up; on a failure nothing has happened, and the keys to blame are set apart. */
    private boolean takeTogether(Map<String, List<Arrival>> batch, Set<String> apart) {
        var attempt = new Attempt();
        if (attempts.once(() -> outbox.gather(() -> takeAll(batch, attempt))) != null) {
            attempt.blame(batch.keySet(), apart);
            return false;
        }
        attempt.steps.forEach((step, events) -> metrics.count(subscription, step, events));
        attempt.filled.forEach(key -> held.takeUp(subscription, key));
        return true;
    }

    private void takeAll(Map<String, List<Arrival>> batch, Attempt attempt) {
        var progress = progressTable.lock(subscription.name(), batch.keySet());
        batch.forEach((key, arrivals) -> {
            attempt.current = key;
            for (var arrival : arrivals) {
                attempt.did(taking.take(subscription, Objects.requireNonNull(progress.get(key)), arrival), key);
            }
            outbox.settle();
        });
        attempt.current = null;
        progressTable.save(subscription.name(), progress.values());
    }

    /** One attempt at a batch. */
    private static final class Attempt {

        private final Map<Step, Integer> steps = new EnumMap<>(Step.class);
        private final Set<String> filled = new HashSet<>();
        private @Nullable String current;

        void did(Step step, String key) {
            steps.merge(step, 1, Integer::sum);
            if (step == Step.FILLED_GAP) {
                filled.add(key);
            }
        }

        /** The key being handled; all of them when it failed at the end, or when many have failed already. */
        void blame(Set<String> all, Set<String> apart) {
            if (current == null || apart.size() >= MOST_SET_APART) {
                apart.addAll(all);
            } else {
                apart.add(current);
            }
        }
    }
}
