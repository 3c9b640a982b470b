package id.kawal.messaging.outbox;

import static id.kawal.messaging.testing.MadeUpService.counted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kawal.messaging.testing.MadeUpService;
import id.kawal.messaging.testing.Wire;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** A transaction that drew a low number and commits late is not lost, and the floor waits for it. */
class SlowWriterIT {

    private static final String DRAW = """
            insert into outbox (event_id, topic, key, type, sequence, time, data_schema)
            values (gen_random_uuid(), 'kawal.test.slow-table', 'slow', 't', 1, '2026-01-01T00:00:00Z', 'urn:x') returning seq""";
    private static MadeUpService still;

    @BeforeAll
    static void start() {
        still = MadeUpService.named("still").with("kawal.messaging.relay.enabled", "false").start();
    }

    @AfterAll
    static void stop() {
        still.close();
    }

    @Test
    void the_floor_waits_for_a_late_commit_and_then_rises() throws Exception {
        try (var slow = connection(still); var session = session()) {
            var lowest = number(slow, DRAW);
            still.publish("kawal.test.slow-table", "quick", 1, 5);
            var floor = new Floor();
            var quick = seqs(session, floor);
            assertThat(quick).hasSize(5).allMatch(seq -> seq > lowest);
            session.remove(quick, floor);
            for (var look = 0; look < 3; look++) {
                assertThat(floor.settled(session.oldestRunning())).as("the slow writer still runs").isFalse();
                still.publish("kawal.test.slow-table", "quick", 6 + look, 6 + look);
            }
            slow.commit();
            assertThat(floor.settled(session.oldestRunning())).isTrue();
            var late = seqs(session, floor);
            assertThat(late).first().isEqualTo(lowest);
            floor.raiseBelow(late.getFirst());
            assertThat(floor.value()).isLessThan(lowest);

            session.remove(late, floor);
            assertThat(floor.settled(session.oldestRunning())).isTrue();
            assertThat(seqs(session, floor)).isEmpty();
            floor.raiseBelow(null);
            assertThat(floor.value()).isGreaterThanOrEqualTo(late.getLast());
        }
    }

    /** Why the look needs a transaction id of the relay's own: the upper end of a snapshot is at or below a running one. */
    @Test
    void the_upper_end_of_a_snapshot_would_call_a_running_writer_ended() throws Exception {
        try (var slow = connection(still); var session = session(); var reader = connection(still)) {
            number(slow, DRAW);
            var upperEnd = number(reader, "select pg_snapshot_xmax(pg_current_snapshot())::text::bigint");
            reader.commit();
            assertThat(session.oldestRunning()).as("the naive rule holds although the writer runs")
                    .isGreaterThanOrEqualTo(upperEnd);
            slow.rollback();
        }
    }

    @Test
    void an_event_of_a_slow_transaction_is_sent_although_higher_ones_were_sent_long_before() throws Exception {
        var topic = "kawal.test.slow-writer";
        try (var service = MadeUpService.named("slow-writer").start(); var wire = new Wire()) {
            wire.create(topic, Map.of());
            service.inTransaction(() -> {
                service.outbox().append(counted(topic, "slow", 1));
                var other = Thread.ofVirtual().start(() -> service.publish(topic, "quick", 1, 50));
                await().until(() -> wire.sequences(topic, "quick").size() == 50);
                assertThat(other.isAlive()).isFalse();
                await().until(() -> service.number("select count(*) from outbox where key = 'quick'") == 0);
            });
            await().until(() -> wire.sequences(topic, "slow").equals(List.of(1L)));
        }
    }

    private static List<Long> seqs(RelaySession session, Floor floor) throws SQLException {
        return session.read(floor.value(), List.of(), List.of()).stream().map(UnsentRow::seq).toList();
    }

    private static RelaySession session() throws SQLException {
        return RelaySession.open(still.bean(DataSource.class), 2000, DataSize.ofMegabytes(8));
    }

    private static Connection connection(MadeUpService service) throws SQLException {
        var connection = service.bean(DataSource.class).getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
