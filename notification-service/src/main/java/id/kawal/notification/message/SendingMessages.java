package id.kawal.notification.message;

import id.kawal.notification.message.Decision.For;
import id.kawal.notification.message.Decision.Postpone;
import id.kawal.notification.message.Decision.Send;
import id.kawal.notification.message.Decision.Skip;
import id.kawal.notification.message.Decision.Wait;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends the message whose turn it is: it is claimed and the claim committed, handed over outside any transaction, and
 * settled in a second one together with its event. A process that dies between hand-over and settling leaves the claim
 * behind; when its lease ends the outcome counts as unknown and nobody sends the message again by itself.
 */
@Component
public class SendingMessages {

    private static final Logger log = LoggerFactory.getLogger(SendingMessages.class);

    private static final int SETTLING_TRIES = 3;

    private final MessageQueue queue;
    private final Knowledge knowledge;
    private final Post post;
    private final Deliveries deliveries;
    private final TransactionOperations transactions;
    private final MessageSettings settings;
    private final Clock clock;

    SendingMessages(MessageQueue queue, Knowledge knowledge, Post post, Deliveries deliveries,
            TransactionOperations transactions, MessageSettings settings, Clock clock) {
        this.queue = queue;
        this.knowledge = knowledge;
        this.post = post;
        this.deliveries = deliveries;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /** Deals with one message; false when no message had its turn, or the mail server takes none now. */
    public boolean sendNext() {
        var turn = transactions.execute(_ -> take());
        return turn.isPresent() && finish(turn.get());
    }

    private boolean finish(Turn turn) {
        if (turn.letter() == null) {
            return true;
        }
        var handOver = post.handOver(turn.letter());
        settleSurely(turn.message(), handOver);
        return handOver != HandOver.NOT_NOW;
    }

    /** What is known now would be unknown if it were not written down: a database that fails for a moment is tried again. */
    private void settleSurely(Message message, HandOver handOver) {
        for (var tries = 1;; tries++) {
            try {
                transactions.executeWithoutResult(_ -> settle(message, handOver));
                return;
            } catch (DataAccessException | TransactionException e) {
                if (tries == SETTLING_TRIES) {
                    throw e;
                }
                log.warn("What became of message {} could not be written down and is tried again ({})", message.id(),
                        e.getClass().getSimpleName());
            }
        }
    }

    /** Gives up on hand-overs that never came to an end. */
    public void giveUpOutcomes() {
        transactions.executeWithoutResult(_ -> queue.giveUpOutcomes().forEach(delivery -> {
            log.warn("Whether message {} was accepted is not known; an operator may have it sent again",
                    delivery.messageId());
            deliveries.publish(delivery, clock.instant());
        }));
    }

    private Optional<Turn> take() {
        return queue.next().map(message -> new Turn(message, begin(message)));
    }

    private @Nullable Letter begin(Message message) {
        switch (Deciding.decide(message, knowledge.about(message), clock.instant())) {
            case Send(var letter) -> {
                queue.claim(message, MaskedAddress.of(letter.to()));
                return letter;
            }
            case Wait(var what) when what == For.RECIPIENT -> queue.awaitRecipient(message);
            case Wait _ -> queue.awaitDate(message);
            case Postpone(var reason) -> stop(message, Outcome.again(reason, message.tries() + 1, settings.backoff()));
            case Skip(var reason) -> stop(message, new Outcome(MessageState.SKIPPED, reason, null));
        }
        return null;
    }

    private void stop(Message message, Outcome outcome) {
        queue.settle(message, outcome);
        publish(message, outcome);
    }

    private void settle(Message message, HandOver handOver) {
        var outcome = Outcome.of(handOver, message.tries() + 1, settings.backoff());
        if (queue.settleHandedOver(message, outcome, clock.instant())) {
            publish(message, outcome);
        }
    }

    private void publish(Message message, Outcome outcome) {
        if (outcome.state() != MessageState.PENDING) {
            deliveries.publish(queue.line(message), clock.instant());
        }
    }

    private record Turn(Message message, @Nullable Letter letter) {
    }
}
