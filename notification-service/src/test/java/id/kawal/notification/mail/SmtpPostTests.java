package id.kawal.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.notification.message.HandOver;
import id.kawal.notification.message.Letter;
import id.kawal.notification.news.NewsKind;
import id.kawal.notification.testing.ScriptedMailServer;
import jakarta.mail.internet.AddressException;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What a hand-over means when the mail server does what mail servers do. */
class SmtpPostTests {

    private static final UUID MESSAGE = UUID.fromString("0f8fad5b-d9cb-369f-a165-70867728950e");

    private final ScriptedMailServer server = new ScriptedMailServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void an_accepted_mail_carries_a_message_id_derived_from_the_message() throws AddressException {
        assertThat(handOver("siti@example.org", "Dinas")).isEqualTo(HandOver.ACCEPTED);
        assertThat(handOver("siti@example.org", "Dinas")).isEqualTo(HandOver.ACCEPTED);
        assertThat(server.mails()).hasSize(2).allSatisfy(mail -> assertThat(mail)
                .contains("Message-ID: <" + MESSAGE + "@ombudsman.example>", "Auto-Submitted: auto-generated",
                        "Content-Language: id", "text/plain", "text/html"));
    }

    @ParameterizedTest
    @CsvSource({"MAIL, 550 no", "RCPT, 550 unknown", "RCPT, 553 no", "DATA, 554 no", "., 552 too big"})
    void a_permanent_refusal_is_final(String command, String reply) throws AddressException {
        server.answering(command, reply);
        assertThat(handOver("siti@example.org", "Dinas")).isEqualTo(HandOver.REJECTED);
    }

    @ParameterizedTest
    @CsvSource({"MAIL, 451 later", "RCPT, 450 greylisted", "DATA, 421 busy", "., 451 later", "MAIL, 530 sign in first"})
    void a_passing_refusal_may_be_tried_again(String command, String reply) throws AddressException {
        server.answering(command, reply);
        assertThat(handOver("siti@example.org", "Dinas")).isEqualTo(HandOver.NOT_NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EHLO", "MAIL", "RCPT", "DATA"})
    void a_connection_lost_before_the_mail_was_written_may_be_tried_again(String command) throws AddressException {
        server.answering(command, ScriptedMailServer.HANG_UP).answering("HELO", ScriptedMailServer.HANG_UP);
        assertThat(handOver("siti@example.org", "Dinas")).isEqualTo(HandOver.NOT_NOW);
        assertThat(server.mails()).isEmpty();
    }

    @Test
    void a_connection_lost_after_the_mail_was_written_leaves_it_open_whether_it_was_accepted() throws AddressException {
        server.answering(".", ScriptedMailServer.HANG_UP);
        assertThat(handOver("siti@example.org", "Dinas")).isEqualTo(HandOver.UNKNOWN);
        assertThat(server.mails()).hasSize(1);
    }

    @Test
    void a_connection_lost_while_saying_goodbye_changes_nothing() throws AddressException {
        server.answering("QUIT", ScriptedMailServer.HANG_UP);
        assertThat(handOver("siti@example.org", "Dinas")).isEqualTo(HandOver.ACCEPTED);
    }

    @Test
    void a_server_that_is_down_may_be_tried_again() throws AddressException {
        server.close();
        assertThat(handOver("siti@example.org", "Dinas")).isEqualTo(HandOver.NOT_NOW);
    }

    @Test
    void an_address_that_is_none_is_not_even_tried() throws AddressException {
        assertThat(handOver("siti at example", "Dinas")).isEqualTo(HandOver.ADDRESS_INVALID);
        assertThat(handOver("a@b.org, c@d.org", "Dinas")).isEqualTo(HandOver.ADDRESS_INVALID);
    }

    @Test
    void a_name_with_a_line_break_adds_no_header() throws AddressException {
        assertThat(handOver("siti@example.org", "Dinas\r\nBcc: all@example.org")).isEqualTo(HandOver.ACCEPTED);
        assertThat(server.mails().getFirst().lines().takeWhile(line -> !line.isBlank()))
                .noneMatch(line -> line.startsWith("Bcc"));
    }

    private HandOver handOver(String to, String agency) throws AddressException {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.port());
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "5000");
        var settings = new MailSettings("Kawal <kawal@ombudsman.example>", URI.create("https://kawal.example"));
        var content = new Letter.Content(agency, null, "A1", null, null, Instant.EPOCH, null);
        return new SmtpPost(sender, MailWordsTests.words(), new MailTemplates(), settings).handOver(new Letter(MESSAGE,
                UUID.randomUUID(), NewsKind.SUPERIOR_INFORMED, to, Locale.of("id"), false, "LPG-1", content));
    }
}
