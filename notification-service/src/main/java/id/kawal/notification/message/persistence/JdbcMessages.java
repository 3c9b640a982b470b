package id.kawal.notification.message.persistence;

import id.kawal.notification.message.Deliveries;
import id.kawal.notification.message.Delivery;
import id.kawal.notification.message.MessageSettings;
import id.kawal.notification.message.MessageState;
import id.kawal.notification.message.Messages;
import id.kawal.notification.news.News;
import id.kawal.notification.news.NewsKind;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of messages, as it is written and read. */
@Repository
class JdbcMessages implements Messages {

    private static final List<String> REMINDERS = Arrays.stream(NewsKind.values()).filter(NewsKind::isReminder)
            .map(NewsKind::name).toList();

    private final JdbcClient jdbc;
    private final Statements statements;
    private final Deliveries deliveries;
    private final MessageSettings settings;
    private final Clock clock;

    JdbcMessages(JdbcClient jdbc, Statements statements, Deliveries deliveries, MessageSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.statements = statements;
        this.deliveries = deliveries;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void write(List<News> news) {
        news.forEach(this::write);
    }

    private void write(News news) {
        var about = news.about();
        var audience = news.kind().audience().name();
        jdbc.sql(statements.text("write-message"))
                .param("id", id(news.eventId(), audience))
                .param("eventId", news.eventId())
                .param("caseId", news.caseId())
                .param("audience", audience)
                .param("kind", news.kind().name())
                .param("agencyCode", about.agencyCode())
                .param("otherAgencyCode", about.otherAgencyCode())
                .param("clockId", about.clockId())
                .param("rule", about.rule())
                .param("due", about.due() == null ? null : about.due().atOffset(ZoneOffset.UTC))
                .param("detail", about.detail())
                .param("happenedAt", news.happenedAt().atOffset(ZoneOffset.UTC))
                .param("expiresAt", expiry(news).atOffset(ZoneOffset.UTC))
                .param("recipientLimit", Statements.seconds(settings.recipientLimit()))
                .param("dateLimit", Statements.seconds(settings.dateLimit()))
                .update();
    }

    @Override
    public void withdrawReminders(UUID clockId) {
        jdbc.sql(statements.text("withdraw-reminders")).param("clockId", clockId).param("reminders", REMINDERS)
                .query(MessageMapping.DELIVERY).list()
                .forEach(delivery -> deliveries.publish(delivery, clock.instant()));
    }

    @Override
    public void wakeCase(UUID caseId) {
        jdbc.sql(
                "update message set next_attempt_at = now() where case_id = :caseId and state = 'PENDING' and tries = 0")
                .param("caseId", caseId).update();
    }

    @Override
    public void wakeAgency(String agencyCode) {
        jdbc.sql("""
                update message set next_attempt_at = now()
                where state = 'PENDING' and tries = 0 and (agency_code = :code or other_agency_code = :code
                    or clock_id in (select clock_id from known_clock where agency_code = :code))""")
                .param("code", agencyCode).update();
    }

    @Override
    public void forgetReporter(UUID caseId) {
        jdbc.sql("update message set recipient = null where case_id = :caseId and audience = 'REPORTER'")
                .param("caseId", caseId).update();
        wakeCase(caseId);
    }

    @Override
    public List<Delivery> deliveries(@Nullable UUID caseId, @Nullable MessageState state, long before, int most) {
        return jdbc.sql(statements.text("select-deliveries")).param("before", before).param("caseId", caseId)
                .param("state", state == null ? null : state.name()).param("most", most)
                .query(MessageMapping.DELIVERY).list();
    }

    @Override
    public Optional<Delivery> delivery(UUID messageId) {
        return jdbc.sql("select * from message where id = :id").param("id", messageId)
                .query(MessageMapping.DELIVERY).optional();
    }

    @Override
    public boolean resend(UUID messageId, String operator) {
        return jdbc.sql("""
                update message set state = 'PENDING', reason = null, tries = 0, resent_by = :operator, next_attempt_at = now(),
                    recipient_until = now() + make_interval(secs => :recipientLimit)
                where id = :id and state in (:resendable)""")
                .param("id", messageId).param("operator", operator)
                .param("recipientLimit", Statements.seconds(settings.recipientLimit()))
                .param("resendable", Arrays.stream(MessageState.values()).filter(MessageState::mayBeResent)
                        .map(MessageState::name).toList())
                .update() == 1;
    }

    private Instant expiry(News news) {
        var due = news.about().due();
        return news.kind().isReminder() && due != null ? due : news.happenedAt().plus(settings.newsExpiry());
    }

    private static UUID id(String eventId, String audience) {
        return UUID.nameUUIDFromBytes((eventId + "|" + audience + "|EMAIL").getBytes(StandardCharsets.UTF_8));
    }
}
