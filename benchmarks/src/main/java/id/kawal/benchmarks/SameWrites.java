package id.kawal.benchmarks;

import id.kawal.escalation.casefile.FiringDeadlines;
import id.kawal.messaging.SqlText;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the service writes for a step, as SQL alone: taken down from one case that the service dealt with. */
final class SameWrites {

    private static final String WRITES = SqlText.beside(SameWrites.class, "same-writes.sql");
    private static final String OLDEST_DUE = """
            select d.case_id, d.clock_id from (
                select case_id, clock_id from deadline where due_at <= ? order by due_at, clock_id limit 1000) d
            join case_file c on c.case_id = d.case_id for update of c skip locked""";
    private static final String ONE = """
            select c.case_id, bench.clock_id(c.case_id, 'A1', 1) as clock_id from case_file c where c.case_id = ?
            for update""";

    private SameWrites() {
    }

    /** Lets the service deal with one case of the kind and takes down what it wrote. */
    static void takeDown(Office office, OpenClocks clocks, Kind kind) {
        clocks.due(kind, 1, office.clock().instant(), 0);
        var jdbc = office.jdbc();
        var caseId = jdbc.sql("select case_id from bench.copies").query(UUID.class).single();
        if (office.get(FiringDeadlines.class).fire(10) != 1) {
            throw new IllegalStateException("Exactly one deadline should have been due");
        }
        keep(jdbc, kind, "case", "select * from case_file where case_id = '%s'".formatted(caseId));
        keep(jdbc, kind, "clock", """
                select c.* from clock c join bench.%s_clock t using (rule, run)
                where c.case_id = '%s' and c.version > t.version""".formatted(kind, caseId));
        keep(jdbc, kind, "fact", """
                select * from case_fact where case_id = '%s'
                    and number > (select max(number) from bench.%s_case_fact)""".formatted(caseId, kind));
        keep(jdbc, kind, "step", """
                select s.* from clock_step s join clock c using (clock_id) where c.case_id = '%s'
                    and s.step not in (select step from bench.%s_clock_step)""".formatted(caseId, kind));
        keep(jdbc, kind, "forwarding", "select * from forwarding where case_id = '%s'".formatted(caseId));
        keep(jdbc, kind, "desk", "select * from desk_case where case_id = '%s'".formatted(caseId));
        keep(jdbc, kind, "desk_step", "select * from desk_step where case_id = '%s'".formatted(caseId));
        keep(jdbc, kind, "outbox", """
                select * from outbox where key = '%s'
                    and sequence > (select max(last) from bench.%s_outbox_sequence)""".formatted(caseId, kind));
    }

    private static void keep(JdbcClient jdbc, Kind kind, String what, String rows) {
        jdbc.sql("create table bench.%s_written_%s as %s".formatted(kind, what, rows)).update();
        jdbc.sql("analyze bench.%s_written_%s".formatted(kind, what)).update();
    }

    /** How many rows of that table a step writes. */
    static long rows(JdbcClient jdbc, Kind kind, String what) {
        return jdbc.sql("select count(*) from bench.%s_written_%s".formatted(kind, what)).query(Long.class).single();
    }

    /** The statement that deals with up to a thousand of the oldest due deadlines; takes the present moment. */
    static String ofTheOldest(Kind kind) {
        return WRITES.replace("PICKED", OLDEST_DUE).replace("KIND", kind.name());
    }

    /** The statement that deals with one case and leaves deadlines alone; takes the case. */
    static String ofOne(Kind kind) {
        var alone = WRITES.replaceAll("(?s), gone as .*?\\), facts as", ", facts as");
        return alone.replace("PICKED", ONE).replace("KIND", kind.name());
    }
}
