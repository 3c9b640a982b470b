package id.kawal.escalation.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.escalation.EscalationIT;
import id.kawal.escalation.Neighbours;
import id.kawal.messaging.SqlText;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;

/** Claiming reads as much as it claims, however much is open or was dealt with, also under a plan that knows no parameter. */
class ClaimPlanIT extends EscalationIT {

    private static final int DEALT_WITH = 20_000;
    private static final int LOOKS = 200;

    @Autowired
    Deadlines deadlines;

    @BeforeEach
    void stopTheSweep() {
        sweep().stop();
    }

    @AfterEach
    void startTheSweep() {
        sweep().start();
    }

    private SmartLifecycle sweep() {
        return context.getBean("deadlineSweep", SmartLifecycle.class);
    }

    @Test
    void what_was_dealt_with_is_not_walked_over_again_while_a_long_transaction_keeps_its_rows() throws SQLException {
        var caseId = new DueCases(context, clock).begin(Neighbours.AGENCY, clock.instant());
        place(clock.instant().minus(Duration.ofDays(300)), UUID.randomUUID(), DEALT_WITH);
        try (var connection = context.getBean(DataSource.class).getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.createStatement().executeQuery("select 1 from deadline limit 1");
            jdbc.sql("delete from deadline where due_at < :now").param("now", now()).update();
            assertThat(pagesOf(() -> jdbc.sql("select 1 from deadline order by due_at limit 1").query().listOfRows()))
                    .as("what one look from the very left costs").isGreaterThan(100);
            place(clock.instant().minusSeconds(1), caseId, 1);
            transactions.executeWithoutResult(
                    status -> deadlines.drop(deadlines.claim(clock.instant(), 10).deadlines()));
            assertThat(pagesOf(() -> IntStream.range(0, LOOKS).forEach(look -> deadlines.next())))
                    .as("what %d looks cost", LOOKS).isLessThan(20 * LOOKS);
            connection.rollback();
        }
    }

    private void place(Instant due, UUID caseId, int rows) {
        jdbc.sql("insert into deadline select :due, uuidv7(), :case from generate_series(1, :rows)")
                .param("due", due.atOffset(ZoneOffset.UTC)).param("case", caseId).param("rows", rows).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** How many pages of the deadlines and their index the work looked at. */
    private long pagesOf(Runnable work) {
        var before = pages();
        transactions.executeWithoutResult(status -> {
            work.run();
            jdbc.sql("select pg_stat_force_next_flush()").query().listOfRows();
        });
        return pages() - before;
    }

    private long pages() {
        return jdbc.sql("""
                select heap_blks_hit + heap_blks_read + idx_blks_hit + idx_blks_read from pg_statio_user_tables
                where relname = 'deadline'""").query(Long.class).single();
    }

    @Test
    void the_claim_walks_the_primary_key_and_stops_at_the_limit() {
        transactions.executeWithoutResult(status -> {
            fill();
            var plan = String.join("\n", plan());
            assertThat(plan).contains("using deadline_pkey on deadline", "LockRows")
                    .doesNotContain("Seq Scan on deadline")
                    .containsPattern("Limit .*actual.* rows=50")
                    .containsPattern("using deadline_pkey .*actual.* rows=50");
            status.setRollbackOnly();
        });
    }

    private void fill() {
        jdbc.sql("""
                insert into case_file select uuidv7(), now(), 'L', 'A', null, 'S', 'WEB', false, current_date, 'id', 'A',
                    'WAITING_PROVIDER', true, '', null, null, null, null, null, 0, 0 from generate_series(1, 20000)""")
                .update();
        jdbc.sql("""
                insert into deadline select now() - interval '1 day' + random() * interval '30 days', uuidv7(), case_id
                from case_file""").update();
        jdbc.sql("analyze case_file").update();
        jdbc.sql("analyze deadline").update();
    }

    private List<String> plan() {
        jdbc.sql("set local plan_cache_mode = force_generic_plan").update();
        jdbc.sql("prepare claim (timestamptz, timestamptz, bigint) as " + claim().replace(":from", "$1")
                .replace(":now", "$2").replace(":limit", "$3"))
                .update();
        try {
            return jdbc.sql(
                    "explain (analyze, costs off, timing off) execute claim ('epoch', now() + interval '1 day', 50)")
                    .query(String.class).list();
        } finally {
            jdbc.sql("deallocate claim").update();
        }
    }

    private static String claim() {
        return SqlText.beside(Cases.class, "persistence/claim-due-deadlines.sql");
    }
}
