package id.kawal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database refuses at the very end of the transaction, when everything is written: nothing may be left of it. */
class TogetherOrNotAtAllIT extends IntakeServer {

    @BeforeEach
    void refuseAtTheCommit() {
        jdbc.sql("""
                create function refuse_labour() returns trigger language plpgsql as $$
                begin raise exception 'refused at the commit'; end $$""").update();
        jdbc.sql("""
                create constraint trigger refuse_labour after insert on report deferrable initially deferred
                for each row when (new.substance = 'LABOUR') execute function refuse_labour()""").update();
    }

    @AfterEach
    void refuseNoMore() {
        jdbc.sql("drop trigger refuse_labour on report").update();
        jdbc.sql("drop function refuse_labour").update();
    }

    @Test
    void a_report_that_cannot_be_committed_leaves_no_row_and_no_event_and_can_be_sent_again() {
        var before = tables();
        var published = stream().events().size();
        var report = report();
        report.put("substance", "LABOUR");
        var key = UUID.randomUUID().toString();

        assertThat(submit(report, "Idempotency-Key", key).status()).isGreaterThanOrEqualTo(500);

        assertThat(tables()).isEqualTo(before);
        assertThat(stream().events()).hasSize(published);
        refuseNoMore();
        assertThat(submit(report, "Idempotency-Key", key).status()).isEqualTo(201);
        refuseAtTheCommit();
    }

    private String tables() {
        return "%d %d %d %d %d".formatted(count("report"), count("reporter"), count("narrative"),
                count("idempotency_key"),
                jdbc.sql("select count(*) from outbox_sequence where topic like 'kawal.intake%'").query(Long.class)
                        .single());
    }
}
