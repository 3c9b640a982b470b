package id.kawal.benchmarks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was found, as Markdown. */
final class Report {

    private final List<String> lines = new ArrayList<>();
    private final Map<Kind, Drain> first = new EnumMap<>(Kind.class);
    private final Map<Kind, Drain> last = new EnumMap<>(Kind.class);
    private final List<String> beside = new ArrayList<>();
    private String writes = "";

    Report() {
        lines.add(
                "| what | steps/s | WAL B/step | buffers/step | CPU PostgreSQL us/step | CPU Java us/step | commits/step |");
        lines.add("| --- | --- | --- | --- | --- | --- | --- |");
    }

    void writes(Kind kind, JdbcClient jdbc) {
        writes += "- %s: %d facts, %d events in the outbox, %d clock(s), %d hand-over%n".formatted(kind,
                SameWrites.rows(jdbc, kind, "fact"), SameWrites.rows(jdbc, kind, "outbox"),
                SameWrites.rows(jdbc, kind, "clock"), SameWrites.rows(jdbc, kind, "forwarding"));
    }

    void drain(long open, Kind kind, Drain drain) {
        first.putIfAbsent(kind, drain);
        last.put(kind, drain);
        row("sweep, %s, %,d open".formatted(kind, open), drain);
        add("| vacuum of `deadline` after it, for each step |  | %.0f |  | %.0f |  |  |",
                (double) drain.vacuum().wal() / drain.fires(),
                drain.vacuum().postgres().toNanos() / 1e3 / drain.fires());
    }

    void limit(Kind kind, Drain drain) {
        row("limit: SQL alone, " + kind, drain);
        add("| the sweep reaches, of that limit | %.2f |  |  |  |  |  |",
                latest(kind).perSecond() / drain.perSecond());
    }

    void lateness(Lateness lateness) {
        add("| lateness at 100 due a second | %s |  |  |  |  |  |", lateness);
    }

    void burst(Drain drain, Lateness lateness) {
        row("%,d due at one instant, in %.1f s".formatted(drain.fires(), drain.time().toMillis() / 1000.0), drain);
        add("| lateness of those, from the start of the sweep on | %s |  |  |  |  |  |", lateness);
    }

    void peer(String settings, Drain drain) {
        row("db-scheduler, MISS, " + settings, drain);
        add("| the sweep does, times that | %.1f |  |  |  |  |  |",
                latest(Kind.MISS).perSecond() / drain.perSecond());
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

    private Drain latest(Kind kind) {
        var drain = last.get(kind);
        if (drain == null) {
            throw new IllegalStateException("Nothing was drained of " + kind);
        }
        return drain;
    }

    private void row(String what, Drain drain) {
        add("| %s | %.0f | %.0f | %.1f | %.0f | %.0f | %.4f |", what, drain.perSecond(), drain.walPerFire(),
                drain.buffersPerFire(), drain.postgresMicros(), drain.javaMicros(),
                (double) drain.cost().commits() / drain.fires());
    }

    private void add(String line, Object... values) {
        lines.add(line.formatted(values));
        System.out.println(lines.getLast());
    }

    String text(Office office) {
        var growth = new StringBuilder();
        for (var entry : first.entrySet()) {
            var kind = entry.getKey();
            var drain = entry.getValue();
            growth.append("- %s: WAL %+.0f %%, buffers %+.0f %%, CPU %+.0f %%, steps/s %+.0f %%%n".formatted(kind,
                    change(drain.walPerFire(), latest(kind).walPerFire()),
                    change(drain.buffersPerFire(), latest(kind).buffersPerFire()),
                    change(cpu(drain), cpu(latest(kind))),
                    change(drain.perSecond(), latest(kind).perSecond())));
        }
        return """
                # Figures of the sweep

                Written by `./mvnw -Dfast -DskipTests -Pfigures -pl benchmarks -am verify`. Machine: %d cores, %d MB for Java,
                Java %s, %s. Durable: fsync, synchronous_commit and full_page_writes as PostgreSQL has them; settings: %s.
                The load and the database share the cores. A MISS tells of the miss, informs the superior, marks the case eligible and
                hands it over; a REMINDER tells of a deadline that comes near. Each run begins after a checkpoint, so whole pages are
                part of the WAL.

                What a step writes:

                %s
                %s

                What ten times as many open clocks change in the cost of a step:

                %s
                Beside the sweep:

                %s

                db-scheduler runs any handler, retries it and shows it; the sweep does one thing. Its handler here writes the same rows with
                one statement in one transaction and finds the decision made, which is less than the sweep does.
                """.formatted(Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20,
                Runtime.version(), office.jdbc().sql("select version()").query(String.class).single(),
                String.join(", ", new java.util.TreeMap<>(Office.SETTINGS).entrySet().stream()
                        .map(Object::toString).toList()),
                writes, String.join("\n", lines), growth, String.join("\n", beside)).replaceAll("(?m) +$", "");
    }

    private static double cpu(Drain drain) {
        return drain.postgresMicros() + drain.javaMicros();
    }

    private static double change(double before, double after) {
        return 100 * (after - before) / before;
    }
}
