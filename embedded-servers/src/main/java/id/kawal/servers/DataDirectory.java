package id.kawal.servers;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The folder a server owns, locked against every other process while this one uses it.
 *
 * <p>A temporary one stays locked from its start until it is discarded, so that an unlocked one is known to be left
 * over from a killed process.
 */
final class DataDirectory {

    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));
    private static final String LOCK = "in-use";
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();
    private static final Duration GRACE = Duration.ofMinutes(1);

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
            return new DataDirectory(server, Files.createTempDirectory(TEMPORARY, prefix(server)), true);
        } catch (IOException e) {
            throw new ServerFailure("%s cannot create a folder in %s: make it writable or set java.io.tmpdir."
                    .formatted(server, TEMPORARY), e);
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
        // Looked up first: to open and close a locked file once more would release its lock on POSIX systems.
        if (!HELD.add(path)) {
            throw inUse();
        }
        try {
            lock = opened();
        } finally {
            if (lock == null) {
                HELD.remove(path);
            }
        }
    }

    private FileChannel opened() {
        try {
            Files.createDirectories(path);
            var channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw inUse();
            }
            return channel;
        } catch (IOException e) {
            throw new ServerFailure(
                    "%s cannot write to %s: make the folder writable for this user or choose another one."
                            .formatted(server, path),
                    e);
        }
    }

    private ServerFailure inUse() {
        return new ServerFailure(
                "%s cannot use %s because another running Kawal does: stop that one or choose another folder."
                        .formatted(server, path));
    }

    /** Ends and deletes what processes of this user left behind when they were killed. */
    static void clearLeftovers(String server) {
        try (var siblings = Files.newDirectoryStream(TEMPORARY, prefix(server) + "*")) {
            for (var sibling : siblings) {
                new DataDirectory(server, sibling, true).clearIfLeftOver();
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            // To clear up is a courtesy; a later start will look again.
        }
    }

    private void clearIfLeftOver() {
        var mark = path.resolve(LOCK);
        try {
            var newest = FileTime.from(Instant.now().minus(GRACE));
            if (Files.isWritable(mark) && Files.getLastModifiedTime(mark).compareTo(newest) < 0) {
                lock();
                Postmaster.on(path.resolve("data")).ifPresent(Postmaster::stop);
                discardIfTemporary();
            }
        } catch (IOException | ServerFailure inUseOrGone) {
            release();
        }
    }

    private static String prefix(String server) {
        return "kawal-" + server + "-";
    }

    void unlock() {
        if (!temporary) {
            release();
        }
    }

    private void release() {
        if (lock == null) {
            return;
        }
        try {
            lock.close();
        } catch (IOException e) {
            throw new ServerFailure("%s cannot release %s.".formatted(server, path), e);
        } finally {
            lock = null;
            HELD.remove(path);
        }
    }

    void discardIfTemporary() {
        if (temporary) {
            release();
            delete();
        }
    }

    private void delete() {
        if (!Files.exists(path)) {
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
