package id.kawal.servers;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The folder a server owns, locked against every other process while this one uses it. */
final class DataDirectory {

    private final String server;
    private final Path path;
    private final boolean temporary;
    private @Nullable FileChannel lock;

    private DataDirectory(String server, Path path, boolean temporary) {
        this.server = server;
        this.path = path;
        this.temporary = temporary;
    }

    static DataDirectory of(@Nullable Path kept, String server) {
        if (kept != null) {
            return new DataDirectory(server, kept.toAbsolutePath().normalize(), false);
        }
        try {
            return new DataDirectory(server, Files.createTempDirectory("kawal-" + server + "-"), true);
        } catch (IOException e) {
            throw new ServerFailure("%s cannot create a folder in %s: make it writable or set java.io.tmpdir."
                    .formatted(server, System.getProperty("java.io.tmpdir")), e);
        }
    }

    Path resolve(String child) {
        return path.resolve(child);
    }

    boolean isTemporary() {
        return temporary;
    }

    void lock() {
        if (lock != null) {
            return;
        }
        try {
            Files.createDirectories(path);
            var channel = FileChannel.open(
                    path.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!lockedBy(channel)) {
                channel.close();
                throw new ServerFailure(
                        "%s cannot use %s because another running Kawal does: stop that one or choose another folder."
                                .formatted(server, path));
            }
            lock = channel;
        } catch (IOException e) {
            throw new ServerFailure(
                    "%s cannot write to %s: make the folder writable for this user or choose another one."
                            .formatted(server, path),
                    e);
        }
    }

    private static boolean lockedBy(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    void unlock() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new ServerFailure("%s cannot release %s.".formatted(server, path), e);
        } finally {
            lock = null;
        }
    }

    void discardIfTemporary() {
        if (!temporary || !Files.exists(path)) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new ServerFailure("%s cannot delete its temporary folder %s.".formatted(server, path), e);
        }
    }
}
