package id.kawal.benchmarks;

import id.kawal.escalation.casefile.Fact;
import id.kawal.escalation.casefile.FactKind;
import id.kawal.escalation.casefile.FiringDeadlines;
import id.kawal.escalation.casefile.FollowingCases;
import id.kawal.escalation.casefile.Report;
import id.kawal.messaging.SqlText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills an office with cases. One case of each kind is followed by the service itself up to its state; the others are its
 * copies, made set by set, so that a million are there within a minute and each is as valid as the first.
 */
final class OpenClocks {

    static final Instant FIRST_DAY = Instant.parse("2026-06-02T02:00:00Z");
    /** From then on both the reminder and the miss are due; a working day. */
    static final Instant DUE = Instant.parse("2026-06-17T02:00:00Z");

    private static final List<String> TABLES = List.of("case_file", "case_fact", "clock", "clock_step",
            "outbox_sequence");

    private final Office office;
    private final JdbcClient jdbc;

    OpenClocks(Office office) {
        this.office = office;
        this.jdbc = office.jdbc();
    }

    /** Lets the service follow one case of each kind, and keeps it as the pattern of the copies. */
    void prepare() {
        execute(SqlText.beside(OpenClocks.class, "prepare.sql"));
        for (var agency : List.of(Office.AGENCY, Office.OTHER_AGENCY)) {
            jdbc.sql("insert into agency values (:code, 'Dinas', 'Bandar Lampung', 'Sekretaris Daerah', true)")
                    .param("code", agency).update();
        }
        Recount.prepare(office);
        var miss = follow();
        live(Duration.ofDays(8));
        var reminder = follow();
        live(Duration.ofDays(6));
        var open = follow();
        keep(Kind.MISS, miss);
        keep(Kind.REMINDER, reminder);
        keep(Kind.OPEN, open);
        keep(Kind.AMENDED, follow(Office.OTHER_AGENCY, "SP4N_LAPOR"));
        office.clock().moveTo(DUE);
        live(Duration.ofDays(0));
    }

    private UUID follow() {
        return follow(Office.AGENCY, "WEB");
    }

    private UUID follow(String agency, String channel) {
        var caseId = jdbc.sql("select uuidv7()").query(UUID.class).single();
        var at = office.clock().instant();
        var report = new Report(caseId, at, "LAMPUNG", agency, null, "ADMINDUK", channel, false,
                LocalDate.parse("2026-05-20"), "id");
        var following = office.get(FollowingCases.class);
        office.transactions().executeWithoutResult(status -> {
            following.begin(report, true, List.of(), new Fact(UUID.randomUUID(), FactKind.REPORT_SUBMITTED, at, at,
                    agency, null, Map.of("eventDate", "2026-05-20")));
            following.take(caseId, new Fact(UUID.randomUUID(), FactKind.CASE_DELIVERED, at, at, agency, null,
                    Map.of()));
        });
        return caseId;
    }

    /** Day after day, whatever is due is taken. */
    private void live(Duration time) {
        for (int day = 0; day <= time.toDays(); day++) {
            office.clock().advance(Duration.ofDays(day == 0 ? 0 : 1));
            while (office.get(FiringDeadlines.class).fire(100) > 0) {
                Thread.onSpinWait();
            }
        }
    }

    private void keep(Kind kind, UUID caseId) {
        for (var table : TABLES) {
            var from = switch (table) {
                case "clock_step" -> "clock_step join (select clock_id, rule as of_rule, run as of_run from clock "
                        + "where case_id = '%s') c using (clock_id)";
                case "outbox_sequence" -> "outbox_sequence where key = '%s'";
                default -> table + " where case_id = '%s'";
            };
            execute("create table bench.%s_%s as select * from %s".formatted(kind, table, from.formatted(caseId)));
        }
        var same = jdbc.sql("select bool_and(clock_id = bench.clock_id(case_id, rule, run)) from bench.%s_clock"
                .formatted(kind)).query(Boolean.class).single();
        if (!same) {
            throw new IllegalStateException("prepare.sql names clocks otherwise than the service does");
        }
    }

    /** Adds cases whose clocks are open and not due for a week and more; each has two. */
    void open(int cases) {
        copy(Kind.OPEN, cases, "null", "t.next_at + random() * interval '600 days'");
    }

    /** Adds cases exactly like the one of that kind. */
    void alike(Kind kind, int cases) {
        copy(kind, cases, "null", "t.next_at");
    }

    /**
     * Adds cases of which one clock is due; their other clocks stand where the service would put them, so that a step moves
     * none of those. The first is due at the given moment, the others so many microseconds apart.
     */
    void due(Kind kind, int cases, Instant first, long microsApart) {
        var due = "timestamptz '%s' + (n - 1) * interval '%d microseconds'".formatted(first, microsApart);
        copy(kind, cases, due,
                "case when t.rule = 'A1' then s.due_at else t.next_at end");
    }

    private void copy(Kind kind, int cases, String due, String nextAt) {
        office.transactions().executeWithoutResult(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql("set local synchronous_commit = off").update();
            jdbc.sql("truncate bench.copies").update();
            jdbc.sql("insert into bench.copies select uuidv7(), %s from generate_series(1, %d) n".formatted(due, cases))
                    .update();
            copy(kind, "case_file", Map.of("case_id", "s.case_id"));
            copy(kind, "case_fact", Map.of("case_id", "s.case_id",
                    "event_id", "case when t.event_id is null then null else gen_random_uuid() end",
                    "reference", "case when t.reference is null then null else bench.clock_id(s.case_id, "
                            + "t.details::json ->> 'rule', (t.details::json ->> 'run')::int) end"));
            copy(kind, "clock", Map.of("clock_id", "bench.clock_id(s.case_id, t.rule, t.run)", "case_id", "s.case_id",
                    "next_at", nextAt));
            copy(kind, "clock_step", Map.of("clock_id", "bench.clock_id(s.case_id, t.of_rule, t.of_run)"));
            copy(kind, "outbox_sequence", Map.of("key", "s.case_id::text"));
            jdbc.sql("""
                    insert into deadline select c.next_at, c.clock_id, c.case_id
                    from clock c join bench.copies using (case_id) where c.next_at is not null
                    order by c.next_at, c.clock_id""").update();
        });
    }

    private void copy(Kind kind, String table, Map<String, String> different) {
        var columns = jdbc.sql("""
                select column_name from information_schema.columns
                where table_schema = 'public' and table_name = :table and is_generated = 'NEVER'""")
                .param("table", table).query(String.class).list();
        var values = columns.stream().map(column -> different.getOrDefault(column, "t." + column))
                .collect(Collectors.joining(", "));
        jdbc.sql("insert into %s (%s) select %s from bench.copies s cross join bench.%s_%s t".formatted(table,
                String.join(", ", columns), values, kind, table)).update();
    }

    /** Leaves the tables as a database is that has been running for a while: statistics known, nothing to vacuum. */
    void settle() {
        execute("vacuum analyze");
        execute("checkpoint");
    }

    long count() {
        return jdbc.sql("select count(*) from deadline").query(Long.class).single();
    }

    /** Whether anything is due. */
    boolean anyDue() {
        return jdbc.sql("select 1 from deadline where due_at <= :now order by due_at limit 1")
                .param("now", office.clock().instant().atOffset(java.time.ZoneOffset.UTC)).query(Integer.class)
                .optional()
                .isPresent();
    }

    private void execute(String statement) {
        jdbc.sql(statement).update();
    }
}
