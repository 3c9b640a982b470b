package id.kawal.escalation.casefile.persistence;

import id.kawal.escalation.casefile.Claim;
import id.kawal.escalation.casefile.Deadlines;
import id.kawal.escalation.casefile.DueDeadline;
import id.kawal.escalation.casefile.NextDeadline;
import id.kawal.messaging.SqlText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The narrow table of what fires next. */
@Component
class DeadlineTable implements Deadlines {

    private static final String CLAIM = SqlText.beside(DeadlineTable.class, "claim-due-deadlines.sql");
    private static final String CLAIM_THESE = SqlText.beside(DeadlineTable.class, "claim-deadlines.sql");
    private static final String NEXT = SqlText.beside(DeadlineTable.class, "next-deadline.sql");
    private static final String DROP = SqlText.beside(DeadlineTable.class, "drop-deadlines.sql");
    private static final String PARK = SqlText.beside(DeadlineTable.class, "park-deadlines.sql");
    private static final String UNPARK = SqlText.beside(DeadlineTable.class, "unpark-deadlines.sql");

    private final JdbcClient jdbc;
    private final LeftEdge edge = new LeftEdge();
    private volatile Consumer<Instant> onPlaced = due -> {
    };

    DeadlineTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Claim claim(Instant now, int limit) {
        edge.begin();
        var found = edge.look(from -> jdbc.sql(CLAIM).param("from", at(from)).param("now", at(now))
                .param("limit", limit).query(Found::read).list());
        if (found.isEmpty()) {
            return Claim.NOTHING;
        }
        var claim = new Claim(found.stream().map(Found::deadline).toList(), found.getFirst().looked());
        if (claim.deadlines().size() == claim.looked()) {
            var through = claim.looked() < limit ? now : claim.deadlines().getLast().dueAt();
            afterCommit(() -> edge.dealtWith(through));
        }
        return claim;
    }

    @Override
    public List<DueDeadline> claim(Collection<DueDeadline> wanted) {
        return jdbc.sql(CLAIM_THESE).params(keys(wanted).arrays()).query(DeadlineTable::read).list();
    }

    @Override
    public List<DueDeadline> due(Instant now, int limit) {
        return jdbc
                .sql("""
                select due_at, clock_id, case_id from deadline where due_at <= :now order by due_at, clock_id limit :limit""")
                .param("now", at(now)).param("limit", limit).query(DeadlineTable::read).list();
    }

    /** Whoever claims what was found before the edge looks from there: the look from the very left may be a while off again. */
    @Override
    public NextDeadline next() {
        var next = edge.look(from -> jdbc.sql(NEXT).param("from", at(from)).query((row, number) -> {
            var cell = new Cell(row);
            return new NextDeadline(cell.optionalMoment("due"), cell.optionalMoment("retry"));
        }).single());
        if (next.due() != null) {
            edge.placed(next.due());
        }
        return next;
    }

    @Override
    public void drop(Collection<DueDeadline> idle) {
        if (!idle.isEmpty()) {
            jdbc.sql(DROP).params(keys(idle).arrays()).update();
        }
    }

    /** Cases were saved, and this is the earliest deadline that was set. */
    void placed(Instant due) {
        afterCommit(() -> {
            edge.placed(due);
            onPlaced.accept(due);
        });
    }

    private static void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    @Override
    public void whenPlaced(Consumer<Instant> listener) {
        onPlaced = listener;
    }

    @Override
    public void park(Map<DueDeadline, String> obstructed, Instant now, Duration backoff) {
        if (!obstructed.isEmpty()) {
            var keys = keys(obstructed.keySet()).ids("cases", DueDeadline::caseId).texts("errors", obstructed::get);
            jdbc.sql(PARK).params(keys.arrays()).param("now", at(now)).param("backoff", backoff.toSeconds()).update();
        }
    }

    @Override
    public int unpark(Instant now) {
        var back = jdbc.sql(UNPARK).param("now", at(now)).query(OffsetDateTime.class).list();
        back.forEach(due -> edge.placed(due.toInstant()));
        return back.size();
    }

    @Override
    public int parked() {
        return jdbc.sql("select count(*) from parked_deadline").query(Integer.class).single();
    }

    private static Columns<DueDeadline> keys(Collection<DueDeadline> deadlines) {
        return new Columns<>(List.copyOf(deadlines)).texts("due", DueDeadline::dueAt)
                .ids("clocks", DueDeadline::clockId);
    }

    private static DueDeadline read(ResultSet row, int number) throws SQLException {
        return new DueDeadline(row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getObject("clock_id", UUID.class), row.getObject("case_id", UUID.class));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private record Found(DueDeadline deadline, int looked) {

        static Found read(ResultSet row, int number) throws SQLException {
            return new Found(DeadlineTable.read(row, number), row.getInt("looked"));
        }
    }
}
