package id.kawal.messaging.consumer;

import id.kawal.messaging.ParkedEvent.Reason;
import id.kawal.messaging.Subscription;
import id.kawal.messaging.outbox.GatheringOutbox;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes up one event in a transaction of its own, and parks it when it fails there. */
final class SingleIntake {

    private static final Logger log = LoggerFactory.getLogger(SingleIntake.class);

    private final Attempts attempts;
    private final ProgressTable progressTable;
    private final ParkedTable parked;
    private final EventTaking taking;
    private final GatheringOutbox outbox;
    private final ConsumerMetrics metrics;
    private final List<String> maskedTopics;

    SingleIntake(Attempts attempts, ProgressTable progressTable, ParkedTable parked, GatheringOutbox outbox,
            ConsumerMetrics metrics, List<String> maskedTopics) {
        this.attempts = attempts;
        this.progressTable = progressTable;
        this.parked = parked;
        this.taking = new EventTaking(parked);
        this.outbox = outbox;
        this.metrics = metrics;
        this.maskedTopics = maskedTopics;
    }

    /**
     * Takes the event up or parks it; true when parked ones of its key may be tried now. That holds for an early event itself: what
     * it waits for may have been committed, and its release have looked for it in vain, between the try and the parking. From here
     * on a release finds it.
     */
    boolean take(Subscription subscription, Arrival arrival) {
        var step = new AtomicReference<>(Step.REPEATED);
        var failure = attempts.run(() -> outbox.gather(() -> {
            var progress = progressTable.lock(subscription.name(), arrival.key());
            step.set(taking.take(subscription, progress, arrival));
            progressTable.save(subscription.name(), List.of(progress));
        }));
        if (failure != null) {
            return park(subscription, arrival, failure) == Reason.EARLY;
        }
        var done = Objects.requireNonNull(step.get());
        metrics.count(subscription, done, 1);
        return done == Step.FILLED_GAP;
    }

    private Reason park(Subscription subscription, Arrival arrival, RuntimeException failure) {
        var obstacle = Failures.obstacle(failure, maskedTopics.contains(subscription.topic()));
        var parking = attempts.run(() -> {
            var progress = progressTable.lock(subscription.name(), arrival.key());
            if (arrival.sequence() > progress.last() && parked.park(subscription.name(), arrival, obstacle)) {
                progress.parked();
                progressTable.save(subscription.name(), List.of(progress));
            }
        });
        if (parking != null) {
            throw parking;
        }
        report(subscription, arrival, obstacle.reason(), failure);
        return obstacle.reason();
    }

    private void report(Subscription subscription, Arrival arrival, Reason reason, RuntimeException failure) {
        if (reason == Reason.EARLY) {
            metrics.early(subscription);
            log.debug("{}: {} of key {} waits for another topic", subscription.name(), arrival.envelope().type(),
                    arrival.key());
        } else {
            metrics.failed(subscription);
            log.warn("{}: {} with sequence {} of key {} failed with {} and is parked", subscription.name(),
                    arrival.envelope().type(), arrival.sequence(), arrival.key(), failure.getClass().getName());
        }
    }
}
