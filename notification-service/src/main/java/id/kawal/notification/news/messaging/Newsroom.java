package id.kawal.notification.news.messaging;

import id.kawal.contracts.CaseEvent;
import id.kawal.contracts.escalation.ClockPaused;
import id.kawal.contracts.escalation.ClockStopped;
import id.kawal.contracts.escalation.DeadlineMissed;
import id.kawal.contracts.escalation.DeadlineRecomputed;
import id.kawal.contracts.escalation.ExtensionGranted;
import id.kawal.messaging.Envelope;
import id.kawal.notification.message.Messages;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes events up: what they teach is noted, what they make pointless is withdrawn, what they tell is written. */
@Component
class Newsroom {

    private final EventWitness witness;
    private final Messages messages;
    private final Clock clock;

    Newsroom(EventWitness witness, Messages messages, Clock clock) {
        this.witness = witness;
        this.messages = messages;
        this.clock = clock;
    }

    <T extends CaseEvent> void on(NewsRule<T> rule, T event, Envelope envelope) {
        witness.saw(event, envelope);
        var overtaken = overtaken(event);
        if (overtaken != null) {
            messages.withdrawReminders(overtaken);
        }
        messages.write(rule.newsOf(event, envelope, clock.getZone()).stream().filter(witness::concerns).toList());
    }

    /** The clock whose unsent reminders name a date that no longer holds. */
    private static @Nullable UUID overtaken(CaseEvent event) {
        return switch (event) {
            case ClockStopped stopped -> stopped.clockId();
            case ClockPaused paused -> paused.clockId();
            case ExtensionGranted granted -> granted.clockId();
            case DeadlineRecomputed recomputed -> recomputed.clockId();
            case DeadlineMissed missed -> missed.clockId();
            default -> null;
        };
    }
}
