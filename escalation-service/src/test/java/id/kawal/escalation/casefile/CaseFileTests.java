package id.kawal.escalation.casefile;

import static id.kawal.escalation.casefile.FactKind.*;
import static id.kawal.escalation.casefile.Scenario.at;
import static id.kawal.escalation.casefile.Scenario.fact;
import static id.kawal.escalation.casefile.Scenario.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.kawal.escalation.clock.ClockChange;
import id.kawal.escalation.clock.ExtensionDecision;
import id.kawal.escalation.policy.StopReason;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaseFileTests {

    private static final Map<String, String> COMPLETE = Map.of("fileComplete", "true");

    @Test
    void the_clock_of_the_first_answer_starts_when_the_case_lies_with_the_agency() {
        var scenario = reported().hears(CASE_DELIVERED, "2026-06-01T09:05");
        assertThat(scenario.clock("A1").due()).isEqualTo(at("2026-06-15T23:59:59"));
        assertThat(scenario.clock("A9").due()).isEqualTo(at("2028-05-20T23:59:59"));
    }

    @Test
    void an_earlier_complaint_is_day_zero_of_the_first_answer() {
        var scenario = Scenario.reportedAfterComplainingOn("2026-05-25").hears(CASE_DELIVERED, "2026-06-01T09:05");
        assertThat(scenario.clock("A1").due()).isEqualTo(at("2026-06-08T23:59:59"));
    }

    @Test
    void an_earlier_complaint_told_of_later_moves_the_date_and_says_so() {
        var scenario = reported().hears(CASE_DELIVERED, "2026-06-01T09:05")
                .hears(fact(PRIOR_COMPLAINT_RECORDED, "2026-06-02T10:00", Map.of("complainedOn", "2026-05-25")));
        assertThat(scenario.clock("A1").due()).isEqualTo(at("2026-06-08T23:59:59"));
        assertThat(changes(scenario, ClockChange.Recomputed.class)).singleElement()
                .satisfies(moved -> assertThat(moved.previousDue()).isEqualTo(at("2026-06-15T23:59:59")));
    }

    @Test
    void a_complaint_older_than_the_limit_is_missed_at_once_and_stamped_with_the_delivery() {
        var scenario = Scenario.reportedAfterComplainingOn("2026-05-04").hears(CASE_DELIVERED, "2026-06-01T09:05")
                .timeIs("2026-06-01T09:06");
        assertThat(scenario.all(CaseEvent.DeadlineMissed.class)).singleElement().satisfies(missed -> {
            assertThat(missed.run().due()).isEqualTo(at("2026-05-18T23:59:59"));
            assertThat(missed.at()).isEqualTo(at("2026-06-01T09:05"));
        });
        assertThat(scenario.file.standing().isForwarded()).isTrue();
    }

    @Test
    void a_silent_agency_is_reminded_on_working_days_then_missed_and_the_case_forwarded() {
        var scenario = reported().hears(CASE_DELIVERED, "2026-06-01T09:05").timeIs("2026-06-08T08:00")
                .timeIs("2026-06-12T08:00").timeIs("2026-06-13T08:00").timeIs("2026-06-15T23:59:59");
        assertThat(scenario.all(CaseEvent.ReminderDue.class)).extracting(CaseEvent.ReminderDue::step, CaseEvent::at)
                .containsExactly(tuple("50%", at("2026-06-08T08:00")), tuple("-1wd", at("2026-06-12T08:00")));
        assertThat(scenario.all(CaseEvent.DeadlineMissed.class)).isEmpty();
        scenario.timeIs("2026-06-16T00:00");
        assertThat(scenario.events.stream().filter(event -> event.at().equals(at("2026-06-15T23:59:59")))
                .map(event -> event.getClass().getSimpleName())).containsExactly("DeadlineMissed", "SuperiorInformed",
                        "MarkedEligible", "Forwarded", "ClockMoved", "ClockMoved", "ClockMoved");
        assertThat(scenario.file.standing().stage()).isEqualTo(CaseStage.SUBMITTED);
        assertThat(scenario.clock("A9").stop()).isNotNull();
    }

    @Test
    void what_follows_from_a_miss_is_read_in_the_order_in_which_it_was_decided() {
        var scenario = reported().hears(CASE_DELIVERED, "2026-06-01T09:05").timeIs("2026-06-16T00:00").readAgain();
        assertThat(scenario.file.facts().stream().sorted(Fact.AS_THEY_HAPPENED)
                .filter(fact -> fact.happenedAt().equals(at("2026-06-15T23:59:59"))).map(Fact::kind))
                .startsWith(DEADLINE_MISSED, SUPERIOR_INFORMED, CASE_MARKED_ELIGIBLE, CASE_FORWARDED)
                .contains(CLOCK_STARTED);
    }

    @Test
    void a_mere_receipt_stops_no_clock_a_complete_file_starts_the_next() {
        var scenario = reported().hears(CASE_DELIVERED, "2026-06-01T09:05").hears(CASE_ACKNOWLEDGED,
                "2026-06-02T10:00");
        assertThat(scenario.clock("A1").isOpen()).isTrue();
        scenario.hears(fact(CASE_ACKNOWLEDGED, "2026-06-03T10:00", COMPLETE));
        assertThat(scenario.clock("A1").stop()).extracting("reason").isEqualTo(StopReason.MET);
        assertThat(scenario.clock("A3").due()).isEqualTo(at("2026-08-02T23:59:59"));
    }

    @Test
    void a_question_meets_the_first_answer_and_its_answer_starts_the_decision() {
        var scenario = reported().hears(CASE_DELIVERED, "2026-06-01T09:05").hears(INFORMATION_REQUESTED,
                "2026-06-03T10:00");
        assertThat(scenario.clock("A1").stop()).extracting("reason").isEqualTo(StopReason.MET);
        assertThat(scenario.file.clocks().runs()).extracting(run -> run.rule().id()).containsExactly("A9", "A1",
                "A2");
        scenario.hears(INFORMATION_ADDED, "2026-06-05T10:00");
        assertThat(scenario.clock("A3").due()).isEqualTo(at("2026-08-04T23:59:59"));
    }

    @Test
    void an_open_question_stops_the_decision_clock_for_its_days() {
        var scenario = deciding().hears(INFORMATION_REQUESTED, "2026-06-10T10:00");
        assertThat(scenario.clock("A3").isPaused()).isTrue();
        assertThat(scenario.file.nextStep(scenario.clock("A3"))).isEmpty();
        scenario.timeIs("2026-09-01T00:00");
        assertThat(scenario.all(CaseEvent.DeadlineMissed.class)).extracting(missed -> missed.run().rule().id())
                .containsExactly("A2");
        scenario.hears(INFORMATION_ADDED, "2026-06-14T10:00");
        assertThat(scenario.clock("A3").due()).isEqualTo(at("2026-08-06T23:59:59"));
        assertThat(changes(scenario, ClockChange.Resumed.class)).hasSize(1);
    }

    @Test
    void an_answer_within_the_due_second_is_in_time_one_second_later_it_is_late() {
        var inTime = reported().hears(CASE_DELIVERED, "2026-06-01T09:05")
                .hears(RESPONSE_RECORDED, "2026-06-15T23:59:59.900")
                .timeIs("2026-06-20T00:00");
        assertThat(inTime.all(CaseEvent.DeadlineMissed.class)).isEmpty();
        var late = reported().hears(CASE_DELIVERED, "2026-06-01T09:05").hears(RESPONSE_RECORDED, "2026-06-16T00:00:00")
                .timeIs("2026-06-20T00:00");
        assertThat(late.all(CaseEvent.DeadlineMissed.class)).hasSize(1);
        assertThat(late.file.facts()).extracting(Fact::kind).contains(RESPONSE_RECORDED);
    }

    @Test
    void an_answer_in_time_heard_of_after_the_miss_takes_it_back_before_the_hand_over() {
        var scenario = Scenario.reportedWithoutConsent().hears(CASE_DELIVERED, "2026-06-01T09:05")
                .timeIs("2026-06-16T00:00")
                .hears(RESPONSE_RECORDED, "2026-06-15T20:00");
        assertThat(scenario.all(CaseEvent.MissRetracted.class)).singleElement()
                .satisfies(retracted -> assertThat(retracted.alreadyForwarded()).isFalse());
        assertThat(scenario.file.standing().eligibility()).isNull();
        scenario.hears(FORWARDING_CONSENTED, "2026-06-17T10:00");
        assertThat(scenario.all(CaseEvent.Forwarded.class)).isEmpty();
    }

    @Test
    void an_answer_in_time_heard_of_after_the_hand_over_tells_the_desk() {
        var scenario = reported().hears(CASE_DELIVERED, "2026-06-01T09:05").timeIs("2026-06-16T00:00")
                .hears(RESPONSE_RECORDED, "2026-06-15T20:00");
        assertThat(scenario.all(CaseEvent.MissRetracted.class)).singleElement().satisfies(retracted -> {
            assertThat(retracted.alreadyForwarded()).isTrue();
            assertThat(retracted.doneAt()).isEqualTo(at("2026-06-15T20:00"));
            assertThat(retracted.due()).isEqualTo(at("2026-06-15T23:59:59"));
        });
        assertThat(scenario.file.standing().stage()).isEqualTo(CaseStage.SUBMITTED);
    }

    @Test
    void a_pause_in_time_heard_of_after_the_miss_lets_the_run_be_missed_again() {
        var scenario = deciding(Scenario.reportedWithoutConsent()).timeIs("2026-08-03T00:00");
        assertThat(scenario.all(CaseEvent.DeadlineMissed.class)).hasSize(1);
        scenario.hears(INFORMATION_REQUESTED, "2026-08-02T10:00").hears(INFORMATION_ADDED, "2026-08-06T10:00");
        assertThat(scenario.all(CaseEvent.MissRetracted.class)).hasSize(1);
        scenario.timeIs("2026-08-07T00:00");
        assertThat(scenario.all(CaseEvent.DeadlineMissed.class)).hasSize(2);
        assertThat(scenario.file.standing().eligibility()).isNotNull();
    }

    @Test
    void consent_given_later_forwards_what_was_eligible() {
        var scenario = Scenario.reportedWithoutConsent().hears(CASE_DELIVERED, "2026-06-01T09:05")
                .timeIs("2026-06-16T00:00");
        assertThat(scenario.all(CaseEvent.StepSkipped.class)).extracting(CaseEvent.StepSkipped::reason)
                .contains(SkipReason.NO_CONSENT);
        assertThat(scenario.all(CaseEvent.MarkedEligible.class)).singleElement()
                .satisfies(eligible -> assertThat(eligible.consentNeeded()).isTrue());
        scenario.hears(FORWARDING_CONSENTED, "2026-06-18T10:00").hears(FORWARDING_CONSENTED, "2026-06-19T10:00");
        assertThat(scenario.all(CaseEvent.Forwarded.class)).singleElement()
                .satisfies(forwarded -> assertThat(forwarded.at()).isEqualTo(at("2026-06-18T10:00")));
    }

    @Test
    void without_a_superior_the_step_is_skipped_and_the_case_forwarded_anyway() {
        var scenario = reported().withSuperior(Superiors.Reach.UNKNOWN).hears(CASE_DELIVERED, "2026-06-01T09:05")
                .timeIs("2026-06-16T00:00");
        assertThat(scenario.all(CaseEvent.StepSkipped.class)).extracting(CaseEvent.StepSkipped::reason)
                .contains(SkipReason.NO_SUPERIOR);
        assertThat(scenario.all(CaseEvent.Forwarded.class)).hasSize(1);
    }

    @Test
    void reminders_overtaken_by_the_miss_are_skipped_visibly_and_not_sent() {
        var scenario = reported().hears(CASE_DELIVERED, "2026-06-01T09:05").timeIs("2026-06-18T07:00");
        assertThat(scenario.all(CaseEvent.ReminderDue.class)).isEmpty();
        assertThat(scenario.all(CaseEvent.StepSkipped.class)).extracting(CaseEvent.StepSkipped::reason)
                .containsOnly(SkipReason.OVERTAKEN).hasSize(3);
        assertThat(scenario.all(CaseEvent.DeadlineMissed.class)).singleElement()
                .satisfies(missed -> assertThat(missed.at()).isEqualTo(at("2026-06-15T23:59:59")));
    }

    @Test
    void a_withdrawn_report_stops_all_clocks() {
        var scenario = deciding().hears(REPORT_WITHDRAWN, "2026-06-10T10:00").timeIs("2030-01-01T00:00");
        assertThat(scenario.file.clocks().runs()).noneMatch(run -> run.isOpen());
        assertThat(scenario.file.standing().stage()).isEqualTo(CaseStage.CLOSED_WITHDRAWN);
        assertThat(scenario.all(CaseEvent.DeadlineMissed.class)).isEmpty();
    }

    @Test
    void a_report_withdrawn_after_an_unnoticed_miss_states_the_miss_and_forwards_nothing() {
        var scenario = reported().hears(CASE_DELIVERED, "2026-06-01T09:05").hears(REPORT_WITHDRAWN, "2026-06-17T10:00")
                .timeIs("2026-06-18T00:00");
        assertThat(scenario.all(CaseEvent.DeadlineMissed.class)).hasSize(1);
        assertThat(scenario.all(CaseEvent.Forwarded.class)).isEmpty();
        assertThat(scenario.all(CaseEvent.MissRetracted.class)).isEmpty();
    }

    @Test
    void information_and_evidence_move_no_clock() {
        var scenario = deciding();
        var due = scenario.clock("A3").due();
        scenario.hears(
                new Fact(Scenario.id("info"), INFORMATION_ADDED, at("2026-06-09T10:00"), at("2026-06-09T10:00"), null,
                        null, Map.of()))
                .hears(EVIDENCE_ADDED, "2026-06-10T10:00");
        assertThat(scenario.clock("A3").due()).isEqualTo(due);
    }

    @Test
    void a_dispute_and_a_refusal_forward_the_case() {
        var disputed = deciding().hears(RESPONSE_RECORDED, "2026-06-10T10:00").hears(RESPONSE_DISPUTED,
                "2026-06-11T10:00");
        assertThat(disputed.all(CaseEvent.Forwarded.class)).singleElement()
                .satisfies(forwarded -> assertThat(forwarded.reason()).isEqualTo(EligibilityReason.RESPONSE_DISPUTED));
        var declined = reported().hears(CASE_DELIVERED, "2026-06-01T09:05").hears(CASE_DECLINED, "2026-06-02T10:00");
        assertThat(declined.all(CaseEvent.Forwarded.class)).singleElement()
                .satisfies(forwarded -> assertThat(forwarded.reason()).isEqualTo(EligibilityReason.CASE_DECLINED));
    }

    @Test
    void a_transfer_starts_a_new_run_for_the_new_agency() {
        var scenario = Scenario.reportedAfterComplainingOn("2026-05-25").hears(CASE_DELIVERED, "2026-06-01T09:05")
                .hears(fact(CASE_TRANSFERRED, "2026-06-05T10:00", Map.of("toAgency", "DINKES-18")))
                .hears(Scenario.by("DINKES-18", fact(CASE_DELIVERED, "2026-06-05T10:01")))
                .hears(RESPONSE_RECORDED, "2026-06-06T10:00");
        assertThat(scenario.clock("A1", 1).stop()).extracting("reason").isEqualTo(StopReason.RESTARTED);
        assertThat(scenario.clock("A1", 2).agency()).isEqualTo("DINKES-18");
        assertThat(scenario.clock("A1", 2).isOpen()).as("a late answer of the first agency").isTrue();
        assertThat(scenario.clock("A1", 2).due()).isEqualTo(at("2026-06-19T23:59:59"));
    }

    @Test
    void an_extension_is_granted_once_within_its_limit_and_never_for_the_first_answer() {
        assertThat(
                refusal(reported().hears(CASE_DELIVERED, "2026-06-01T09:05").hears(extension("2026-06-02T10:00", 5))))
                .isEqualTo(ExtensionDecision.Reason.RULE_ALLOWS_NONE);
        assertThat(refusal(deciding().hears(extension("2026-06-20T10:00", 31))))
                .isEqualTo(ExtensionDecision.Reason.TOO_LONG);
        assertThat(refusal(deciding().hears(extension("2026-08-03T00:00", 5))))
                .isEqualTo(ExtensionDecision.Reason.TOO_LATE);
        assertThat(refusal(reported().hears(extension("2026-06-02T10:00", 5))))
                .isEqualTo(ExtensionDecision.Reason.NO_RUNNING_CLOCK);
        var granted = deciding().hears(extension("2026-06-20T10:00", 30));
        assertThat(granted.clock("A3").due()).isEqualTo(at("2026-09-01T23:59:59"));
        assertThat(refusal(granted.hears(extension("2026-06-21T10:00", 1))))
                .isEqualTo(ExtensionDecision.Reason.ALLOWANCE_USED_UP);
        assertThat(changes(granted, ClockChange.Recomputed.class)).isEmpty();
    }

    @Test
    void a_time_barred_case_is_not_forwarded() {
        var scenario = Scenario.reportedOf("2024-06-10").hears(CASE_DELIVERED, "2026-06-01T09:05")
                .timeIs("2026-06-16T00:00");
        assertThat(scenario.all(CaseEvent.Forwarded.class)).isEmpty();
        assertThat(scenario.all(CaseEvent.StepSkipped.class))
                .filteredOn(step -> step.reason() == SkipReason.TIME_BARRED)
                .extracting(step -> step.run().rule().id()).containsExactly("A9", "A1");
    }

    @Test
    void a_fact_heard_twice_counts_once() {
        var scenario = reported().hears(CASE_DELIVERED, "2026-06-01T09:05");
        var facts = scenario.file.facts();
        assertThat(scenario.hears(CASE_DELIVERED, "2026-06-01T09:05").file.facts()).isEqualTo(facts);
    }

    @Test
    void the_facts_in_any_order_give_the_same_clocks() {
        var agency = List.of(fact(CASE_DELIVERED, "2026-06-01T09:05"),
                fact(CASE_ACKNOWLEDGED, "2026-06-02T10:00", COMPLETE),
                fact(INFORMATION_REQUESTED, "2026-06-10T10:00"), fact(RESPONSE_RECORDED, "2026-06-20T10:00"));
        var reporter = List.of(fact(PRIOR_COMPLAINT_RECORDED, "2026-06-01T12:00", Map.of("complainedOn", "2026-05-28")),
                fact(INFORMATION_ADDED, "2026-06-14T10:00"), fact(RESPONSE_DISPUTED, "2026-06-21T10:00"));
        var outcomes = Interleavings.of(agency, reporter).stream().map(order -> {
            var scenario = reported();
            order.forEach(scenario::hears);
            return List.of(scenario.file.clocks(), scenario.file.standing());
        }).distinct().toList();
        assertThat(Interleavings.of(agency, reporter)).hasSize(35);
        assertThat(outcomes).hasSize(1);
    }

    private static Scenario deciding() {
        return deciding(reported());
    }

    private static Scenario deciding(Scenario scenario) {
        return scenario.hears(CASE_DELIVERED, "2026-06-01T09:05")
                .hears(fact(CASE_ACKNOWLEDGED, "2026-06-03T10:00", COMPLETE));
    }

    private static Fact extension(String when, int days) {
        return fact(EXTENSION_REQUESTED, when, Map.of("days", Integer.toString(days)));
    }

    private static ExtensionDecision.Reason refusal(Scenario scenario) {
        return changes(scenario, ClockChange.ExtensionRefused.class).getLast().refused().reason();
    }

    private static <T extends ClockChange> List<T> changes(Scenario scenario, Class<T> type) {
        return scenario.all(CaseEvent.ClockMoved.class).stream().map(CaseEvent.ClockMoved::change)
                .filter(type::isInstance)
                .map(type::cast).toList();
    }
}
