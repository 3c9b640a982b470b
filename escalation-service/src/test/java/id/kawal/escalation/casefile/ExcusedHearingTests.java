package id.kawal.escalation.casefile;

import static id.kawal.escalation.casefile.Scenario.at;
import static id.kawal.escalation.casefile.Scenario.fact;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A hearing that is put off for a valid reason keeps its summons and its clock (B7). */
class ExcusedHearingTests {

    private final Scenario scenario = Scenario.reported().hears(FactKind.CASE_DELIVERED, "2026-06-01T09:10")
            .timeIs("2026-06-16T09:00")
            .hears(fact(FactKind.SUMMONS_ISSUED, "2026-06-17T09:00", Map.of("date", "2026-06-24")));

    @Test
    void a_reason_given_before_the_day_moves_the_deadline_of_the_same_summons() {
        scenario.hears(fact(FactKind.HEARING_EXCUSED, "2026-06-22T09:00", Map.of("date", "2026-07-01")));
        assertThat(scenario.clock("B7").due()).isEqualTo(at("2026-07-01T23:59:59"));
        scenario.timeIs("2026-06-30T10:00");
        assertThat(scenario.all(CaseEvent.DeadlineMissed.class)).extracting(miss -> miss.run().rule().id())
                .doesNotContain("B7");
        scenario.timeIs("2026-07-02T10:00");
        assertThat(scenario.all(CaseEvent.DeadlineMissed.class)).extracting(miss -> miss.run().rule().id())
                .contains("B7");
        assertThat(scenario.clock("B7").run()).isOne();
        assertThat(scenario.all(CaseEvent.EscalationRaised.class)).extracting(raised -> raised.run().rule().id())
                .doesNotContain("B7");
    }

    @Test
    void a_reason_recorded_after_the_day_takes_the_miss_back_and_the_new_day_may_be_missed_again() {
        scenario.timeIs("2026-06-25T10:00")
                .hears(fact(FactKind.HEARING_EXCUSED, "2026-06-25T11:00", Map.of("date", "2026-07-01")));
        assertThat(scenario.all(CaseEvent.MissRetracted.class)).extracting(back -> back.run().rule().id())
                .containsExactly("B7");
        assertThat(scenario.file.status(scenario.clock("B7"))).isEqualTo(ClockStatus.RUNNING);
        scenario.readAgain().timeIs("2026-07-02T10:00");
        assertThat(scenario.file.status(scenario.clock("B7"))).isEqualTo(ClockStatus.MISSED);
    }

    @Test
    void the_next_summons_is_a_run_of_its_own() {
        scenario.hears(fact(FactKind.HEARING_EXCUSED, "2026-06-22T09:00", Map.of("date", "2026-07-01")))
                .timeIs("2026-07-02T10:00")
                .hears(fact(FactKind.SUMMONS_ISSUED, "2026-07-03T09:00", Map.of("date", "2026-07-10")))
                .hears(FactKind.HEARING_HELD, "2026-07-10T10:00");
        assertThat(scenario.file.status(scenario.clock("B7", 2))).isEqualTo(ClockStatus.STOPPED);
    }
}
