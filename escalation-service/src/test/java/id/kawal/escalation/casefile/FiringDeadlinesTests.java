package id.kawal.escalation.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.kawal.escalation.calendar.IndonesianCalendar;
import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.clock.ClockRules;
import id.kawal.escalation.policy.ShippedPolicies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The service was down over due moments: what fires afterwards, and in which order. */
class FiringDeadlinesTests {

    private final CaseRules rules = new CaseRules(
            () -> ClockRules.on(ShippedPolicies.load(), new Reckoning(IndonesianCalendar.in(Scenario.ZONE))),
            agency -> Superiors.Reach.KNOWN);
    private final CasesInMemory memory = new CasesInMemory();

    @Test
    void after_three_days_of_silence_each_miss_is_told_once_oldest_first_and_stamped_with_its_due_moment() {
        begin(3, "2026-06-03T10:00");
        begin(1, "2026-06-01T10:00");
        begin(2, "2026-06-02T10:00");
        fireAt("2026-06-18T08:00");
        fireAt("2026-06-18T09:00");
        assertThat(memory.told).filteredOn(event -> event instanceof CaseEvent.DeadlineMissed).extracting(CaseEvent::at)
                .containsExactly(Scenario.at("2026-06-15T23:59:59"), Scenario.at("2026-06-16T23:59:59"),
                        Scenario.at("2026-06-17T23:59:59"));
        assertThat(memory.told).noneMatch(event -> event instanceof CaseEvent.ReminderDue);
    }

    @Test
    void steps_of_several_cases_are_taken_in_the_order_in_which_they_were_due_although_one_step_follows_from_another() {
        begin(1, "2026-06-01T10:00");
        begin(2, "2026-06-04T10:00");
        fireAt("2026-06-10T09:00");
        fireAt("2026-06-11T09:00");
        assertThat(memory.told).filteredOn(event -> event instanceof CaseEvent.ReminderDue)
                .extracting(event -> ((CaseEvent.ReminderDue) event).step(), CaseEvent::at)
                .containsExactly(tuple("50%", Scenario.at("2026-06-08T08:00")),
                        tuple("50%", Scenario.at("2026-06-11T08:00")));
    }

    private void begin(int number, String when) {
        var at = Scenario.at(when);
        var report = new Report(new UUID(number, number), at, "LAMPUNG", Scenario.AGENCY, null, "ADMINDUK", "WEB",
                false,
                LocalDate.parse("2026-05-20"), "id");
        var file = CaseFile.begin(report, true, List.of(), rules);
        file.record(new Fact(UUID.randomUUID(), FactKind.REPORT_SUBMITTED, at, at, Scenario.AGENCY, null,
                Map.of("eventDate", "2026-05-20")));
        file.record(new Fact(UUID.randomUUID(), FactKind.CASE_DELIVERED, at, at, Scenario.AGENCY, null, Map.of()));
        memory.add(file);
    }

    private void fireAt(String when) {
        new FiringDeadlines(memory, memory, memory, new NoTransactions(), Clock.fixed(Scenario.at(when), Scenario.ZONE))
                .fire(2);
        new FiringDeadlines(memory, memory, memory, new NoTransactions(), Clock.fixed(Scenario.at(when), Scenario.ZONE))
                .fire(2);
    }
}
