package id.kawal.standalone.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** The folder of caught messages, one file each, in the order of office time. */
public final class MailFolder {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'")
            .withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("[0-9TZ.]{20}-[0-9a-f]{16}");
    private static final String SUFFIX = ".eml";

    private final Path folder;
    private final Path unfinished;
    private final Clock clock;

    /** The messages in this folder, which is created when there is none. */
    public MailFolder(Path folder, Clock clock) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.unfinished = folder.resolveSibling("mail-unfinished");
        this.clock = clock;
    }

    /** Keeps the message; it is on the disk when this returns. */
    synchronized void keep(MimeMessage message, String envelope) throws IOException, MessagingException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("X-Kawal-Envelope-To: " + envelope.replaceAll("[\\r\\n]", " ") + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        message.writeTo(bytes);
        var id = message.getMessageID();
        var name = STAMP.format(clock.instant()) + "-" + digest(id == null ? bytes.toString() : id);
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes.toByteArray()));
            channel.force(true);
        }
        Files.move(unfinished, folder.resolve(name + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String digest(String of) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(of.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** How many messages there are. */
    public long count() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).count();
        }
    }

    /** The newest messages. */
    List<CaughtMessage> newest(int limit) throws IOException {
        try (var files = Files.list(folder)) {
            var names = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(SUFFIX))
                    .sorted(Comparator.reverseOrder()).limit(limit)
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .toList();
            return names.stream().flatMap(name -> find(name).stream()).toList();
        }
    }

    /** One message. */
    Optional<CaughtMessage> find(String name) {
        var file = folder.resolve(name + SUFFIX);
        if (!NAME.matcher(name).matches() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream content = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), content);
            return Optional.of(CaughtMessage.of(name, message));
        } catch (IOException | MessagingException unreadable) {
            return Optional.empty();
        }
    }

    /** The message as it came in. */
    Optional<byte[]> raw(String name) throws IOException {
        var file = folder.resolve(name + SUFFIX);
        return NAME.matcher(name).matches() && Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }
}
