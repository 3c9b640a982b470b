package id.kawal.escalation.casefile.persistence;

import id.kawal.escalation.casefile.Deadlines;
import id.kawal.escalation.casefile.DueDeadline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The narrow table of what fires next. */
@Component
class DeadlineTable implements Deadlines {

    private final JdbcClient jdbc;
    private final String claim = sql("claim-due-deadlines.sql");
    private final String move = sql("move-deadlines.sql");
    private final String park = sql("park-deadline.sql");
    private final String unpark = sql("unpark-deadlines.sql");
    private volatile Runnable onEarlier = () -> {
    };

    DeadlineTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String sql(String name) {
        try (var resource = DeadlineTable.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(resource, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public List<DueDeadline> claim(Instant now, int limit) {
        return jdbc.sql(claim).param("now", at(now)).param("limit", limit).query(DeadlineTable::read).list();
    }

    @Override
    public boolean claim(DueDeadline deadline) {
        return jdbc.sql("""
                select 1 from deadline d join case_file c on c.case_id = d.case_id
                where d.due_at = :due and d.clock_id = :clock for update of c skip locked""")
                .param("due", at(deadline.dueAt())).param("clock", deadline.clockId()).query(Integer.class).optional()
                .isPresent();
    }

    @Override
    public List<DueDeadline> due(Instant now, int limit) {
        return jdbc
                .sql("""
                select due_at, clock_id, case_id from deadline where due_at <= :now order by due_at, clock_id limit :limit""")
                .param("now", at(now)).param("limit", limit).query(DeadlineTable::read).list();
    }

    @Override
    public Optional<Instant> earliest() {
        return jdbc.sql("select due_at from deadline order by due_at, clock_id limit 1").query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public void remove(Collection<DueDeadline> done) {
        move(done.stream()
                .map(deadline -> new DeadlineMove(deadline.clockId(), deadline.caseId(), deadline.dueAt(), null))
                .toList());
    }

    void move(List<DeadlineMove> all) {
        var moves = all.stream().filter(DeadlineMove::moves).toList();
        if (moves.isEmpty()) {
            return;
        }
        jdbc.sql(move).param("clocks", moves.stream().map(DeadlineMove::clockId).toArray(UUID[]::new))
                .param("cases", moves.stream().map(DeadlineMove::caseId).toArray(UUID[]::new))
                .param("from", times(moves, DeadlineMove::from)).param("to", times(moves, DeadlineMove::to)).update();
        if (moves.stream().anyMatch(moved -> moved.to() != null)) {
            afterCommit();
        }
    }

    private void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                onEarlier.run();
            }
        });
    }

    @Override
    public void whenMoved(Runnable listener) {
        onEarlier = listener;
    }

    @Override
    public void park(DueDeadline deadline, String error, Instant now, Duration backoff) {
        jdbc.sql(park).param("due", at(deadline.dueAt())).param("clock", deadline.clockId())
                .param("case", deadline.caseId())
                .param("error", error).param("now", at(now)).param("backoff", backoff.toSeconds()).update();
    }

    @Override
    public int unpark(Instant now) {
        return jdbc.sql(unpark).param("now", at(now)).update();
    }

    @Override
    public int parked() {
        return jdbc.sql("select count(*) from parked_deadline").query(Integer.class).single();
    }

    private static DueDeadline read(ResultSet row, int number) throws SQLException {
        return new DueDeadline(row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getObject("clock_id", UUID.class),
                row.getObject("case_id", UUID.class));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String[] times(List<DeadlineMove> moves, Function<DeadlineMove, @Nullable Instant> moment) {
        return moves.stream().map(moment).map(at -> at == null ? null : at.toString()).toArray(String[]::new);
    }
}
