package id.kawal.standalone.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder that keeps everything between two starts, for one running Kawal at a time. */
public final class DataFolder implements AutoCloseable {

    private static final String LAYOUT = "1";

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Takes the folder for this process; creates it when there is none.
     *
     * @throws CannotStart when it is in use, cannot be written to, or was laid out by another version
     */
    public static DataFolder open(Path folder) {
        var root = folder.toAbsolutePath().normalize();
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new CannotStart(
                    "The data folder %s is a file: name a folder with --data or remove the file.".formatted(root));
        }
        try {
            Files.createDirectories(root);
            var channel = FileChannel.open(root.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new CannotStart(("The data folder %s is in use by another running Kawal: "
                        + "stop that one, or name another folder with --data.").formatted(root));
            }
            var opened = new DataFolder(root, channel);
            opened.checkLayout();
            return opened;
        } catch (IOException unwritable) {
            throw new CannotStart(("The data folder %s cannot be written to: make it writable for this user, "
                    + "or name another folder with --data.").formatted(root), unwritable);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    private void checkLayout() throws IOException {
        var file = root.resolve("layout");
        if (!Files.exists(file)) {
            Files.writeString(file, LAYOUT + "\n");
        }
        var found = Files.readString(file).strip();
        if (!found.equals(LAYOUT)) {
            close();
            throw new CannotStart(
                    ("The data folder %s has layout “%s”, and this version reads layout %s: start it with the version "
                            + "that made it, or name another folder with --data.").formatted(root, found, LAYOUT));
        }
    }

    /** A file or folder inside. */
    public Path resolve(String name) {
        return root.resolve(name);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException alreadyGone) {
            throw new IllegalStateException("The lock of " + root + " cannot be given back", alreadyGone);
        }
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
