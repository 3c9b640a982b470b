package id.kawal.standalone.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawal.servers.Ports;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaughtMailTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T01:00:00.123Z"), ZoneOffset.UTC);

    @TempDir
    Path temporary;

    @Test
    void what_is_accepted_lies_in_the_folder_and_stays_there() throws Exception {
        var folder = new MailFolder(temporary.resolve("mail"), CLOCK);
        try (var mail = new CaughtMail(folder, Ports.free()).start()) {
            send(mail.port(), "Laporan Anda", "Sudah dijawab.");
            assertThat(folder.count()).isEqualTo(1);
        }
        var kept = new MailFolder(temporary.resolve("mail"), CLOCK).newest(10);
        assertThat(kept).singleElement().satisfies(message -> {
            assertThat(message.to()).isEqualTo("warga@contoh.example");
            assertThat(message.subject()).isEqualTo("Laporan Anda");
            assertThat(message.text()).contains("Sudah dijawab.");
            assertThat(message.at()).isEqualTo(CLOCK.instant());
            assertThat(message.id()).startsWith("20260302T010000.123Z-");
        });
    }

    @Test
    void what_cannot_be_kept_is_not_accepted() throws Exception {
        var folder = new MailFolder(temporary.resolve("mail"), CLOCK);
        Files.delete(temporary.resolve("mail"));
        try (var mail = new CaughtMail(folder, Ports.free()).start()) {
            assertThatThrownBy(() -> send(mail.port(), "Laporan Anda", "Sudah dijawab."))
                    .isInstanceOf(MessagingException.class)
                    .hasStackTraceContaining("451");
        }
    }

    @Test
    void nothing_outside_the_folder_is_shown() throws IOException {
        var folder = new MailFolder(temporary.resolve("mail"), CLOCK);
        Files.writeString(temporary.resolve("secrets.eml"), "Subject: secret\r\n\r\nsecret");
        assertThat(folder.find("../secrets")).isEmpty();
        assertThat(folder.raw("../secrets")).isEmpty();
    }

    static void send(int port, String subject, String text) throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", port);
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("kawal@contoh.example"));
        message.setRecipient(RecipientType.TO, new InternetAddress("warga@contoh.example"));
        message.setSubject(subject);
        message.setText(text);
        Transport.send(message);
    }
}
