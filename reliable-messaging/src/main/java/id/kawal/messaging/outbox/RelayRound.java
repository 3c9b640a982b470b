package id.kawal.messaging.outbox;

import id.kawal.messaging.outbox.Blocked.BlockedKey;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the leading relay does again and again: read, send, await, remove. */
final class RelayRound {

    private static final Logger log = LoggerFactory.getLogger(RelayRound.class);

    private final RelaySession session;
    private final EventSender sender;
    private final Blocked blocked;
    private final RelayMetrics metrics;
    private final RelayObserver observer;
    private final EventSender.Check stillRunning;
    private final Floor floor = new Floor();

    RelayRound(RelaySession session, EventSender sender, Blocked blocked, RelayMetrics metrics, RelayObserver observer,
            EventSender.Check stillRunning) {
        this.session = session;
        this.sender = sender;
        this.blocked = blocked;
        this.metrics = metrics;
        this.observer = observer;
        this.stillRunning = stillRunning;
    }

    /** Takes one round and tells how it went. */
    Result run() throws Exception {
        for (var key : blocked.keysToTry()) {
            tryBlocked(key);
        }
        var rows = read();
        if (rows.isEmpty()) {
            return Result.NOTHING_TO_SEND;
        }
        var outcome = deliver(rows);
        outcome.refusedKeys().forEach(this::block);
        outcome.refusedTopics().forEach(this::blockTopic);
        return outcome.transientFailure() ? Result.FAILED : Result.SENT;
    }

    /** While a topic is left alone its rows are not read, so the floor must not pass them. */
    private List<UnsentRow> read() throws SQLException {
        var settled = !floor.wantsLook() && floor.settled(session.oldestRunning());
        var topicsLeftOut = blocked.topics();
        var rows = session.read(floor.value(), blocked.keys(), topicsLeftOut);
        if (settled && topicsLeftOut.isEmpty()) {
            floor.raiseBelow(rows.isEmpty() ? null : rows.getFirst().seq());
        }
        return rows;
    }

    private SendOutcome deliver(List<UnsentRow> rows) throws Exception {
        var outcome = sender.send(rows, () -> {
            stillRunning.check();
            session.verify();
        });
        if (!outcome.acknowledged().isEmpty()) {
            observer.acknowledged(outcome.acknowledged());
            session.remove(outcome.acknowledged(), floor);
            metrics.sent(outcome.acknowledged().size());
        }
        metrics.failed(outcome.failures());
        metrics.blocked(blocked.keys().size());
        if (outcome.producerUnusable()) {
            throw new IllegalStateException("The producer cannot go on: a new one is made");
        }
        return outcome;
    }

    private void tryBlocked(BlockedKey key) throws Exception {
        var rows = session.readKey(key.key(), key.firstUnsent());
        var outcome = rows.isEmpty() ? new SendOutcome() : deliver(rows);
        if (outcome.failures() > 0) {
            var firstLeft = rows.get(outcome.acknowledged().size());
            blocked.block(key.key(), firstLeft.seq());
            log.warn("The broker still refuses an event of type {} on {}, row {} of the outbox", firstLeft.type(),
                    firstLeft.topic(), firstLeft.seq());
        } else if (rows.isEmpty()) {
            blocked.unblock(key.key());
        } else {
            blocked.block(key.key(), rows.getLast().seq() + 1);
        }
        metrics.blocked(blocked.keys().size());
    }

    private void block(OrderedKey key, SendOutcome.Refused refused) {
        blocked.block(key, refused.row().seq());
        metrics.blocked(blocked.keys().size());
        log.error(
                "The broker refuses an event of type {} on {}, row {} of the outbox: its key is blocked, the rest flows",
                refused.row().type(), refused.row().topic(), refused.row().seq(), refused.why());
    }

    private void blockTopic(String topic, Throwable why) {
        blocked.blockTopic(topic);
        log.warn("Nothing can be sent to {} for now: {}", topic, why.toString());
    }

    /** How a round went. */
    enum Result {
        SENT, NOTHING_TO_SEND, FAILED
    }
}
