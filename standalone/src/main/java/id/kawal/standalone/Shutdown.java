package id.kawal.standalone;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that was started, stopped stage by stage; what starts while the others stop is stopped at once. */
final class Shutdown implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Shutdown.class);
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Map<Stage, List<AutoCloseable>> started = new EnumMap<>(Stage.class);
    private boolean closing;

    /** Remembers what was started. */
    <T extends AutoCloseable> T with(Stage stage, T part) {
        synchronized (this) {
            if (!closing) {
                started.computeIfAbsent(stage, any -> new ArrayList<>()).add(part);
                return part;
            }
        }
        close(part);
        return part;
    }

    boolean isClosing() {
        synchronized (this) {
            return closing;
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closing) {
                return;
            }
            closing = true;
        }
        for (var stage : Stage.values()) {
            var threads = started.getOrDefault(stage, List.of()).stream()
                    .map(part -> Thread.ofPlatform().daemon().name("stop-" + stage.name()).start(() -> close(part)))
                    .toList();
            threads.forEach(Shutdown::await);
        }
    }

    private static void await(Thread thread) {
        try {
            if (!thread.join(PATIENCE)) {
                LOG.warn("{} takes too long and is left to itself", thread.getName());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception failure) {
            LOG.info("Something did not stop in order", failure);
        }
    }
}
