package id.kawal.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was found, as Markdown. */
final class Report {

    private final List<String> lines = new ArrayList<>();
    private final Map<Kind, Drains> first = new EnumMap<>(Kind.class);
    private final Map<Kind, Drains> last = new EnumMap<>(Kind.class);
    private final List<String> beside = new ArrayList<>();
    private final Goals goals = new Goals();
    private final double loadBefore = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    private String writes = "";

    Report() {
        lines.add(
                "| what | steps/s | WAL B/step | buffers/step | CPU PostgreSQL us/step | CPU Java us/step | commits/step |");
        lines.add("| --- | --- | --- | --- | --- | --- | --- |");
    }

    void writes(Kind kind, JdbcClient jdbc) {
        writes += "- %s: %d facts, %d events in the outbox, %d clock(s), %d hand-over, %d case and %d step at the desk%n"
                .formatted(kind,
                        SameWrites.rows(jdbc, kind, "fact"), SameWrites.rows(jdbc, kind, "outbox"),
                        SameWrites.rows(jdbc, kind, "clock"), SameWrites.rows(jdbc, kind, "forwarding"),
                        SameWrites.rows(jdbc, kind, "desk"), SameWrites.rows(jdbc, kind, "desk_step"));
    }

    void drains(long open, Kind kind, Drains drains) {
        first.putIfAbsent(kind, drains);
        last.put(kind, drains);
        row("sweep, %s, %,d open".formatted(kind, open), drains);
        add("| vacuum of `deadline` after it, for each step |  | %.0f |  | %.0f |  |  |",
                drains.median(Drain::vacuumWalPerFire), drains.median(Drain::vacuumMicros));
    }

    void held(Kind kind, Drains drains) {
        row("sweep, %s, while a transaction keeps every old row".formatted(kind), drains);
        var share = drains.median(Drain::perSecond) / latest(kind).median(Drain::perSecond);
        add("| of the steps/s without it | %.2f |  |  |  |  |  |", share);
        goals.atLeast("share of its steps/s that the sweep keeps while a transaction keeps every old row", 0.7, share);
    }

    void limit(Kind kind, Drain drain) {
        row("limit: SQL alone, " + kind, drain);
        var share = latest(kind).median(Drain::perSecond) / drain.perSecond();
        add("| the sweep reaches, of that limit | %.2f |  |  |  |  |  |", share);
        goals.atLeast("share of the steps/s of SQL alone, " + kind, 0.5, share);
    }

    void lateness(Lateness lateness) {
        add("| lateness at 100 due a second | %s |  |  |  |  |  |", lateness);
        goals.atMost("median lateness at 100 due a second, ms", 10, lateness.median());
        goals.atMost("p99 of that, ms", 50, lateness.p99());
    }

    void burst(Drain drain, Lateness lateness) {
        row("%,d due at one instant, in %.1f s".formatted(drain.fires(), drain.time().toMillis() / 1000.0), drain);
        goals.atMost("%,d due at one instant, seconds".formatted(drain.fires()), 10, drain.time().toMillis() / 1e3);
        add("| lateness of those, from the start of the sweep on | %s |  |  |  |  |  |", lateness);
    }

    void peer(String settings, Drain drain) {
        row("db-scheduler, MISS, " + settings, drain);
        var times = latest(Kind.MISS).median(Drain::perSecond) / drain.perSecond();
        add("| the sweep does, times that | %.1f |  |  |  |  |  |", times);
        goals.atLeast("times the steps/s of db-scheduler, " + settings, 8, times);
        add("| of its CPU time for a step, the sweep takes | %.2f |  |  |  |  |  |",
                latest(Kind.MISS).median(Drain::cpuMicros) / drain.cpuMicros());
    }

    void plans(int statements, long open) {
        line("%d statements run by the indexes they were written for at %,d open clocks, under "
                .formatted(statements, open)
                + "`plan_cache_mode=force_generic_plan`; a wrong plan ends the measurement");
    }

    void line(String text) {
        beside.add("- " + text);
        System.out.println(text);
    }

    private Drains latest(Kind kind) {
        var drains = last.get(kind);
        if (drains == null) {
            throw new IllegalStateException("Nothing was drained of " + kind);
        }
        return drains;
    }

    private void row(String what, Drain drain) {
        row(what, new Drains(List.of(drain)));
    }

    private void row(String what, Drains drains) {
        add("| %s | %.0f | %.0f | %.1f | %.0f | %.0f | %.4f |", what, drains.median(Drain::perSecond),
                drains.median(Drain::walPerFire), drains.median(Drain::buffersPerFire),
                drains.median(Drain::postgresMicros), drains.median(Drain::javaMicros),
                drains.median(Drain::commitsPerFire));
    }

    private void add(String line, Object... values) {
        lines.add(line.formatted(values));
        System.out.println(lines.getLast());
    }

    String text(Office office) {
        return """
                # Figures of the sweep

                Written by `./mvnw -Dfast -DskipTests -Pfigures -pl benchmarks -am verify`. Machine: %d cores, %d MB for Java,
                Java %s, %s. Durable: fsync, synchronous_commit and full_page_writes as PostgreSQL has them; settings: %s.
                The load and the database share the cores. A MISS tells of the miss, informs the superior, marks the case eligible and
                hands it over to the desk; a REMINDER tells of a deadline that comes near. Each run begins after a checkpoint, so whole pages
                are part of the WAL. Each figure of the sweep at both sizes is the median of three runs. At the beginning the load average of
                the machine was %.1f: above 1, others took part of its time, and all that is measured in time came out worse.

                What a step writes:

                %s
                %s

                What ten times as many open clocks change in the cost of a step, and in brackets how far the three runs with few and with
                many lay apart:

                %s
                Beside the sweep:

                %s

                db-scheduler runs any handler, retries it and shows it; the sweep does one thing. Its handler here writes the same rows with
                one statement in one transaction and finds the decision made, which is less than the sweep does.

                ## Reached and lost

                %s

                The sweep takes its batches one after the other, so that steps are told of in the order in which they were due: while Java
                decides a batch PostgreSQL waits, and while PostgreSQL writes it Java waits, and the second core stays idle. That is most of
                what it stays behind the database alone and behind the ten seconds, and why so much less CPU time than db-scheduler takes
                does not make it as much faster. Not measured: JobRunr and Quartz, ten million open clocks, `wal_compression = lz4`
                (this build of PostgreSQL lacks it).
                """.formatted(Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20,
                Runtime.version(), office.jdbc().sql("select version()").query(String.class).single(),
                String.join(", ", new java.util.TreeMap<>(Office.SETTINGS).entrySet().stream()
                        .map(Object::toString).toList()),
                loadBefore, writes, String.join("\n", lines), growth(), String.join("\n", beside), goals.text())
                .replaceAll("(?m) +$", "");
    }

    private String growth() {
        var growth = new StringBuilder();
        for (var kind : first.keySet()) {
            var most = List.<ToDoubleFunction<Drain>>of(Drain::walPerFire, Drain::buffersPerFire, Drain::cpuMicros)
                    .stream().mapToDouble(figure -> growth(kind, figure)).max().orElseThrow();
            goals.atMost("growth of WAL, buffers and CPU time of a step, the largest, in per cent, " + kind, 20, most);
            growth.append("- %s: WAL %s, buffers %s, CPU %s, steps/s %s%n".formatted(kind,
                    change(kind, Drain::walPerFire), change(kind, Drain::buffersPerFire),
                    change(kind, Drain::cpuMicros), change(kind, Drain::perSecond)));
        }
        return growth.toString();
    }

    private String change(Kind kind, ToDoubleFunction<Drain> figure) {
        return "%+.0f %% (%.0f %% and %.0f %%)".formatted(growth(kind, figure),
                Objects.requireNonNull(first.get(kind)).spread(figure), latest(kind).spread(figure));
    }

    /** How much more it is with the most clocks open than with the fewest, in per cent. */
    private double growth(Kind kind, ToDoubleFunction<Drain> figure) {
        return 100 * (latest(kind).median(figure) / Objects.requireNonNull(first.get(kind)).median(figure) - 1);
    }
}
