package id.kawal.benchmarks;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/** The limit: the database alone empties what is due, a thousand in a statement, writing the same rows. */
final class BareSql {

    private BareSql() {
    }

    static Drain drain(Office office, OpenClocks clocks, Kind kind, int cases) {
        clocks.due(kind, cases, office.clock().instant(), 0);
        clocks.settle();
        Drain.rest(Drain.COUNTERS);
        var before = Cost.soFar(office);
        var started = System.nanoTime();
        run(office, SameWrites.ofTheOldest(kind));
        var time = Duration.ofNanos(System.nanoTime() - started);
        Drain.rest(Drain.COUNTERS);
        return new Drain(Instant.EPOCH, cases, time, Cost.soFar(office).since(before), Cost.NOTHING);
    }

    private static void run(Office office, String statement) {
        var now = Timestamp.from(office.clock().instant());
        try (var connection = office.get(DataSource.class).getConnection();
                var writes = connection.prepareStatement(statement)) {
            int written;
            do {
                writes.setTimestamp(1, now);
                written = writes.executeUpdate();
            } while (written > 0);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
