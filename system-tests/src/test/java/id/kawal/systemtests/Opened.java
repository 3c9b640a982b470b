package id.kawal.systemtests;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * A Kawal that people look at with a browser: the one-process one, started for it, or one that runs elsewhere. {@code -Dkawal.url} says
 * where, {@code -Dkawal.credentials} names the file with the secrets of its machine clients.
 */
final class Opened implements AutoCloseable {

    private final Chromium chromium;
    private final @Nullable KawalProcess kawal;
    private final Target target;

    private Opened(Chromium chromium, @Nullable KawalProcess kawal, Target target) {
        this.chromium = chromium;
        this.kawal = kawal;
        this.target = target;
    }

    /** Starts the browser, and Kawal in that folder unless one runs elsewhere; both end with this. */
    static Opened start(Path folder) {
        return start(() -> KawalProcess.start(folder.resolve("data")), true);
    }

    /** Starts the browser, with a Kawal that others use as well and that is started when the first of them comes. */
    static Opened sharing(Callable<KawalProcess> kawal) {
        return start(kawal, false);
    }

    private static Opened start(Callable<KawalProcess> starting, boolean own) {
        var chromium = Chromium.start();
        var elsewhere = System.getProperty("kawal.url");
        if (elsewhere != null) {
            return new Opened(chromium, null,
                    new Target(URI.create(elsewhere), Path.of(System.getProperty("kawal.credentials"))));
        }
        try {
            var kawal = starting.call();
            return new Opened(chromium, own ? kawal : null, kawal.target());
        } catch (Exception failure) {
            chromium.close();
            throw new IllegalStateException("Kawal does not start", failure);
        }
    }

    Chromium chromium() {
        return chromium;
    }

    Target target() {
        return target;
    }

    @Override
    public void close() throws Exception {
        chromium.close();
        if (kawal != null) {
            kawal.close();
        }
    }
}
