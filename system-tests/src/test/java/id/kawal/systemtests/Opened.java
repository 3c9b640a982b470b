package id.kawal.systemtests;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
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

    /** Starts the browser, and Kawal with these options unless one runs elsewhere. */
    static Opened start(Path folder, String... options) throws IOException {
        var chromium = Chromium.start();
        var elsewhere = System.getProperty("kawal.url");
        if (elsewhere != null) {
            return new Opened(chromium, null,
                    new Target(URI.create(elsewhere), Path.of(System.getProperty("kawal.credentials"))));
        }
        try {
            var kawal = KawalProcess.start(folder.resolve("data"), options);
            return new Opened(chromium, kawal, kawal.target());
        } catch (IOException | RuntimeException failure) {
            chromium.close();
            throw failure;
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
