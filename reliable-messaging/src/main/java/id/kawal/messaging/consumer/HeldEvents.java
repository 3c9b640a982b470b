package id.kawal.messaging.consumer;

import id.kawal.messaging.NotYetKnown;
import id.kawal.messaging.ParkedEvent.Reason;
import id.kawal.messaging.Subscription;
import id.kawal.messaging.consumer.Arrival.UnreadableRecord;
import id.kawal.messaging.outbox.GatheringOutbox;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes up the parked events of a key by themselves, in their order, until one has to stay. */
final class HeldEvents {

    private static final Logger log = LoggerFactory.getLogger(HeldEvents.class);

    private final Attempts attempts;
    private final ProgressTable progressTable;
    private final ParkedTable parked;
    private final GatheringOutbox outbox;
    private final ConsumerMetrics metrics;
    private final List<String> maskedTopics;

    HeldEvents(Attempts attempts, ProgressTable progressTable, ParkedTable parked, GatheringOutbox outbox,
            ConsumerMetrics metrics, List<String> maskedTopics) {
        this.attempts = attempts;
        this.progressTable = progressTable;
        this.parked = parked;
        this.outbox = outbox;
        this.metrics = metrics;
        this.maskedTopics = maskedTopics;
    }

    void takeUp(Subscription subscription, String key) {
        var outcome = takeUpFirst(subscription, key);
        while (outcome != Outcome.STAYS) {
            if (outcome == Outcome.TAKEN_UP) {
                metrics.count(subscription, Step.TAKEN_UP, 1);
            }
            outcome = takeUpFirst(subscription, key);
        }
    }

    /** Each in a transaction of its own, under the lock that live consumption takes too. */
    private Outcome takeUpFirst(Subscription subscription, String key) {
        var tried = new AtomicReference<@Nullable ParkedRow>();
        var failure = attempts.run(() -> outbox.gather(() -> {
            tried.set(null);
            var progress = progressTable.lock(subscription.name(), key);
            var first = progress.held() == 0 ? null : parked.first(subscription.name(), key).orElse(null);
            if (first != null && mayFollow(subscription, progress, first)) {
                tried.set(first);
                takeUp(subscription, progress, first);
                parked.released(first);
            }
        }));
        var row = tried.get();
        if (failure == null) {
            return row == null ? Outcome.STAYS : Outcome.TAKEN_UP;
        }
        if (row == null) {
            throw failure;
        }
        failedAgain(subscription, row, failure);
        return waitsForAnother(row, failure) ? Outcome.WAITS_FOR_ANOTHER : Outcome.STAYS;
    }

    /** Its release may have looked for it in vain before this was recorded, so it is tried once more. */
    private static boolean waitsForAnother(ParkedRow row, RuntimeException failure) {
        return failure instanceof NotYetKnown early && !early.key().equals(row.waitsFor());
    }

    private static boolean mayFollow(Subscription subscription, Progress progress, ParkedRow first) {
        return first.reason() != Reason.FAILED && first.sequence() != null
                && (subscription.compacted() || first.sequence() <= progress.last() + 1);
    }

    /** Calls the handler and moves the progress on, inside the running transaction. */
    void takeUp(Subscription subscription, Progress progress, ParkedRow row) {
        var arrival = arrival(row);
        if (arrival.sequence() > progress.last()) {
            HandlerCall.call(subscription, arrival);
        }
        progress.takenUp(arrival.sequence());
        progress.released();
        progressTable.save(subscription.name(), List.of(progress));
    }

    private static Arrival arrival(ParkedRow row) {
        try {
            return Arrival.read(row.record());
        } catch (UnreadableRecord e) {
            throw new IllegalStateException("A parked event cannot be read any more: " + e.getMessage(), e);
        }
    }

    /** Records the failure of an event that was tried again. */
    void failedAgain(Subscription subscription, ParkedRow row, RuntimeException failure) {
        var obstacle = Failures.obstacle(failure, maskedTopics.contains(subscription.topic()));
        var recording = attempts.run(() -> {
            progressTable.lock(subscription.name(), String.valueOf(row.record().key()));
            if (parked.find(row.id()).filter(ParkedRow::open).isPresent()) {
                parked.failedAgain(row, obstacle);
            }
        });
        if (recording != null) {
            throw recording;
        }
        if (obstacle.reason() == Reason.FAILED) {
            metrics.failed(subscription);
            log.warn("{}: the parked {} with sequence {} of key {} failed with {}", subscription.name(), row.type(),
                    row.sequence(), row.record().key(), failure.getClass().getName());
        }
    }

    /** What became of the first parked event of a key. */
    private enum Outcome {
        TAKEN_UP, WAITS_FOR_ANOTHER, STAYS
    }
}
