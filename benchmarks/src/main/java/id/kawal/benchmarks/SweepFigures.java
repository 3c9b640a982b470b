package id.kawal.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Measures the sweep at two sizes, against the database alone and against db-scheduler, and writes the table. */
final class SweepFigures {

    private static final int SMALL = Integer.getInteger("small", 100_000);
    private static final int LARGE = Integer.getInteger("large", 1_000_000);
    private static final int DRAINED = Integer.getInteger("drained", 10_000);
    private static final int BURST = Integer.getInteger("burst", 100_000);
    private static final int PEER = Integer.getInteger("peer", 10_000);
    private static final int AMENDED = Integer.getInteger("amended", 100_000);
    /** For a first look: only what a step costs at both sizes. */
    private static final boolean GROWTH_ALONE = System.getProperty("growth") != null;
    private static final int STEADY_SECONDS = Integer.getInteger("steady", 60);

    private final Office office;
    private final OpenClocks clocks;
    private final Report report = new Report();

    private SweepFigures(Office office) {
        this.office = office;
        this.clocks = new OpenClocks(office);
    }

    static void main(String[] arguments) throws IOException {
        var target = Path.of(arguments.length == 0 ? "docs/figures-sweep.md" : arguments[0]);
        try (var office = Office.openAt(OpenClocks.FIRST_DAY)) {
            Files.writeString(target, new SweepFigures(office).measure());
        } catch (UncheckedIOException unwritten) {
            throw unwritten.getCause();
        }
    }

    private String measure() {
        clocks.prepare();
        DbScheduler.prepare(office);
        for (var kind : new Kind[]{Kind.REMINDER, Kind.MISS}) {
            SameWrites.takeDown(office, clocks, kind);
            report.writes(kind, office.jdbc());
            for (int round = 0; round < 3; round++) {
                Drain.of(office, clocks, kind, DRAINED / 2);
            }
        }
        drains(SMALL);
        drains(LARGE);
        report.plans(Plans.check(office), clocks.count());
        if (GROWTH_ALONE) {
            return report.text(office);
        }
        for (var kind : new Kind[]{Kind.REMINDER, Kind.MISS}) {
            report.limit(kind, BareSql.drain(office, clocks, kind, DRAINED));
        }
        try (var _ = new OldRows(office)) {
            report.held(Kind.REMINDER, Drains.of(office, clocks, Kind.REMINDER, DRAINED));
        }
        report.lateness(Lateness.steady(office, clocks, Kind.MISS, 100, Duration.ofSeconds(STEADY_SECONDS)));
        var burst = Drain.of(office, clocks, Kind.REMINDER, BURST);
        report.burst(burst, Lateness.ofTheCopies(office, burst.started()));
        report.peer("best: lock-and-fetch 1.0 to 4.0, 20 threads, poll 1 s", DbScheduler.drain(office, clocks,
                Kind.MISS,
                PEER, peer -> peer.threads(20).pollUsingLockAndFetch(1.0, 4.0).pollingInterval(Duration.ofSeconds(1))));
        report.peer("defaults: fetch, 10 threads, poll 10 s",
                DbScheduler.drain(office, clocks, Kind.MISS, PEER / 4, peer -> peer));
        report.line("an amended calendar moves the clocks of %s".formatted(Recount.amended(office, clocks, AMENDED)));
        report.line("a draft of the policy is simulated over %s".formatted(Recount.simulated(office, AMENDED)));
        return report.text(office);
    }

    private void drains(int size) {
        clocks.open((int) (size - clocks.count()) / 2);
        clocks.settle();
        var open = clocks.count();
        for (var kind : new Kind[]{Kind.REMINDER, Kind.MISS}) {
            report.drains(open, kind, Drains.of(office, clocks, kind, DRAINED));
        }
    }
}
