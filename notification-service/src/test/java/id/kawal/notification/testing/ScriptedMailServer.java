package id.kawal.notification.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server that answers as it was told to, for what a well-behaved one does not do. {@link #HANG_UP} closes the
 * connection instead of answering.
 */
public final class ScriptedMailServer implements AutoCloseable {

    public static final String HANG_UP = "";
    private static final Map<String, String> FRIENDLY = Map.of("EHLO", "250 here", "HELO", "250 here", "MAIL", "250 ok",
            "RCPT", "250 ok", "DATA", "354 go on", ".", "250 accepted", "QUIT", "221 bye", "RSET", "250 ok");

    private final ServerSocket socket;
    private final Map<String, String> replies = new ConcurrentHashMap<>(FRIENDLY);
    private final List<String> accepted = new CopyOnWriteArrayList<>();

    public ScriptedMailServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Answers this command (the end of a mail is ".") in this way from now on. */
    public ScriptedMailServer answering(String command, String reply) {
        replies.put(command, reply);
        return this;
    }

    /** The mails that came to their end, whatever was answered. */
    public List<String> mails() {
        return List.copyOf(accepted);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            say(client, "220 scripted");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var reply = replies.getOrDefault(line.split(" ", 2)[0].toUpperCase(), "250 ok");
                if (!say(client, reply) || reply.startsWith("221")) {
                    return;
                }
                if (reply.startsWith("354") && !say(client, readMail(in))) {
                    return;
                }
            }
        } catch (IOException e) {
            // The client went away, as a mail server must bear.
        }
    }

    private String readMail(BufferedReader in) throws IOException {
        var mail = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        accepted.add(mail.toString());
        return replies.get(".");
    }

    private static boolean say(Socket client, String reply) throws IOException {
        if (reply.equals(HANG_UP)) {
            return false;
        }
        client.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
        client.getOutputStream().flush();
        return true;
    }
}
