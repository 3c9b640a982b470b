package id.kawal.messaging.consumer;

import id.kawal.messaging.NotYetKnown;
import id.kawal.messaging.ParkedEvent;
import id.kawal.messaging.ParkedEvent.State;
import id.kawal.messaging.ParkedEventRefused;
import id.kawal.messaging.ParkedEventRefused.Why;
import id.kawal.messaging.ParkedEvents;
import id.kawal.messaging.Subscription;
import id.kawal.messaging.consumer.Arrival.UnreadableRecord;
import id.kawal.messaging.outbox.GatheringOutbox;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out what operators decide on parked events, and records who decided it. */
final class OperatorDecisions implements ParkedEvents {

    private static final Logger log = LoggerFactory.getLogger(OperatorDecisions.class);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Attempts attempts;
    private final ProgressTable progressTable;
    private final ParkedTable parked;
    private final HeldEvents held;
    private final SingleIntake single;
    private final GatheringOutbox outbox;
    private final Map<String, Subscription> subscriptions;
    private final List<String> maskedTopics;

    OperatorDecisions(Attempts attempts, ProgressTable progressTable, ParkedTable parked, HeldEvents held,
            SingleIntake single, GatheringOutbox outbox, Map<String, Subscription> subscriptions,
            List<String> maskedTopics) {
        this.attempts = attempts;
        this.progressTable = progressTable;
        this.parked = parked;
        this.held = held;
        this.single = single;
        this.outbox = outbox;
        this.subscriptions = subscriptions;
        this.maskedTopics = maskedTopics;
    }

    @Override
    public List<ParkedEvent> list(Set<State> states, @Nullable UUID after, int limit) {
        return parked.list(states, after == null ? BEFORE_ALL : after, limit).stream()
                .map(row -> row.shown(value(row.record()))).toList();
    }

    private @Nullable String value(ReceivedRecord record) {
        if (record.value() == null) {
            return null;
        }
        return maskedTopics.contains(record.topic()) ? "***" : new String(record.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void replay(UUID id, String who) {
        var row = open(id);
        var subscription = subscription(row);
        if (row.sequence() == null) {
            replayUnreadable(row, subscription, who);
            return;
        }
        var failure = attempts.run(() -> outbox.gather(() -> {
            var progress = lockFirst(row);
            held.takeUp(subscription, progress, row);
            parked.resolved(id, State.REPLAYED, who, null);
        }));
        if (failure != null) {
            refuse(subscription, row, failure);
        }
        log.info("{} replayed the parked event {} of {}", who, id, row.subscription());
        held.takeUp(subscription, String.valueOf(row.record().key()));
    }

    private void refuse(Subscription subscription, ParkedRow row, RuntimeException failure) {
        if (failure instanceof ParkedEventRefused) {
            throw failure;
        }
        held.failedAgain(subscription, row, failure);
        throw new ParkedEventRefused(failure instanceof NotYetKnown ? Why.STILL_EARLY : Why.FAILED_AGAIN, row.id(),
                null);
    }

    /** A later version of the software may be able to read it; then it goes the way of any arriving event. */
    private void replayUnreadable(ParkedRow row, Subscription subscription, String who) {
        try {
            var arrival = Arrival.read(row.record());
            if (single.take(subscription, arrival)) {
                held.takeUp(subscription, arrival.key());
            }
            resolve(() -> parked.resolved(row.id(), State.REPLAYED, who, null));
        } catch (UnreadableRecord e) {
            throw new ParkedEventRefused(Why.UNREADABLE, row.id(), e.getMessage());
        }
    }

    @Override
    public void discard(UUID id, String who, String reason) {
        if (reason.isBlank()) {
            throw new ParkedEventRefused(Why.NO_REASON, id, null);
        }
        var row = open(id);
        resolve(() -> {
            if (row.sequence() != null) {
                var progress = lockFirst(row);
                progress.takenUp(row.sequence());
                progress.released();
                progressTable.save(row.subscription(), List.of(progress));
            }
            parked.resolved(id, State.DISCARDED, who, reason);
        });
        log.info("{} discarded the parked event {} of {}", who, id, row.subscription());
        var subscription = subscriptions.get(row.subscription());
        if (subscription != null && row.sequence() != null) {
            held.takeUp(subscription, String.valueOf(row.record().key()));
        }
    }

    private void resolve(Runnable decision) {
        var failure = attempts.run(decision);
        if (failure != null) {
            throw failure;
        }
    }

    private ParkedRow open(UUID id) {
        var row = parked.find(id).orElseThrow(() -> new ParkedEventRefused(Why.UNKNOWN, id, null));
        if (!row.open()) {
            throw new ParkedEventRefused(Why.RESOLVED, id, null);
        }
        return row;
    }

    private Subscription subscription(ParkedRow row) {
        var subscription = subscriptions.get(row.subscription());
        if (subscription == null) {
            throw new ParkedEventRefused(Why.NO_SUBSCRIPTION, row.id(), row.subscription());
        }
        return subscription;
    }

    /** Locks the progress of the event's key and makes sure that the event is the first parked one. */
    private Progress lockFirst(ParkedRow row) {
        var key = String.valueOf(row.record().key());
        var progress = progressTable.lock(row.subscription(), key);
        open(row.id());
        if (parked.first(row.subscription(), key).filter(first -> first.id().equals(row.id())).isEmpty()) {
            throw new ParkedEventRefused(Why.NOT_FIRST, row.id(), null);
        }
        return progress;
    }
}
