package id.kawal.notification;

import static id.kawal.contracts.intake.Confidentiality.CONFIDENTIAL;
import static id.kawal.contracts.intake.Confidentiality.OPEN;
import static id.kawal.notification.testing.Stage.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.kawal.contracts.EventCatalogue;
import id.kawal.contracts.agency.CaseDelivered;
import id.kawal.contracts.escalation.ClockStarted;
import id.kawal.contracts.escalation.ClockStopped;
import id.kawal.contracts.escalation.DeadlineApproaching;
import id.kawal.contracts.escalation.DeadlineMissRetracted;
import id.kawal.contracts.escalation.DeadlineMissed;
import id.kawal.contracts.escalation.StopReason;
import id.kawal.contracts.escalation.SuperiorInformed;
import id.kawal.notification.message.Delivery;
import id.kawal.notification.message.MessageState;
import id.kawal.notification.message.Messages;
import id.kawal.notification.message.Reason;
import id.kawal.notification.testing.CaseOnStage;
import id.kawal.notification.testing.EventFeed;
import id.kawal.notification.testing.PublishedDeliveryEvents;
import id.kawal.notification.testing.ScriptedMailServer;
import id.kawal.notification.testing.Stage;
import id.kawal.servers.testing.RealServers;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.system.CapturedOutput;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.ContextConfiguration;

/** From events to mails, with a real database, a real broker and a real mail server. */
@SpringBootTest(properties = {
        "kawal.contacts.key=" + CaseOnStage.KEY,
        "kawal.notification.sending.poll=50ms",
        "kawal.notification.sending.lease=1s",
        "kawal.notification.sending.backoff.first=200ms",
        "kawal.notification.sending.backoff.longest=500ms",
        "kawal.notification.sending.backoff.tries=40",
        "kawal.notification.sending.recipient-limit=5s",
        "kawal.notification.sending.date-limit=3s"})
@ContextConfiguration(initializers = RealServers.class)
@Import(Stage.class)
@ExtendWith(OutputCaptureExtension.class)
class NotificationServiceIT {

    private static final Instant DUE = Instant.parse("2026-11-17T16:59:59Z");
    private static final Duration QUIET = Duration.ofMillis(1500);
    private static GreenMail mailServer;

    @Autowired
    private Messages messages;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private JavaMailSenderImpl sender;
    @Autowired
    private Stage.MortalPost post;
    @Value("${spring.kafka.bootstrap-servers}")
    private String broker;
    private EventFeed feed;

    @BeforeAll
    static void startMail() {
        mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailServer.start();
    }

    @AfterAll
    static void stopMail() {
        mailServer.stop();
    }

    @BeforeEach
    void pointAtMail() {
        sender.setHost("127.0.0.1");
        sender.setPort(mailServer.getSmtp().getPort());
        feed = new EventFeed(broker);
    }

    @AfterEach
    void close() {
        feed.close();
    }

    @Test
    void a_delivered_case_is_told_to_reporter_and_agency_with_the_date() throws Exception {
        var stage = stage().known(OPEN);
        stage.publish(EventCatalogue.CASE_DELIVERED, new CaseDelivered(stage.caseId, stage.agencyCode));
        stage.publish(EventCatalogue.CLOCK_STARTED, clockStarted(stage, UUID.randomUUID()));
        awaitMails(stage.reporter, 2);
        awaitMails(stage.desk, 1);
        var delivered = content(mails(stage.reporter).stream().filter(mail -> subject(mail).contains("tiba")).findFirst().orElseThrow());
        assertThat(delivered).contains("Selasa, 17 November 2026", stage.agencyName, stage.trackingCode, "/track");
        assertThat(content(mails(stage.desk).getFirst())).contains("Selasa, 17 November 2026", stage.caseId.toString())
                .doesNotContain(stage.trackingCode);
    }

    @Test
    void a_redelivered_event_is_one_mail_and_a_second_answer_a_second_one() {
        var stage = stage().known(OPEN);
        awaitMails(stage.reporter, 1);
        var first = stage.answered(1);
        awaitMails(stage.reporter, 2);
        feed.redeliver(first);
        feed.redeliver(first);
        stage.answered(2);
        awaitMails(stage.reporter, 3);
        staysAt(stage.reporter, 3);
        assertThat(states(stage)).containsOnly(MessageState.SENT).hasSize(3);
    }

    @Test
    void what_was_sent_is_published_without_any_address() {
        var stage = stage().known(OPEN);
        awaitMails(stage.reporter, 1);
        try (var published = new PublishedDeliveryEvents(broker)) {
            await().untilAsserted(() -> assertThat(published.of(stage.caseId)).singleElement().asString()
                    .startsWith("kawal.notification.notification-sent.v1").contains("report-received")
                    .doesNotContain("@", "siti"));
        }
        assertThat(log(stage).getFirst().recipient()).isEqualTo("s***@e***.org");
    }

    @Test
    void a_mail_server_that_is_down_is_tried_again_and_the_mail_sent_once() {
        var port = sender.getPort();
        sender.setPort(closedPort());
        var stage = stage().known(OPEN);
        await().untilAsserted(() -> assertThat(log(stage)).singleElement()
                .satisfies(one -> assertThat(one.attempts()).isGreaterThan(1))
                .satisfies(one -> assertThat(one.reason()).isIn(Reason.SMTP_UNAVAILABLE, null)));
        sender.setPort(port);
        awaitMails(stage.reporter, 1);
        staysAt(stage.reporter, 1);
        assertThat(states(stage)).containsExactly(MessageState.SENT);
    }

    @Test
    void a_refused_address_fails_with_its_reason_and_is_not_tried_again() {
        try (var refusing = new ScriptedMailServer().answering("RCPT", "550 no such user");
                var published = new PublishedDeliveryEvents(broker)) {
            sender.setPort(refusing.port());
            var stage = stage().known(OPEN);
            awaitState(stage, MessageState.FAILED);
            assertThat(log(stage)).singleElement().satisfies(one -> {
                assertThat(one.reason()).isEqualTo(Reason.SMTP_REJECTED);
                assertThat(one.attempts()).isEqualTo(1);
            });
            await().untilAsserted(() -> assertThat(published.of(stage.caseId)).singleElement().asString()
                    .startsWith("kawal.notification.notification-failed.v1").contains("SMTP_REJECTED"));
        }
    }

    @Test
    void a_process_that_dies_after_the_hand_over_leaves_it_uncertain_and_nothing_doubled() {
        var stage = stage();
        post.diesOnceFor(stage.caseId);
        stage.known(OPEN);
        awaitMails(stage.reporter, 1);
        awaitState(stage, MessageState.UNCERTAIN);
        staysAt(stage.reporter, 1);
        assertThat(log(stage).getFirst().reason()).isEqualTo(Reason.OUTCOME_UNKNOWN);
        try (var published = new PublishedDeliveryEvents(broker)) {
            await().untilAsserted(() -> assertThat(published.of(stage.caseId)).singleElement().asString()
                    .startsWith("kawal.notification.notification-failed.v1").contains("OUTCOME_UNKNOWN"));
            messages.resend(log(stage).getFirst().messageId(), "operator");
            awaitMails(stage.reporter, 2);
            await().untilAsserted(() -> assertThat(published.of(stage.caseId)).hasSize(2).last().asString()
                    .startsWith("kawal.notification.notification-sent.v1"));
        }
        assertThat(mails(stage.reporter)).extracting(NotificationServiceIT::messageId).containsOnly(messageId(mails(stage.reporter).getFirst()));
    }

    @Test
    void an_answer_that_never_comes_leaves_it_uncertain_too() {
        try (var silent = new ScriptedMailServer().answering(".", ScriptedMailServer.HANG_UP)) {
            sender.setPort(silent.port());
            var stage = stage().known(OPEN);
            awaitState(stage, MessageState.UNCERTAIN);
            await().during(QUIET).untilAsserted(() -> assertThat(silent.mails()).hasSize(1));
        }
    }

    @Test
    void a_recipient_who_is_known_late_is_told_then() {
        var stage = stage();
        stage.answered(1);
        await().untilAsserted(() -> assertThat(log(stage)).singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo(Reason.RECIPIENT_UNKNOWN)));
        stage.reported(OPEN);
        stage.listed();
        stage.reachable("en");
        awaitMails(stage.reporter, 2);
        assertThat(mails(stage.reporter)).anyMatch(mail -> subject(mail).contains("The agency answered"));
    }

    @Test
    void a_recipient_who_never_becomes_known_is_given_up_with_the_reason() {
        var stage = stage();
        stage.answered(1);
        awaitState(stage, MessageState.SKIPPED);
        assertThat(log(stage).getFirst().reason()).isEqualTo(Reason.RECIPIENT_UNKNOWN);
    }

    @Test
    void a_reminder_whose_date_has_passed_and_news_of_last_week_are_skipped() {
        var stage = stage().known(OPEN);
        awaitMails(stage.reporter, 1);
        stage.publish(EventCatalogue.DEADLINE_APPROACHING, new DeadlineApproaching(stage.caseId, UUID.randomUUID(), "A1", 1,
                stage.agencyCode, "80%", NOW.minusSeconds(1)), NOW.minusSeconds(60));
        stage.publish(EventCatalogue.SUPERIOR_INFORMED, new SuperiorInformed(stage.caseId, UUID.randomUUID(), "A1", 1,
                stage.agencyCode, DUE), NOW.minus(Duration.ofDays(7)));
        await().untilAsserted(() -> assertThat(log(stage)).filteredOn(one -> one.reason() == Reason.STALE).hasSize(3));
        assertThat(mails(stage.desk)).isEmpty();
    }

    @Test
    void a_reminder_that_waits_is_withdrawn_when_its_clock_stops() {
        var stage = stage();
        var clock = UUID.randomUUID();
        stage.publish(EventCatalogue.CLOCK_STARTED, clockStarted(stage, clock));
        stage.publish(EventCatalogue.DEADLINE_APPROACHING,
                new DeadlineApproaching(stage.caseId, clock, "A1", 1, stage.agencyCode, "80%", DUE));
        await().untilAsserted(() -> assertThat(log(stage)).hasSize(1));
        stage.publish(EventCatalogue.CLOCK_STOPPED, new ClockStopped(stage.caseId, clock, "A1", 1, StopReason.MET));
        awaitState(stage, MessageState.SKIPPED);
        assertThat(log(stage).getFirst().reason()).isEqualTo(Reason.SUPERSEDED);
        stage.listed();
        staysAt(stage.desk, 0);
    }

    @Test
    void a_miss_is_told_to_all_three_and_taken_back_from_all_three() throws Exception {
        var stage = stage().known(OPEN);
        var clock = UUID.randomUUID();
        stage.publish(EventCatalogue.CLOCK_STARTED, clockStarted(stage, clock));
        stage.publish(EventCatalogue.DEADLINE_MISSED, new DeadlineMissed(stage.caseId, clock, "A1", 1, stage.agencyCode, DUE));
        stage.publish(EventCatalogue.SUPERIOR_INFORMED, new SuperiorInformed(stage.caseId, clock, "A1", 1, stage.agencyCode, DUE));
        stage.publish(EventCatalogue.DEADLINE_MISS_RETRACTED,
                new DeadlineMissRetracted(stage.caseId, clock, "A1", 1, DUE, DUE.minusSeconds(60), false));
        awaitMails(stage.reporter, 4);
        awaitMails(stage.desk, 2);
        awaitMails(stage.superior, 2);
        assertThat(content(mails(stage.superior).getFirst())).contains(stage.agencyName);
    }

    @Test
    void a_confidential_reporter_gets_mails_that_name_nothing() throws Exception {
        var stage = stage().known(CONFIDENTIAL);
        stage.answered(1);
        awaitMails(stage.reporter, 2);
        for (var mail : mails(stage.reporter)) {
            assertThat(subject(mail) + content(mail)).contains(stage.trackingCode)
                    .doesNotContain(stage.agencyName, stage.agencyCode, stage.caseId.toString(), "2026");
        }
    }

    @Test
    void a_tombstone_erases_the_contact_and_what_the_log_kept_of_it() {
        var stage = stage().known(OPEN);
        awaitMails(stage.reporter, 1);
        stage.erased();
        await().untilAsserted(() -> assertThat(log(stage).getFirst().recipient()).isNull());
        assertThat(jdbc.sql("select count(*) from sealed_contact where reporter_id = ? and sealed is not null")
                .param(stage.reporterId).query(Long.class).single()).isZero();
        stage.answered(1);
        awaitState(stage, MessageState.SKIPPED);
        assertThat(log(stage).getFirst().reason()).isEqualTo(Reason.CONTACT_ERASED);
        staysAt(stage.reporter, 1);
    }

    @Test
    void a_reporter_without_address_is_skipped() {
        var stage = stage().listed().reachableAt("", "id").reported(OPEN);
        awaitState(stage, MessageState.SKIPPED);
        assertThat(log(stage).getFirst().reason()).isEqualTo(Reason.NO_ADDRESS);
    }

    @Test
    void many_senders_send_each_message_once() {
        var stages = IntStream.range(0, 40).mapToObj(_ -> stage()).toList();
        stages.forEach(stage -> stage.known(OPEN));
        stages.forEach(stage -> stage.answered(1));
        stages.forEach(stage -> awaitMails(stage.reporter, 2));
        stages.forEach(stage -> assertThat(new HashSet<>(mails(stage.reporter).stream()
                .map(NotificationServiceIT::messageId).toList())).hasSize(2));
        await().during(QUIET).untilAsserted(() -> stages.forEach(stage -> assertThat(mails(stage.reporter)).hasSize(2)));
    }

    @Test
    void no_address_and_no_contact_is_stored_open_or_logged(CapturedOutput output) {
        var stage = stage();
        sender.setPort(closedPort());
        stage.known(OPEN);
        await().untilAsserted(() -> assertThat(log(stage)).hasSize(1).first()
                .satisfies(one -> assertThat(one.attempts()).isGreaterThan(1)));
        assertThat(output.getAll()).doesNotContain(stage.reporter);
        var tables = List.of("message", "sealed_contact", "known_case", "outbox");
        tables.forEach(table -> assertThat(jdbc.sql("select count(*) from " + table + " t where t::text like ?")
                .param("%" + stage.reporter + "%").query(Long.class).single()).as(table).isZero());
    }

    private CaseOnStage stage() {
        return new CaseOnStage(feed, NOW);
    }

    private static ClockStarted clockStarted(CaseOnStage stage, UUID clock) {
        return new ClockStarted(stage.caseId, clock, "A1", 1, stage.agencyCode, "1", NOW, 14, "CALENDAR_DAYS", DUE);
    }

    private List<Delivery> log(CaseOnStage stage) {
        return messages.deliveries(stage.caseId, null, Long.MAX_VALUE, 100);
    }

    private List<MessageState> states(CaseOnStage stage) {
        return log(stage).stream().map(Delivery::state).toList();
    }

    private void awaitState(CaseOnStage stage, MessageState state) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(states(stage)).first().isEqualTo(state));
    }

    private static void awaitMails(String address, int count) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(mails(address)).hasSize(count));
    }

    private static void staysAt(String address, int count) {
        await().during(QUIET).untilAsserted(() -> assertThat(mails(address)).hasSize(count));
    }

    private static List<MimeMessage> mails(String address) {
        return Arrays.stream(mailServer.getReceivedMessages()).filter(mail -> to(mail).equals(address)).toList();
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String content(MimeMessage mail) throws IOException, MessagingException {
        return text(mail.getContent());
    }

    private static String text(Object content) throws IOException, MessagingException {
        if (!(content instanceof jakarta.mail.Multipart parts)) {
            return content.toString();
        }
        var text = new StringBuilder();
        for (var index = 0; index < parts.getCount(); index++) {
            text.append(text(parts.getBodyPart(index).getContent()));
        }
        return text.toString();
    }

    private static int closedPort() {
        var server = new ScriptedMailServer();
        server.close();
        return server.port();
    }
}
