package id.kawal.servers.testing;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A server started when first asked for and closed when the JVM ends. */
final class Shared<T extends AutoCloseable> {

    private final Supplier<T> start;
    private @Nullable T server;

    Shared(Supplier<T> start) {
        this.start = start;
    }

    synchronized T get() {
        if (server == null) {
            var started = start.get();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(started)));
            server = started;
        }
        return server;
    }

    private static void close(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception e) {
            System.err.println("A test server did not close: " + e.getMessage());
        }
    }
}
