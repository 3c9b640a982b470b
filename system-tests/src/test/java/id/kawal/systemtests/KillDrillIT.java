package id.kawal.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kills a running demo at any moment, again and again, and then reads topics, databases and mail to see that nothing was
 * lost or doubled. Runs when {@code -Dkawal.kills} says how often; the seed of the moments by {@code -Dkawal.seed}.
 */
@EnabledIfSystemProperty(named = "kawal.kills", matches = "\\d+")
class KillDrillIT {

    private static final Logger LOG = LoggerFactory.getLogger(KillDrillIT.class);
    private static final int KILLS = Integer.getInteger("kawal.kills", 2);
    private static final long SEED = Long.getLong("kawal.seed", 20261124L);

    /** Kept when the drill fails, so that what was left can be looked at. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void nothing_is_lost_or_doubled_however_often_the_process_is_killed() throws Exception {
        var moments = new Random(SEED);
        var ledger = new Ledger();
        try (var kawal = KawalProcess.start(folder.resolve("data"), "--demo")) {
            var load = new Load(kawal.target(), ledger);
            for (var kill = 1; kill <= KILLS; kill++) {
                letRun(Duration.ofMillis(1_000 + moments.nextInt(9_000)));
                if (moments.nextBoolean()) {
                    kawal.kill();
                } else {
                    kawal.killAlone();
                }
                kawal.restart();
            }
            letRun(Duration.ofSeconds(5));
            load.close();
            assertThat(kawal.stop()).as("stops within 30 s").isTrue();
            // Without the demo and at the pace of life, what was begun comes to rest.
            kawal.restart("--speed", "1");
            Calm.await(Databases.of(kawal.data()), Duration.ofMinutes(3));
            assertThat(kawal.stop()).as("stops within 30 s").isTrue();
        }
        assertThat(ledger.reports()).as("reports made while being killed").hasSizeGreaterThan(10);
        try (var aftermath = Aftermath.read(folder.resolve("data"))) {
            aftermath.verify(ledger);
            LOG.info("{} reports, {} answers acknowledged; {}", ledger.reports().size(), ledger.responses().size(),
                    aftermath.summary());
        }
    }

    /** Lets the demo live for a while; how long is the point of the drill, so there is nothing to wait for but time. */
    private static void letRun(Duration duration) {
        var end = System.nanoTime() + duration.toNanos();
        Awaitility.await().atMost(duration.plusSeconds(5)).pollInterval(Duration.ofMillis(50))
                .until(() -> System.nanoTime() >= end);
    }
}
