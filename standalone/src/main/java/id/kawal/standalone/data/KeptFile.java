package id.kawal.standalone.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One JSON file of the data folder, replaced as a whole: a crash leaves the old content or the new one. Readable by its owner alone.
 *
 * @param path where it lies
 * @param type what it holds
 * @param mending what to do when it cannot be read, for the sentence
 */
public record KeptFile<T>(Path path, Class<T> type, String mending) {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * What the file holds, if there is one.
     *
     * @throws CannotStart when it is not what this Kawal wrote
     */
    public Optional<T> read() {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readString(path), type));
        } catch (IOException | JacksonException | IllegalArgumentException broken) {
            throw new CannotStart("The file %s cannot be read: %s.".formatted(path, mending), broken);
        }
    }

    /** Replaces what the file holds. */
    public void write(T content) {
        var next = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.deleteIfExists(next);
            createPrivate(next);
            Files.writeString(next, JSON.writeValueAsString(content) + "\n");
            try (var channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Cannot write " + path, unwritable);
        }
    }

    /** Reads, changes and, when that made a difference, writes. */
    public T update(T first, UnaryOperator<T> change) {
        var before = read();
        var after = change.apply(before.orElse(first));
        if (before.isEmpty() || !before.get().equals(after)) {
            write(after);
        }
        return after;
    }

    private static void createPrivate(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }
}
