package id.kawal.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.messaging.SqlText;
import id.kawal.messaging.testing.MadeUpService;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** The hot statements use their primary keys under the generic plan, which the driver switches to after five runs. */
class PlansIT {

    private static MadeUpService service;

    @BeforeAll
    static void fill() {
        service = MadeUpService.named("plans").with("kawal.messaging.relay.enabled", "false").start();
        service.jdbc().sql("""
                insert into outbox (event_id, topic, key, type, sequence, time, data_schema, payload)
                select gen_random_uuid(), 't' || n % 5, 'k' || n % 900, 'type', n, '2026-01-01T00:00:00Z', 'urn:x', '\\x00'
                  from generate_series(1, 50000) n""").update();
        service.jdbc().sql("""
                insert into consumed_sequence select 's' || n % 5, 'k' || n, 1, 0 from generate_series(1, 50000) n""")
                .update();
        service.jdbc().sql("""
                insert into outbox_sequence select 't' || n % 5, 'k' || n, 1 from generate_series(1, 50000) n""")
                .update();
        service.jdbc().sql("analyze").update();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void the_relay_reads_by_the_primary_key() {
        assertThat(plan(RelaySession.READ, "40000, '{}', '{}', '{}', 2000"))
                .contains("Index Scan using outbox_pkey on outbox").doesNotContain("Seq Scan").doesNotContain("Sort");
    }

    @Test
    void the_relay_reads_a_refused_key_by_the_primary_key() {
        assertThat(plan(RelaySession.READ_KEY, "49000, 't1', 'k1', 2000")).contains("outbox_pkey")
                .doesNotContain("Seq Scan");
    }

    @Test
    void the_relay_removes_by_the_primary_key() {
        assertThat(plan(RelaySession.REMOVE, "'{1,2,3}'::bigint[]")).contains("outbox_pkey").doesNotContain("Seq Scan");
    }

    @Test
    void the_progress_of_a_batch_is_locked_by_the_primary_key() {
        var lock = SqlText.beside(MadeUpService.class, "/id/kawal/messaging/consumer/lock-progress.sql");
        assertThat(plan(lock, "'s1', '{k1,k6}'")).contains("consumed_sequence_pkey").doesNotContain("Seq Scan");
    }

    private static String plan(String statement, String arguments) {
        var number = new int[1];
        var numbered = Pattern.compile("\\?").matcher(statement).replaceAll(mark -> "\\$" + ++number[0]);
        return service.bean(JdbcTemplate.class).execute((ConnectionCallback<String>) connection -> {
            try (var command = connection.createStatement()) {
                command.execute("set plan_cache_mode = force_generic_plan");
                command.execute("prepare hot as " + numbered);
                var lines = new ArrayList<String>();
                try (var explained = command.executeQuery("explain execute hot (" + arguments + ")")) {
                    while (explained.next()) {
                        lines.add(explained.getString(1));
                    }
                }
                command.execute("deallocate hot");
                command.execute("reset plan_cache_mode");
                return String.join("\n", lines);
            }
        });
    }
}
