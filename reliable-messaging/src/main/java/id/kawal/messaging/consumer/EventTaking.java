package id.kawal.messaging.consumer;

import id.kawal.messaging.Subscription;
import id.kawal.messaging.consumer.ParkedTable.Obstacle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens to an arriving event, inside a transaction that holds the progress of its key. */
final class EventTaking {

    private static final Logger log = LoggerFactory.getLogger(EventTaking.class);

    private final ParkedTable parked;

    EventTaking(ParkedTable parked) {
        this.parked = parked;
    }

    Step take(Subscription subscription, Progress progress, Arrival arrival) {
        return switch (progress.judge(arrival.sequence(), subscription.compacted())) {
            case REPEAT -> Step.REPEATED;
            case NEXT -> call(subscription, progress, arrival, Step.TAKEN_UP);
            case GAP -> afterGap(subscription, progress, arrival);
            case BEHIND -> park(subscription, progress, arrival, Obstacle.BEHIND, Step.PARKED_BEHIND);
            case MISSING_OR_PARKED -> parked.contains(subscription.name(), arrival.key(), arrival.sequence())
                    ? Step.REPEATED
                    : call(subscription, progress, arrival, Step.FILLED_GAP);
        };
    }

    private Step call(Subscription subscription, Progress progress, Arrival arrival, Step step) {
        HandlerCall.call(subscription, arrival);
        progress.takenUp(arrival.sequence());
        return step;
    }

    private Step afterGap(Subscription subscription, Progress progress, Arrival arrival) {
        log.warn("An event is missing: {} received sequence {} after {} for key {} (type {}); it is parked",
                subscription.name(), arrival.sequence(), progress.last(), arrival.key(), arrival.envelope().type());
        return park(subscription, progress, arrival, Obstacle.GAP, Step.PARKED_AFTER_GAP);
    }

    private Step park(Subscription subscription, Progress progress, Arrival arrival, Obstacle obstacle, Step step) {
        if (!parked.park(subscription.name(), arrival, obstacle)) {
            return Step.REPEATED;
        }
        progress.parked();
        return step;
    }
}
