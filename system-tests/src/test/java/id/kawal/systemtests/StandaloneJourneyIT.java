package id.kawal.systemtests;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The journey in the one-process Kawal, a day in two seconds. */
class StandaloneJourneyIT extends CaseJourney {

    @TempDir
    static Path folder;

    private static KawalProcess kawal;

    @BeforeAll
    static void start() throws Exception {
        kawal = KawalProcess.start(folder.resolve("data"), "--speed", "43200");
    }

    @AfterAll
    static void stop() throws Exception {
        kawal.close();
    }

    @Override
    Target target() {
        return kawal.target();
    }
}
