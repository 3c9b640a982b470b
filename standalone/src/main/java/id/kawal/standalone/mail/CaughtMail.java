package id.kawal.standalone.mail;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.ServerSetup;
import id.kawal.standalone.data.CannotStart;
import jakarta.mail.MessagingException;
import java.io.IOException;

import java.util.stream.Collectors;

/** A real SMTP server that delivers to nobody: a message is accepted once it lies in the folder. */
public final class CaughtMail implements AutoCloseable {

    private static final long STARTUP = 10_000;

    private final MailFolder folder;
    private final int port;
    private final SmtpServer server;

    /** A server on the port of this machine that keeps what it accepts in the folder. */
    public CaughtMail(MailFolder folder, int port) {
        this.folder = folder;
        this.port = port;
        this.server = new SmtpServer(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP), new Catching());
    }

    /** Opens the port. */
    public CaughtMail start() {
        server.setDaemon(true);
        server.startService();
        try {
            if (server.waitTillRunning(STARTUP)) {
                return this;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new CannotStart("The mail catcher cannot listen on port %d: start Kawal again.".formatted(port));
    }

    /** Where it listens on this machine. */
    public int port() {
        return port;
    }

    @Override
    public void close() {
        server.stopService();
    }

    /** Writes to the folder instead of to mailboxes in memory. */
    private final class Catching extends Managers {

        private final SmtpManager catching = new SmtpManager(getImapHostManager(), getUserManager()) {

            @Override
            public synchronized void send(SmtpState state) {
                keep(state);
            }
        };

        @Override
        public SmtpManager getSmtpManager() {
            return catching;
        }
    }

    private void keep(SmtpState state) {
        try {
            var recipients = state.getMessage().getToAddresses().stream().map(MailAddress::getEmail)
                    .collect(Collectors.joining(", "));
            folder.keep(state.getMessage().getMessage(), recipients);
        } catch (IOException | MessagingException full) {
            throw new IllegalStateException("The message cannot be kept", full);
        }
    }
}
