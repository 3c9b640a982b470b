package id.kawal.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The main process of the PostgreSQL server on a data directory, with the processes it started. */
final class Postmaster {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration GLANCE = Duration.ofMillis(10);

    private final ProcessHandle process;
    private final List<ProcessHandle> family;

    private Postmaster(ProcessHandle process) {
        this.process = process;
        this.family = Stream.concat(Stream.of(process), process.descendants()).toList();
    }

    /** Finds the running one by the file it writes, unless the number in it now belongs to another program. */
    static Optional<Postmaster> on(Path data) {
        var file = data.resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            var pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            return ProcessHandle.of(pid).filter(Postmaster::isPostgres).map(Postmaster::new);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                .isPresent();
    }

    /** Ends sessions and stops in order, by force if that takes too long. */
    void stop() {
        interrupt();
        if (!isGone()) {
            kill();
        }
    }

    /** Ends the main process at once; the others notice and follow, and only then can a new server take the data. */
    void kill() {
        process.destroyForcibly();
        if (!isGone()) {
            family.forEach(ProcessHandle::destroyForcibly);
        }
        if (!isGone()) {
            throw new ServerFailure("PostgreSQL process %d does not end: end it by hand.".formatted(process.pid()));
        }
    }

    private void interrupt() {
        // SIGTERM, all that ProcessHandle can send, would wait for every client to leave.
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
        } catch (IOException noShell) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks often, because onExit of a process that is not a child of this one notices only after a second or more. */
    private boolean isGone() {
        var patienceEnds = System.nanoTime() + PATIENCE.toNanos();
        while (family.stream().anyMatch(Postmaster::isRunning)) {
            if (System.nanoTime() > patienceEnds || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        return true;
    }

    /** One that has ended but was never collected, as in a container without init, has no command any more. */
    private static boolean isRunning(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }
}
