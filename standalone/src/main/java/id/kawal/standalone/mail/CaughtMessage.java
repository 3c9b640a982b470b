package id.kawal.standalone.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message that was caught.
 *
 * @param id its name in the folder
 * @param at when it was caught, in office time
 * @param to who it was for
 * @param from who it says it is from
 * @param subject what it says it is about
 * @param messageId its own identifier
 * @param language the language it is written in
 * @param text its text for people who read no HTML
 * @param html its HTML
 * @param attachments the names of what is attached
 */
record CaughtMessage(String id, Instant at, String to, @Nullable String from, @Nullable String subject,
        @Nullable String messageId,
        @Nullable String language, @Nullable String text, @Nullable String html, List<String> attachments) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'");

    static CaughtMessage of(String name, MimeMessage message) throws MessagingException, IOException {
        var found = new Found();
        found.look(message);
        var at = LocalDateTime.parse(name.substring(0, 20), STAMP).toInstant(ZoneOffset.UTC);
        var to = header(message, "To");
        return new CaughtMessage(name, at, to == null ? String.valueOf(header(message, "X-Kawal-Envelope-To")) : to,
                header(message, "From"),
                message.getSubject(), message.getMessageID(), header(message, "Content-Language"), found.text,
                found.html,
                List.copyOf(found.attachments));
    }

    private static @Nullable String header(MimeMessage message, String name) throws MessagingException, IOException {
        var value = message.getHeader(name, ", ");
        return value == null ? null : MimeUtility.decodeText(MimeUtility.unfold(value));
    }

    /** What the parts of a message hold. */
    private static final class Found {

        private @Nullable String text;
        private @Nullable String html;
        private final List<String> attachments = new ArrayList<>();

        private void look(Part part) throws MessagingException, IOException {
            if (part.getFileName() != null) {
                attachments.add(MimeUtility.decodeText(part.getFileName()));
            } else if (part.getContent() instanceof Multipart parts) {
                for (var at = 0; at < parts.getCount(); at++) {
                    BodyPart inner = parts.getBodyPart(at);
                    look(inner);
                }
            } else if (part.isMimeType("text/html")) {
                html = String.valueOf(part.getContent());
            } else if (part.isMimeType("text/*") && text == null) {
                text = String.valueOf(part.getContent());
            }
        }
    }
}
