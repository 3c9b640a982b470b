package id.kawal.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long after its moment a step was committed, in milliseconds, as PostgreSQL noted the commits.
 *
 * @param steps how many steps
 * @param median half of them came no later
 * @param p99 99 of a hundred came no later
 * @param worst the latest one
 */
record Lateness(long steps, double median, double p99, double worst) {

    /** Lets so many cases come due a second for that long, with the sweep running. */
    static Lateness steady(Office office, OpenClocks clocks, Kind kind, int perSecond, Duration time) {
        var first = office.clock().instant().plusSeconds(20);
        clocks.due(kind, (int) (perSecond * time.toSeconds()), first, 1_000_000 / perSecond);
        clocks.settle();
        office.sweep().start();
        while (office.clock().instant().isBefore(first.plus(time).plusSeconds(1)) || clocks.anyDue()) {
            Drain.rest(Duration.ofMillis(500));
        }
        office.sweep().stop();
        return ofTheCopies(office);
    }

    /** Of the cases that were set up last. */
    static Lateness ofTheCopies(Office office) {
        return ofTheCopies(office, Instant.EPOCH);
    }

    /** Of the cases that were set up last; of what was due before the sweep was started, from its start on. */
    static Lateness ofTheCopies(Office office, Instant started) {
        JdbcClient jdbc = office.jdbc();
        return jdbc.sql("""
                with late as (
                    select 1000 * extract(epoch from pg_xact_commit_timestamp(s.xmin)
                        - greatest(b.due_at - :ahead::interval, :started)) as ms
                    from bench.copies b join clock_step s on s.clock_id = bench.clock_id(b.case_id, 'A1', 1)
                    where s.recorded_at >= b.due_at)
                select count(*) as steps, percentile_cont(0.5) within group (order by ms) as median,
                    percentile_cont(0.99) within group (order by ms) as p99, max(ms) as worst from late""")
                .param("started", started.atOffset(ZoneOffset.UTC))
                .param("ahead", office.ahead().toNanos() / 1000 + " microseconds")
                .query((row, number) -> new Lateness(row.getLong("steps"), row.getDouble("median"),
                        row.getDouble("p99"), row.getDouble("worst")))
                .single();
    }

    @Override
    public String toString() {
        return "%d steps: median %.1f ms, p99 %.1f ms, worst %.1f ms".formatted(steps, median, p99, worst);
    }
}
