package id.kawal.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/** A mail that knows whether it was written to the mail server to its end: only then can the server have accepted it. */
final class OutgoingMail extends MimeMessage {

    private boolean written;

    OutgoingMail(Session session) {
        super(session);
    }

    @Override
    public void writeTo(OutputStream server, String[] ignored) throws IOException, MessagingException {
        super.writeTo(server, ignored);
        written = true;
    }

    boolean isWritten() {
        return written;
    }
}
