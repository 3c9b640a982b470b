package id.kawal.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/**
 * How the sweep emptied what was due.
 *
 * @param started when the sweep was started
 * @param fires how many clocks fired
 * @param time from the start of the sweep to its last commit
 * @param cost what that used up, with autovacuum held back
 * @param vacuum what cleaning up after it used up
 */
record Drain(Instant started, long fires, Duration time, Cost cost, Cost vacuum) {

    private static final Duration GLANCE = Duration.ofMillis(250);
    /** Long enough for every process of PostgreSQL to have told its counters. */
    static final Duration COUNTERS = Duration.ofMillis(2500);

    /** Sets up cases that are all due at once, starts the sweep and waits for its end. */
    static Drain of(Office office, OpenClocks clocks, Kind kind, int cases) {
        clocks.due(kind, cases, office.clock().instant(), 0);
        clocks.settle();
        autovacuum(office, false);
        rest(COUNTERS);
        var steps = steps(office);
        Statements.reset(office.jdbc());
        var before = Cost.soFar(office);
        var started = office.jdbc().sql("select clock_timestamp()").query(Instant.class).single();
        office.sweep().start();
        while (clocks.anyDue()) {
            rest(GLANCE);
        }
        rest(COUNTERS);
        var cost = Cost.soFar(office).since(before);
        office.sweep().stop();
        Statements.print(office.jdbc());
        var last = office.jdbc().sql("""
                select pg_xact_commit_timestamp(xmin) from clock_step order by recorded_at desc limit 1""")
                .query(Instant.class).single();
        var fires = steps(office) - steps;
        if (fires < cases) {
            throw new IllegalStateException("%d of %d cases fired".formatted(fires, cases));
        }
        return new Drain(started, fires, Duration.between(started, last), cost, vacuum(office));
    }

    /** Cleans up the one table that autovacuum visits after so many steps however large it is, and lets autovacuum go on. */
    private static Cost vacuum(Office office) {
        var before = Cost.soFar(office);
        office.jdbc().sql("vacuum deadline").update();
        rest(COUNTERS);
        var cost = Cost.soFar(office).since(before);
        autovacuum(office, true);
        return cost;
    }

    private static void autovacuum(Office office, boolean on) {
        office.jdbc().sql("alter system set autovacuum = " + (on ? "on" : "off")).update();
        office.jdbc().sql("select pg_reload_conf()").query().listOfRows();
    }

    private static long steps(Office office) {
        return office.jdbc().sql("select count(*) from clock_step").query(Long.class).single();
    }

    static void rest(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    double perSecond() {
        return fires * 1e9 / time.toNanos();
    }

    double walPerFire() {
        return (double) cost.wal() / fires;
    }

    double buffersPerFire() {
        return (double) cost.buffers() / fires;
    }

    double postgresMicros() {
        return cost.postgres().toNanos() / 1e3 / fires;
    }

    double javaMicros() {
        return cost.java().toNanos() / 1e3 / fires;
    }

    double cpuMicros() {
        return postgresMicros() + javaMicros();
    }

    double commitsPerFire() {
        return (double) cost.commits() / fires;
    }

    double vacuumWalPerFire() {
        return (double) vacuum.wal() / fires;
    }

    double vacuumMicros() {
        return vacuum.postgres().toNanos() / 1e3 / fires;
    }
}
