package id.kawal.escalation.casefile.persistence;

import id.kawal.escalation.casefile.ParkedDeadlines;
import id.kawal.messaging.SqlText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the sweep put out of the way. */
@Component
class ParkedDeadlineTable implements ParkedDeadlines {

    private static final String RETRY = SqlText.beside(ParkedDeadlineTable.class, "retry-parked.sql");

    private final JdbcClient jdbc;
    private final DeadlineTable deadlines;

    ParkedDeadlineTable(JdbcClient jdbc, DeadlineTable deadlines) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
    }

    @Override
    public List<Parked> list(@Nullable UUID after, int limit) {
        return jdbc.sql("""
                select clock_id, case_id, due_at, error, attempts, parked_at, retry_at from parked_deadline
                where (:after::uuid is null or clock_id > :after::uuid) order by clock_id limit :limit""")
                .param("after", after).param("limit", limit).query(ParkedDeadlineTable::parked).list();
    }

    @Override
    @Transactional
    public boolean retry(UUID clockId, String by, String reason, Instant now) {
        var due = jdbc.sql(RETRY).param("clock", clockId).param("by", by).param("reason", reason)
                .param("now", now.toString()).query(OffsetDateTime.class).optional();
        due.ifPresent(moment -> deadlines.placed(moment.toInstant()));
        return due.isPresent();
    }

    @Override
    public List<Retry> retries(UUID clockId) {
        return jdbc.sql("""
                select requested_at, requested_by, reason, attempts, error from deadline_retry
                where clock_id = :clock order by requested_at desc, retry_id desc""").param("clock", clockId)
                .query(ParkedDeadlineTable::retry).list();
    }

    private static Parked parked(ResultSet row, int number) throws SQLException {
        var cell = new Cell(row);
        return new Parked(cell.id("clock_id"), cell.id("case_id"), cell.moment("due_at"), cell.text("error"),
                row.getInt("attempts"), cell.moment("parked_at"), cell.moment("retry_at"));
    }

    private static Retry retry(ResultSet row, int number) throws SQLException {
        var cell = new Cell(row);
        return new Retry(cell.moment("requested_at"), cell.text("requested_by"), cell.text("reason"),
                row.getInt("attempts"), cell.text("error"));
    }
}
