package id.kawal.escalation.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.escalation.EscalationIT;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.context.SmartLifecycle;

/** Claiming reads as much as it claims, however much is open, also under a plan that knows no parameter. */
class ClaimPlanIT extends EscalationIT {

    @Test
    void the_claim_walks_the_primary_key_and_stops_at_the_limit() throws IOException {
        var sweep = context.getBean("deadlineSweep", SmartLifecycle.class);
        sweep.stop();
        try {
            judge();
        } finally {
            sweep.start();
        }
    }

    private void judge() throws IOException {
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
        try (var resource = Cases.class.getResourceAsStream("persistence/claim-due-deadlines.sql")) {
            return new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
