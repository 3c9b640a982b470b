package id.kawal.benchmarks;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.kawal.messaging.SqlText;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** The peer: db-scheduler runs one task a case, whose handler writes the same rows in a transaction. */
final class DbScheduler {

    private DbScheduler() {
    }

    static void prepare(Office office) {
        office.jdbc().sql(SqlText.beside(DbScheduler.class, "scheduled-tasks.sql")).update();
    }

    static Drain drain(Office office, OpenClocks clocks, Kind kind, int cases,
            UnaryOperator<SchedulerBuilder> settings) {
        clocks.due(kind, cases, office.clock().instant().plus(Duration.ofDays(5000)), 0);
        office.jdbc().sql("""
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                select 'step', case_id::text, now(), false, 1 from bench.copies""").update();
        clocks.settle();
        Drain.rest(Drain.COUNTERS);
        var pool = new HikariConfig();
        pool.setJdbcUrl(office.url());
        pool.setUsername("postgres");
        pool.setPassword("postgres");
        pool.setMaximumPoolSize(30);
        var before = Cost.soFar(office);
        var started = System.nanoTime();
        try (var source = new HikariDataSource(pool)) {
            var statement = SameWrites.ofOne(kind);
            var task = Tasks.oneTime("step").execute((instance, context) -> write(source, statement, instance.getId()));
            var scheduler = settings.apply(Scheduler.create(source, task)).build();
            scheduler.start();
            while (left(office)) {
                Drain.rest(Duration.ofMillis(100));
            }
            var time = Duration.ofNanos(System.nanoTime() - started);
            scheduler.stop();
            Drain.rest(Drain.COUNTERS);
            return new Drain(Instant.EPOCH, cases, time, Cost.soFar(office).since(before), Cost.NOTHING);
        }
    }

    private static boolean left(Office office) {
        return office.jdbc().sql("select 1 from scheduled_tasks limit 1").query(Integer.class).optional().isPresent();
    }

    private static void write(DataSource source, String statement, String caseId) {
        try (var connection = source.getConnection(); var writes = connection.prepareStatement(statement)) {
            writes.setObject(1, UUID.fromString(caseId));
            writes.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
