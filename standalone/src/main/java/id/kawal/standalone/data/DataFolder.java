package id.kawal.standalone.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The folder that keeps everything between two starts, for one running Kawal at a time. */
public final class DataFolder implements AutoCloseable {

    private static final String LAYOUT = "1";
    private static final String WHOLE = "whole";
    private static final List<String> PARTS = List.of("secrets.json", "postgres/data/PG_VERSION",
            "kafka/data/meta.properties");

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Takes the folder for this process; creates it when there is none.
     *
     * @throws CannotStart when it is in use, cannot be written to, was laid out by another version, or lacks a part
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
            opened.checkParts();
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
        var text = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
        if (!text.equals(LAYOUT)) {
            close();
            var found = text.matches("\\w{1,20}") ? text : "…";
            throw new CannotStart(
                    ("The data folder %s has layout “%s”, and this version reads layout %s: start it with the version "
                            + "that made it, or name another folder with --data.").formatted(root, found, LAYOUT));
        }
    }

    /** What was once whole is not begun anew in parts: fresh secrets open no old contact, and a fresh database knows no old event. */
    private void checkParts() {
        var missing = PARTS.stream().filter(part -> !Files.exists(root.resolve(part))).toList();
        if (Files.exists(root.resolve(WHOLE)) && !missing.isEmpty()) {
            close();
            throw new CannotStart(
                    "The data folder %s lacks %s: restore it from a backup, or delete the folder to begin anew."
                            .formatted(root, String.join(", ", missing)));
        }
    }

    /** Remembers that everything in it has been made. */
    public void whole() {
        try {
            Files.writeString(root.resolve(WHOLE), "Everything in this folder belongs together.\n");
        } catch (IOException full) {
            throw new CannotStart(
                    "The data folder %s cannot be written to: make room or make it writable for this user."
                            .formatted(root),
                    full);
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
