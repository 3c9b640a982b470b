package id.kawal.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.servers.EmbeddedKafka;
import id.kawal.servers.KafkaSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures time to ready, resident memory, and the way from POST to the agency's inbox at 50
 * reports a second. Not part of the tests; run it with {@code -Dkawal.figures=true}.
 */
@EnabledIfSystemProperty(named = "kawal.figures", matches = "true")
class FiguresIT {

    private static final int PER_SECOND = Integer.getInteger("kawal.figures.rate", 50);
    private static final int SECONDS = Integer.getInteger("kawal.figures.seconds", 60);

    @TempDir
    Path folder;

    @Test
    void figures() throws Exception {
        var data = folder.resolve("data");
        var begun = System.nanoTime();
        try (var kawal = KawalProcess.start(data)) {
            print("time to ready, empty data: %.1f s", secondsSince(begun));
            kawal.stop();
            begun = System.nanoTime();
            kawal.restart();
            print("time to ready, kept data: %.1f s", secondsSince(begun));
            print("resident after start: %d MB (process), %d MB (PostgreSQL)", kawal.residentMegabytes(),
                    kawal.databaseMegabytes());
            report(kawal.target(), 5);
            var posts = report(kawal.target(), SECONDS);
            print("POST /api/v1/reports at %d/s for %d s: median %.1f ms, p99 %.1f ms", PER_SECOND, SECONDS,
                    percentile(posts, 50), percentile(posts, 99));
            print("resident after load: %d MB (process), %d MB (PostgreSQL)", kawal.residentMegabytes(),
                    kawal.databaseMegabytes());
            Calm.await(Databases.of(data), Duration.ofMinutes(20));
            kawal.stop();
        }
        var waits = waits(data);
        print("POST to the agency's inbox: median %.1f ms, p99 %.1f ms, of %d reports", percentile(waits, 50),
                percentile(waits, 99), waits.size());
        assertThat(waits).hasSize(PER_SECOND * (SECONDS + 5));
    }

    /** Sends reports at the rate, never waiting for an answer before the next, and returns the answer times in ms. */
    private static List<Double> report(Target target, int seconds) throws Exception {
        var took = new ConcurrentLinkedQueue<Double>();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor();
                ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor()) {
            var number = new int[1];
            pace.scheduleAtFixedRate(() -> {
                var report = Reports.complete("DISDUKCAPIL-1871", number[0]++);
                if (number[0] <= PER_SECOND * seconds) {
                    workers.submit(() -> took.add(post(target, report)));
                }
            }, 0, 1_000_000L / PER_SECOND, TimeUnit.MICROSECONDS);
            Awaitility.await().atMost(Duration.ofSeconds(seconds + 60L))
                    .until(() -> took.size() == PER_SECOND * seconds);
            pace.shutdownNow();
        }
        return List.copyOf(took);
    }

    private static double post(Target target, Map<String, Object> report) {
        var begun = System.nanoTime();
        try {
            target.post("/api/v1/reports", Map.of("Idempotency-Key", UUID.randomUUID().toString()), report).expect(201);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    /** Milliseconds from what report-submitted says of its moment to what case-delivered says of its own. */
    private static List<Double> waits(Path data) throws IOException {
        var kafka = new EmbeddedKafka(KafkaSettings.keptIn(data.resolve("kafka")));
        kafka.start();
        try {
            var submitted = new HashMap<String, Instant>();
            TopicHistory.read(kafka.bootstrapServers(), "kawal.intake.reports")
                    .ofType("kawal.intake.report-submitted.v1")
                    .forEach(event -> submitted.put(event.key(), event.time()));
            return TopicHistory.read(kafka.bootstrapServers(), "kawal.agency.responses")
                    .ofType("kawal.agency.case-delivered.v1").stream()
                    .map(event -> Duration.between(submitted.get(event.key()), event.time()).toNanos() / 1e6).toList();
        } finally {
            kafka.close();
        }
    }

    private static double percentile(List<Double> values, int percent) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static double secondsSince(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void print(String format, Object... figures) throws IOException {
        var line = String.format(java.util.Locale.ROOT, format, figures) + System.lineSeparator();
        Files.writeString(Path.of("target", "figures.txt"), line, java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.APPEND);
    }
}
