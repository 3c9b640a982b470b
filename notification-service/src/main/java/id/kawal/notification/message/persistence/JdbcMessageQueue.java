package id.kawal.notification.message.persistence;

import id.kawal.notification.message.Delivery;
import id.kawal.notification.message.Message;
import id.kawal.notification.message.MessageQueue;
import id.kawal.notification.message.MessageSettings;
import id.kawal.notification.message.MessageState;
import id.kawal.notification.message.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of messages, as a queue. */
@Repository
class JdbcMessageQueue implements MessageQueue {

    private final JdbcClient jdbc;
    private final Statements statements;
    private final MessageSettings settings;

    JdbcMessageQueue(JdbcClient jdbc, Statements statements, MessageSettings settings) {
        this.jdbc = jdbc;
        this.statements = statements;
        this.settings = settings;
    }

    @Override
    public Optional<Message> next() {
        return jdbc.sql(statements.text("next-message")).query(MessageMapping.MESSAGE).optional();
    }

    @Override
    public void claim(Message message, String maskedAddress) {
        jdbc.sql("""
                update message set state = 'SENDING', reason = null, recipient = :recipient, attempts = attempts + 1,
                    tries = tries + 1, lease_until = now() + make_interval(secs => :lease)
                where id = :id""")
                .param("recipient", maskedAddress).param("lease", Statements.seconds(settings.lease()))
                .param("id", message.id()).update();
    }

    @Override
    public void awaitRecipient(Message message) {
        jdbc.sql("update message set reason = 'RECIPIENT_UNKNOWN', next_attempt_at = recipient_until where id = :id")
                .param("id", message.id()).update();
    }

    @Override
    public void awaitDate(Message message) {
        jdbc.sql("update message set next_attempt_at = date_until where id = :id").param("id", message.id()).update();
    }

    @Override
    public void settle(Message message, Outcome outcome) {
        jdbc.sql("""
                update message set state = :state, reason = :reason, tries = tries + 1,
                    next_attempt_at = now() + make_interval(secs => :after)
                where id = :id""")
                .param("state", outcome.state().name()).param("reason", reason(outcome))
                .param("after", after(outcome)).param("id", message.id()).update();
    }

    @Override
    public boolean settleHandedOver(Message message, Outcome outcome, Instant now) {
        return jdbc.sql(statements.text("settle-handed-over"))
                .param("state", outcome.state().name()).param("reason", reason(outcome)).param("after", after(outcome))
                .param("sentAt", outcome.state() == MessageState.SENT ? now.atOffset(ZoneOffset.UTC) : null)
                .param("id", message.id()).param("attempts", message.attempts() + 1).update() == 1;
    }

    @Override
    public List<Delivery> giveUpOutcomes() {
        return jdbc.sql(statements.text("give-up-outcomes")).query(MessageMapping.DELIVERY).list();
    }

    @Override
    public Delivery line(Message message) {
        return jdbc.sql("select * from message where id = :id").param("id", message.id())
                .query(MessageMapping.DELIVERY).single();
    }

    private static @Nullable String reason(Outcome outcome) {
        return outcome.reason() == null ? null : outcome.reason().name();
    }

    private static double after(Outcome outcome) {
        return Statements.seconds(outcome.after() == null ? Duration.ZERO : outcome.after());
    }
}
