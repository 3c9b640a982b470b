package id.kawal.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.servers.EmbeddedKafka;
import id.kawal.servers.KafkaSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures time to ready, resident memory, and the way from POST to the agency's inbox at 50 reports a second, and writes the table of
 * docs/figures.md. Not part of the tests; run it with {@code -Dkawal.figures=true}.
 */
@EnabledIfSystemProperty(named = "kawal.figures", matches = "true")
class FiguresIT {

    private static final int PER_SECOND = Integer.getInteger("kawal.figures.rate", 50);
    private static final int WARM_UP = Integer.getInteger("kawal.figures.warm-up", 20);
    private static final int SECONDS = Integer.getInteger("kawal.figures.seconds", 60);

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final AtomicInteger putOff = new AtomicInteger();
    private final StringBuilder page = new StringBuilder();

    @TempDir
    Path folder;

    @Test
    void figures() throws Exception {
        var data = folder.resolve("data");
        heading();
        var begun = System.nanoTime();
        try (var kawal = KawalProcess.start(data)) {
            row("ready, empty data", "%.1f s", secondsSince(begun));
            kawal.stop();
            begun = System.nanoTime();
            kawal.restart();
            row("ready, kept data", "%.1f s", secondsSince(begun));
            row("resident after the start", "%d MB, and %d MB of PostgreSQL", kawal.residentMegabytes(),
                    kawal.databaseMegabytes());
            var cold = report(kawal.target(), WARM_UP);
            var warmAt = Instant.now();
            var spent = kawal.cpuSeconds();
            var warm = report(kawal.target(), SECONDS);
            spent = kawal.cpuSeconds() - spent;
            begun = System.nanoTime();
            Calm.await(Databases.of(data), Duration.ofMinutes(20));
            row("until everything is heard and every mail is sent, after the last POST", "%.0f s", secondsSince(begun));
            row("CPU for each report while they come", "%.1f ms; two cores have %.0f",
                    spent * 1000 / (PER_SECOND * SECONDS), 2000.0 / PER_SECOND);
            row("resident after that", "%d MB, and %d MB of PostgreSQL", kawal.residentMegabytes(),
                    kawal.databaseMegabytes());
            kawal.stop();
            answered(cold, warm, waits(data), warmAt);
        } finally {
            Files.writeString(Path.of("target", "figures.md"), page.toString());
        }
    }

    private void heading() throws IOException {
        page.append("""
                %d cores, %d MB of memory, Java %s, load of the machine when it began (1, 5, 15 minutes): %s.

                | what | measured |
                | --- | --- |
                """.formatted(Runtime.getRuntime().availableProcessors(), megabytesOfTheMachine(),
                System.getProperty("java.vm.version"),
                Files.readString(Path.of("/proc/loadavg")).replaceAll("^(\\S+ \\S+ \\S+).*\\s*", "$1")));
    }

    private static long megabytesOfTheMachine() throws IOException {
        return Long.parseLong(Files.readAllLines(Path.of("/proc/meminfo")).getFirst().replaceAll("\\D", "")) / 1024;
    }

    private void answered(List<Double> cold, List<Double> warm, List<Wait> waits, Instant warmAt) {
        assertThat(waits).hasSize(PER_SECOND * (SECONDS + WARM_UP));
        var bySide = waits.stream().collect(Collectors.partitioningBy(wait -> wait.from().isBefore(warmAt),
                Collectors.mapping(Wait::millis, Collectors.toList())));
        var first = "the first %d s after the start".formatted(WARM_UP);
        var after = "the %d s after them".formatted(SECONDS);
        times("POST answered, " + first, cold);
        times("POST answered, " + after, warm);
        row("POSTs put off with 503 and sent again", "%d", putOff.get());
        times("POST to the agency's inbox, " + first, bySide.getOrDefault(true, List.of()));
        times("POST to the agency's inbox, " + after, bySide.getOrDefault(false, List.of()));
    }

    private void times(String what, List<Double> millis) {
        row("%d/s: %s".formatted(PER_SECOND, what), "median %.0f ms, p99 %.0f ms, worst %.0f ms of %d",
                percentile(millis, 50), percentile(millis, 99), percentile(millis, 100), millis.size());
    }

    /** Sends reports at the rate, never waiting for an answer before the next, and returns the answer times in ms. */
    private List<Double> report(Target target, int seconds) throws Exception {
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
            Awaitility.await().atMost(PATIENCE.plusSeconds(seconds))
                    .until(() -> took.size() == PER_SECOND * seconds);
            pace.shutdownNow();
        }
        return List.copyOf(took);
    }

    /** As a careful client does: who is told to come again later comes with the same key, and has waited all that time. */
    private double post(Target target, Map<String, Object> report) {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var begun = System.nanoTime();
        try {
            if (!isTaken(target.post("/api/v1/reports", key, report))) {
                Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(2))
                        .until(() -> isTaken(target.post("/api/v1/reports", key, report)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private boolean isTaken(Target.Answer answer) {
        if (answer.status() == 503 || answer.status() == 504) {
            putOff.incrementAndGet();
            return false;
        }
        answer.expect(201);
        return true;
    }

    /** From what report-submitted says of its moment to what case-delivered says of its own. */
    private record Wait(Instant from, double millis) {
    }

    private static List<Wait> waits(Path data) throws IOException {
        var kafka = new EmbeddedKafka(KafkaSettings.keptIn(data.resolve("kafka")));
        kafka.start();
        try {
            var submitted = new HashMap<String, Instant>();
            TopicHistory.read(kafka.bootstrapServers(), "kawal.intake.reports")
                    .ofType("kawal.intake.report-submitted.v1")
                    .forEach(event -> submitted.put(event.key(), event.time()));
            return TopicHistory.read(kafka.bootstrapServers(), "kawal.agency.responses")
                    .ofType("kawal.agency.case-delivered.v1").stream().map(event -> {
                        var from = Objects.requireNonNull(submitted.get(event.key()));
                        return new Wait(from, Duration.between(from, event.time()).toNanos() / 1e6);
                    }).toList();
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

    private void row(String what, String format, Object... figures) {
        page.append("| %s | %s |%n".formatted(what, String.format(java.util.Locale.ROOT, format, figures)));
    }
}
