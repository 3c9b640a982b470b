package id.kawal.escalation.casefile.persistence;

import id.kawal.escalation.casefile.Recounting;
import id.kawal.escalation.casefile.Recounts;
import id.kawal.messaging.SqlText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code recount} and {@code recount_case}. */
@Component
class RecountTable implements Recounts {

    private static final String SPREAD = SqlText.beside(RecountTable.class, "spread-recount.sql");
    private static final String TAKE = SqlText.beside(RecountTable.class, "take-recounts.sql");

    private final JdbcClient jdbc;

    RecountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void note(Amended amended) {
        jdbc.sql("""
                insert into recount (revision, calendars, first_day, reason, noted_at)
                values (:revision, :calendars, :firstDay, :reason, :at)""").param("revision", amended.revision())
                .param("calendars", String.join(",", amended.calendars())).param("firstDay", amended.firstDay())
                .param("reason", amended.reason()).param("at", at(amended.at())).update();
    }

    @Override
    public Optional<Amended> unspread() {
        return jdbc.sql("""
                select revision, calendars, first_day, reason, noted_at from recount where not spread
                order by revision limit 1 for update skip locked""")
                .query((row, number) -> new Amended(row.getLong("revision"),
                        Set.of(row.getString("calendars").split(",")), row.getObject("first_day", LocalDate.class),
                        row.getString("reason"), instant(row, "noted_at")))
                .optional();
    }

    @Override
    public List<String> agencies() {
        return jdbc.sql("""
                select distinct agency_code from clock where status in ('RUNNING', 'PAUSED') and calendar is null""")
                .query(String.class).list();
    }

    @Override
    public int spread(Amended amended, Collection<String> agencies) {
        var first = amended.firstDay() == null ? LocalDate.EPOCH : amended.firstDay();
        var count = jdbc.sql(SPREAD).param("revision", amended.revision()).param("at", at(amended.at()))
                .param("agencies", agencies.toArray(String[]::new))
                .param("calendars", amended.calendars().toArray(String[]::new))
                .param("first", at(first.atStartOfDay(ZoneOffset.UTC).minusDays(1).toInstant())).update();
        jdbc.sql("update recount set spread = true where revision = :revision").param("revision", amended.revision())
                .update();
        return count;
    }

    @Override
    public List<Item> next(Instant now, int limit) {
        return jdbc.sql("""
                select c.case_id, c.revision, c.retry_at, r.noted_at, r.reason
                from (select case_id, revision, retry_at from recount_case where retry_at <= :now
                      order by retry_at, case_id, revision limit :limit) c
                join recount r using (revision) order by c.retry_at, c.case_id, c.revision""").param("now", at(now))
                .param("limit", limit).query(RecountTable::item).list();
    }

    @Override
    public List<Item> take(List<Item> items) {
        var keys = new Columns<>(items).texts("retries", Item::retryAt).ids("cases", Item::caseId)
                .texts("revisions", Item::revision);
        var taken = Set.copyOf(jdbc.sql(TAKE).params(keys.arrays()).query(Taken.class).list());
        return items.stream().filter(item -> taken.contains(new Taken(item.caseId(), item.revision()))).toList();
    }

    private record Taken(UUID caseId, long revision) {
    }

    @Override
    public void postpone(Item item, String error, Instant now, Duration backoff) {
        jdbc.sql("""
                update recount_case set attempts = attempts + 1, error = :error,
                    retry_at = :now::timestamptz + make_interval(secs => :backoff * power(2, least(attempts, 6)))
                where retry_at = :retryAt and case_id = :case and revision = :revision""").param("error", error)
                .param("now", at(now)).param("backoff", backoff.toSeconds()).param("retryAt", at(item.retryAt()))
                .param("case", item.caseId()).param("revision", item.revision()).update();
    }

    @Override
    public long pending() {
        return jdbc.sql("select count(*) from recount_case").query(Long.class).single();
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        return new Item(row.getObject("case_id", UUID.class), row.getLong("revision"), instant(row, "retry_at"),
                new Recounting(instant(row, "noted_at"), row.getString("reason")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
