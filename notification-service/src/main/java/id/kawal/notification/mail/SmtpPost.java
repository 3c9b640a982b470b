package id.kawal.notification.mail;

import id.kawal.notification.message.HandOver;
import id.kawal.notification.message.Letter;
import id.kawal.notification.message.Post;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands letters over by SMTP. The Message-ID is derived from the message, so that a mail sent twice is known as one. */
@Component
class SmtpPost implements Post {

    private static final Logger log = LoggerFactory.getLogger(SmtpPost.class);

    private final JavaMailSenderImpl sender;
    private final MailWords words;
    private final MailTemplates templates;
    private final InternetAddress from;
    private final String domain;

    SmtpPost(JavaMailSenderImpl sender, MailWords words, MailTemplates templates, MailSettings settings)
            throws AddressException {
        this.sender = sender;
        this.words = words;
        this.templates = templates;
        this.from = new InternetAddress(settings.from(), true);
        this.domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    }

    @Override
    public HandOver handOver(Letter letter) {
        OutgoingMail mail;
        try {
            mail = compose(letter, new InternetAddress(letter.to(), true));
        } catch (AddressException e) {
            log.warn("Message {} has an address that is none", letter.messageId());
            return HandOver.ADDRESS_INVALID;
        } catch (MessagingException e) {
            throw new IllegalStateException("Message " + letter.messageId() + " cannot be composed", e);
        }
        return send(mail, letter);
    }

    private HandOver send(OutgoingMail mail, Letter letter) {
        try {
            sender.send(mail);
            return HandOver.ACCEPTED;
        } catch (MailException e) {
            var judgement = HandOverJudgement.of(e, mail.isWritten());
            var reply = HandOverJudgement.reply(e);
            log.warn("Message {}: {} ({}, {})", letter.messageId(), judgement, e.getClass().getSimpleName(),
                    reply.isPresent() ? "reply " + reply.getAsInt() : "no reply");
            return judgement;
        }
    }

    private OutgoingMail compose(Letter letter, InternetAddress to) throws MessagingException {
        var text = words.describe(letter);
        var mail = new OutgoingMail(sender.getSession());
        mail.setFrom(from);
        mail.setRecipient(Message.RecipientType.TO, to);
        mail.setSubject(text.subject().replaceAll("\\p{Cntrl}+", " "), StandardCharsets.UTF_8.name());
        mail.setContent(new MimeMultipart("alternative", part("plain", templates.plain(text, letter.language())),
                part("html", templates.html(text, letter.language()))));
        mail.setHeader("Content-Language", letter.language().getLanguage());
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Message-ID", "<" + letter.messageId() + "@" + domain + ">");
        return mail;
    }

    /** The text in one form. Spring's own composing would read the list of all kinds of files anew for each mail. */
    private static MimeBodyPart part(String form, String text) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), form);
        return part;
    }
}
