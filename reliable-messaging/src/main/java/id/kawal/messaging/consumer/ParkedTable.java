package id.kawal.messaging.consumer;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import id.kawal.messaging.EventJson;
import id.kawal.messaging.ParkedEvent.Reason;
import id.kawal.messaging.ParkedEvent.State;
import id.kawal.messaging.SqlText;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Where parked events are kept. All but reading happens under the lock of the key's progress. */
final class ParkedTable {

    private static final String PARK = SqlText.beside(ParkedTable.class, "park-event.sql");
    private static final String FIRST = SqlText.beside(ParkedTable.class, "select-held.sql");
    private static final String RELEASABLE = SqlText.beside(ParkedTable.class, "select-releasable.sql");

    private final JdbcOperations jdbc;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    ParkedTable(JdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Parks an event; false when it is parked already. */
    boolean park(String subscription, Arrival arrival, Obstacle obstacle) {
        return park(subscription, arrival.record(), arrival.sequence(), arrival.envelope().type(), obstacle);
    }

    boolean parkUnreadable(String subscription, ReceivedRecord record, String problem) {
        return park(subscription, record, null, null, new Obstacle(State.PARKED, Reason.UNREADABLE, problem, null));
    }

    private boolean park(String subscription, ReceivedRecord record, @Nullable Long sequence, @Nullable String type,
            Obstacle obstacle) {
        var key = record.key() == null ? null : record.key().replace('\0', '�');
        return jdbc.update(PARK, ids.generate(), subscription, record.topic(), record.partition(), record.offset(), key,
                sequence, type, EventJson.mapper().writeValueAsString(record.headers()), record.value(),
                obstacle.state().name(), obstacle.reason().name(), obstacle.error(), obstacle.waitsFor(), now()) == 1;
    }

    boolean contains(String subscription, String key, long sequence) {
        return Boolean.TRUE.equals(jdbc.queryForObject("""
                select exists (select from parked_event where subscription = ? and key = ? and sequence = ?
                    and state in ('PARKED', 'WAITING') and sequence is not null)""", Boolean.class, subscription, key,
                sequence));
    }

    Optional<ParkedRow> first(String subscription, String key) {
        return jdbc.query(FIRST, ParkedRow::of, subscription, key).stream().findFirst();
    }

    Optional<ParkedRow> find(UUID id) {
        return jdbc.query("select * from parked_event where id = ?", ParkedRow::of, id).stream().findFirst();
    }

    List<ParkedRow> list(Set<State> states, UUID after, int limit) {
        return jdbc.query("select * from parked_event where id > ? and state = any (?::text[]) order by id limit ?",
                ParkedRow::of, after, states.stream().map(Enum::name).toArray(String[]::new), limit);
    }

    /** It failed once more; those behind it share its state. */
    void failedAgain(ParkedRow row, Obstacle obstacle) {
        jdbc.update("""
                update parked_event set state = ?, reason = ?, error = ?, waits_for = ?, attempts = attempts + 1, tried_at = ?
                 where id = ?""", obstacle.state().name(), obstacle.reason().name(), obstacle.error(),
                obstacle.waitsFor(),
                now(), row.id());
        jdbc.update("""
                update parked_event set state = ? where subscription = ? and key = ? and state in ('PARKED', 'WAITING')
                   and sequence > ?""", obstacle.state().name(), row.subscription(), row.record().key(),
                row.sequence());
    }

    /** It was taken up by itself: what waited without alarm leaves no trace. */
    void released(ParkedRow row) {
        if (row.state() == State.WAITING) {
            jdbc.update("delete from parked_event where id = ?", row.id());
        } else {
            resolved(row.id(), State.REPLAYED, "kawal", "what was before it has been resolved");
        }
    }

    void resolved(UUID id, State state, String who, @Nullable String reason) {
        jdbc.update("""
                update parked_event set state = ?, resolved_at = ?, resolved_by = ?, resolution = ?, waits_for = null
                 where id = ?""", state.name(), now(), who, reason, id);
    }

    List<Held> waitingFor(Collection<String> keys) {
        return jdbc.query("select distinct subscription, key from parked_event where waits_for = any (?::text[])",
                (row, number) -> new Held(row.getString(1), row.getString(2)), (Object) keys.toArray(String[]::new));
    }

    List<Held> releasable() {
        return jdbc.query(RELEASABLE, (row, number) -> new Held(row.getString(1), row.getString(2)));
    }

    int count(String subscription, State state) {
        var count = jdbc.queryForObject(
                """
                select count(*) from parked_event where subscription = ? and state = ? and state in ('PARKED', 'WAITING')""",
                Integer.class, subscription, state.name());
        return count == null ? 0 : count;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** A key of a subscription that has parked events. */
    record Held(String subscription, String key) {
    }

    /** What keeps an event from being taken up. */
    record Obstacle(State state, Reason reason, @Nullable String error, @Nullable String waitsFor) {

        static final Obstacle GAP = new Obstacle(State.PARKED, Reason.GAP, "An event before it has not arrived", null);
        static final Obstacle BEHIND = new Obstacle(State.PARKED, Reason.BEHIND, null, null);
    }
}
