package id.kawal.notification;

import static id.kawal.notification.testing.Stage.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.kawal.contracts.escalation.ClockStarted;
import id.kawal.notification.message.Delivery;
import id.kawal.notification.message.MessageState;
import id.kawal.notification.message.Messages;
import id.kawal.notification.testing.CaseOnStage;
import id.kawal.notification.testing.EventFeed;
import id.kawal.notification.testing.Stage;
import id.kawal.servers.testing.RealServers;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.ContextConfiguration;

/** A running service with a real database, a real broker and a real mail server, shared by all its tests. */
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
@AutoConfigureMockMvc
abstract class ServiceOnStage {

    static final Instant DUE = Instant.parse("2026-11-17T16:59:59Z");
    static final Duration QUIET = Duration.ofMillis(1500);
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    Messages messages;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    JavaMailSenderImpl sender;
    @Value("${spring.kafka.bootstrap-servers}")
    String broker;
    EventFeed feed;

    @BeforeEach
    void pointAtMail() {
        MAIL.start();
        sender.setHost("127.0.0.1");
        sender.setPort(MAIL.getSmtp().getPort());
        feed = new EventFeed(broker);
    }

    @AfterEach
    void close() {
        feed.close();
    }

    CaseOnStage stage() {
        return new CaseOnStage(feed, NOW);
    }

    static ClockStarted clockStarted(CaseOnStage stage, UUID clock) {
        return new ClockStarted(stage.caseId, clock, "A1", 1, stage.agencyCode, "1", NOW, 14, "CALENDAR_DAYS", DUE,
                null);
    }

    List<Delivery> log(CaseOnStage stage) {
        return messages.deliveries(stage.caseId, null, Long.MAX_VALUE, 100);
    }

    List<MessageState> states(CaseOnStage stage) {
        return log(stage).stream().map(Delivery::state).toList();
    }

    void awaitState(CaseOnStage stage, MessageState state) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(states(stage)).first().isEqualTo(state));
    }

    static void awaitMails(String address, int count) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(mails(address)).hasSize(count));
    }

    static void staysAt(String address, int count) {
        await().during(QUIET).untilAsserted(() -> assertThat(mails(address)).hasSize(count));
    }

    static List<MimeMessage> mails(String address) {
        return Arrays.stream(MAIL.getReceivedMessages()).filter(mail -> to(mail).equals(address)).toList();
    }

    static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String content(MimeMessage mail) throws IOException, MessagingException {
        return text(mail.getContent());
    }

    static String text(Object content) throws IOException, MessagingException {
        if (!(content instanceof Multipart parts)) {
            return content.toString();
        }
        var text = new StringBuilder();
        for (var index = 0; index < parts.getCount(); index++) {
            text.append(text(parts.getBodyPart(index).getContent()));
        }
        return text.toString();
    }
}
