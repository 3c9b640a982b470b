package id.kawal.escalation.casefile;

import static id.kawal.escalation.casefile.FactKind.*;
import static id.kawal.escalation.casefile.Scenario.at;
import static id.kawal.escalation.casefile.Scenario.fact;
import static id.kawal.escalation.casefile.Scenario.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.kawal.escalation.calendar.DayKind;
import id.kawal.escalation.calendar.DecreedDay;
import id.kawal.escalation.calendar.IndonesianCalendar;
import id.kawal.escalation.calendar.OfficeHours;
import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.calendar.WorkingCalendar;
import id.kawal.escalation.clock.ClockChange;
import id.kawal.escalation.clock.ClockRules;
import id.kawal.escalation.clock.ClockRun;
import id.kawal.escalation.policy.Party;
import id.kawal.escalation.policy.Policies;
import id.kawal.escalation.policy.Policy;
import id.kawal.escalation.policy.PolicyReader;
import id.kawal.escalation.policy.ShippedPolicies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The failures that other systems have suffered, as far as rules alone decide them; docs/failure-cases.md lists all of them. */
class FailureCasesTests {

    @Test
    void of_more_than_a_hundred_open_cases_the_oldest_escalates_first() {
        var memory = new CasesInMemory();
        var rules = new CaseRules(
                () -> ClockRules.on(ShippedPolicies.load(), new Reckoning(IndonesianCalendar.in(Scenario.ZONE))),
                agency -> Superiors.Reach.KNOWN);
        var days = IntStream.range(0, 130).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(days, new Random(7));
        days.forEach(day -> memory.add(delivered(day, rules)));
        var now = Clock.fixed(at("2027-01-01T08:00"), Scenario.ZONE);
        var firing = new FiringDeadlines(memory, memory, memory, new NoTransactions(), now);
        while (!memory.due(now.instant(), 1).isEmpty()) {
            firing.fire(10);
        }
        var missed = memory.told.stream().filter(event -> event instanceof CaseEvent.DeadlineMissed miss
                && miss.run().rule().id().equals("A1")).map(CaseEvent::at).toList();
        assertThat(missed).hasSize(130).isSorted().doesNotHaveDuplicates();
    }

    private static CaseFile delivered(int day, CaseRules rules) {
        var at = at("2026-03-02T09:00").plus(day, ChronoUnit.DAYS);
        var report = new Report(UUID.randomUUID(), at, "LAMPUNG", Scenario.AGENCY, null, "ADMINDUK", "WEB", false,
                LocalDate.parse("2026-02-20"), "id");
        var file = CaseFile.begin(report, true, List.of(), rules);
        file.record(new Fact(UUID.randomUUID(), REPORT_SUBMITTED, at, at, Scenario.AGENCY, null,
                Map.of("eventDate", "2026-02-20")));
        file.record(new Fact(UUID.randomUUID(), CASE_DELIVERED, at, at, Scenario.AGENCY, null, Map.of()));
        return file;
    }

    @Test
    void an_edit_a_comment_or_an_attachment_does_not_move_a_clock() {
        var scenario = reported().hears(CASE_DELIVERED, "2026-06-01T09:05");
        var clocks = scenario.file.clocks();
        scenario.hears(EVIDENCE_ADDED, "2026-06-03T10:00")
                .hears(new Fact(UUID.randomUUID(), INFORMATION_ADDED, at("2026-06-04T10:00"), at("2026-06-04T10:00"),
                        null, null, Map.of()))
                .hears(FORWARDING_CONSENTED, "2026-06-05T10:00")
                .hears(fact(EVIDENCE_ADDED, "2026-06-06T10:00", Map.of("kind", "SUPPORTING", "missing", "")));
        assertThat(scenario.file.clocks()).isEqualTo(clocks);
        assertThat(changes(scenario)).allMatch(change -> change instanceof ClockChange.Started);
        assertThat(scenario.timeIs("2026-06-16T00:00").all(CaseEvent.DeadlineMissed.class)).extracting(CaseEvent::at)
                .containsExactly(at("2026-06-15T23:59:59"));
    }

    @Test
    void a_case_that_nobody_is_assigned_to_is_escalated_anyway() {
        var scenario = forwarded();
        assertThat(scenario.file.facts()).extracting(Fact::kind).doesNotContain(CASE_ASSIGNED);
        scenario.timeIs("2026-07-20T08:00");
        assertThat(scenario.all(CaseEvent.EscalationRaised.class))
                .filteredOn(raised -> raised.run().rule().id().equals("B1"))
                .extracting(CaseEvent.EscalationRaised::level, CaseEvent::at)
                .containsExactly(tuple(Party.HEAD_OF_TEAM, at("2026-06-29T23:59:59")),
                        tuple(Party.HEAD_OF_OFFICE, at("2026-07-02T08:00")),
                        tuple(Party.HEADQUARTERS, at("2026-07-13T08:00")));
    }

    @Test
    void an_agency_without_a_superior_is_escalated_anyway_and_the_gap_is_shown() {
        var scenario = reported().withSuperior(Superiors.Reach.UNKNOWN).hears(CASE_DELIVERED, "2026-06-01T09:05")
                .timeIs("2026-06-16T00:00");
        assertThat(scenario.all(CaseEvent.StepSkipped.class)).extracting(CaseEvent.StepSkipped::reason)
                .contains(SkipReason.NO_SUPERIOR);
        assertThat(scenario.all(CaseEvent.Forwarded.class)).hasSize(1);
        assertThat(scenario.file.facts()).filteredOn(fact -> fact.kind() == STEP_SKIPPED)
                .anyMatch(fact -> "NO_SUPERIOR".equals(fact.detail("reason")));
    }

    @Test
    void a_holiday_added_after_the_clock_started_moves_it_and_says_from_where_to_where_and_why() {
        var scenario = forwarded().hears(FORMALLY_VERIFIED, "2026-06-22T10:00");
        var due = scenario.clock("B3").due();
        scenario.on(withHoliday("2026-07-08"));
        scenario.events.addAll(scenario.file.recount(new Recounting(at("2026-07-02T10:00"), "SKB perubahan")));
        assertThat(scenario.clock("B3").due()).isEqualTo(at("2026-08-04T23:59:59"));
        assertThat(recomputed(scenario)).singleElement().satisfies(moved -> {
            assertThat(moved.previousDue()).isEqualTo(due).isEqualTo(at("2026-08-03T23:59:59"));
            assertThat(moved.run().due()).isEqualTo(at("2026-08-04T23:59:59"));
            assertThat(moved.reason()).isEqualTo("CALENDAR_AMENDED");
        });
        assertThat(scenario.file.recount(new Recounting(at("2026-07-02T11:00"), "sekali lagi"))).isEmpty();
    }

    @Test
    void a_holiday_added_after_the_miss_does_not_undo_it() {
        var scenario = forwarded().hears(FORMALLY_VERIFIED, "2026-06-22T10:00").timeIs("2026-08-04T00:00");
        scenario.on(withHoliday("2026-07-08"));
        assertThat(scenario.file.recount(new Recounting(at("2026-08-04T10:00"), "SKB perubahan"))).isEmpty();
        scenario.hears(PLENARY_DECIDED, "2026-08-04T11:00");
        assertThat(scenario.all(CaseEvent.MissRetracted.class)).isEmpty();
        assertThat(scenario.file.status(scenario.clock("B3"))).isEqualTo(ClockStatus.MISSED);
        assertThat(scenario.clock("B3").due()).isEqualTo(at("2026-08-03T23:59:59"));
    }

    @Test
    void a_holiday_taken_back_after_the_answer_does_not_make_the_answer_late() {
        var scenario = forwarded().on(withHoliday("2026-07-08")).hears(FORMALLY_VERIFIED, "2026-06-22T10:00")
                .hears(PLENARY_DECIDED, "2026-08-04T11:00");
        scenario.on(IndonesianCalendar.in(Scenario.ZONE));
        assertThat(scenario.file.recount(new Recounting(at("2026-08-05T10:00"), "SKB dicabut"))).isEmpty();
        scenario.hears(EVIDENCE_ADDED, "2026-08-05T11:00").timeIs("2026-08-30T08:00");
        assertThat(scenario.all(CaseEvent.DeadlineMissed.class)).extracting(miss -> miss.run().rule().id())
                .doesNotContain("B3");
        assertThat(scenario.file.status(scenario.clock("B3"))).isEqualTo(ClockStatus.STOPPED);
        assertThat(scenario.clock("B3").due()).isEqualTo(at("2026-08-04T23:59:59"));
    }

    @Test
    void a_pause_across_a_weekend_and_then_another_policy_leave_the_date_to_what_was_left() {
        var scenario = forwarded().hears(MEDIATION_AGREED, "2026-06-22T10:00")
                .hears(MEDIATION_SESSION_SET, "2026-07-03T10:00").hears(MEDIATION_SESSION_HELD, "2026-07-06T10:00");
        var due = at("2026-08-04T23:59:59");
        assertThat(scenario.clock("B9").due()).isEqualTo(due);
        scenario.under(new Policies(List.of(shipped("2026-01", "2000-01-01", 30), shipped("2026-02", "2026-07-07", 5))))
                .hears(EVIDENCE_ADDED, "2026-07-08T10:00");
        assertThat(scenario.clock("B9").due()).isEqualTo(due);
        assertThat(scenario.clock("B9").rule().version()).isEqualTo("2026-01");
        scenario.hears(MEDIATION_ENDED, "2026-07-09T10:00").hears(MEDIATION_AGREED, "2026-07-10T10:00");
        assertThat(scenario.clock("B9", 2).rule().version()).isEqualTo("2026-02");
        assertThat(scenario.clock("B9", 2).due()).isEqualTo(at("2026-07-17T23:59:59"));
    }

    private static String shippedText() {
        try (var resource = ShippedPolicies.class.getResourceAsStream("/escalation/policies/2026-01.yml")) {
            return new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Policy shipped(String version, String from, int mediation) {
        var yaml = shippedText().replace("version: 2026-01", "version: " + version).replace(
                "validFrom: 2000-01-01", "validFrom: " + from);
        var place = yaml.indexOf("limit: 30", yaml.indexOf("id: B9"));
        return new PolicyReader().read(version,
                yaml.substring(0, place) + "limit: " + mediation + yaml.substring(place + "limit: 30".length()));
    }

    @Test
    void a_warning_before_the_due_moment_reaches_back_across_closing_time() {
        var hours = List.of(OfficeHours.Span.parse("08:00-12:00"), OfficeHours.Span.parse("13:00-17:00"));
        var days = List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY);
        var base = IndonesianCalendar.in(Scenario.ZONE);
        var open = new WorkingCalendar("id", Scenario.ZONE, base.workingWeekdays(), base.decreed(),
                new OfficeHours(days.stream().collect(Collectors.toMap(day -> day, day -> hours))));
        var scenario = reported().on(open).under(new Policies(List.of(new PolicyReader().read("t.yml", """
                version: hours
                validFrom: 2000-01-01
                calendar: id
                reminderTime: "08:00"
                rules:
                  - id: X1
                    title: {id: Sepuluh jam kerja, en: Ten working hours}
                    owedBy: agency
                    startsOn: [case-delivered]
                    limit: PT10H
                    unit: working-hours
                    stopsOn: {response-recorded: met}
                    steps:
                      - {at: 50%, do: [remind]}
                      - {at: -3, do: [remind]}
                      - {at: due, do: [miss]}
                    basis: {reference: Standar pelayanan, mark: M}
                """)))).hears(CASE_DELIVERED, "2026-06-05T14:00");
        assertThat(scenario.clock("X1").due()).isEqualTo(at("2026-06-08T16:00:00"));
        scenario.timeIs("2026-06-08T10:00").timeIs("2026-06-08T13:00");
        assertThat(scenario.all(CaseEvent.ReminderDue.class)).extracting(CaseEvent.ReminderDue::step, CaseEvent::at)
                .containsExactly(tuple("50%", at("2026-06-08T10:00")), tuple("-3", at("2026-06-08T13:00")));
        var early = reported().on(open).under(scenario.policies).hears(CASE_DELIVERED, "2026-06-05T08:00");
        assertThat(early.clock("X1").due()).isEqualTo(at("2026-06-08T10:00:00"));
        early.timeIs("2026-06-05T16:00");
        assertThat(early.all(CaseEvent.ReminderDue.class)).last().satisfies(reminder -> {
            assertThat(reminder.step()).isEqualTo("-3");
            assertThat(reminder.at()).isEqualTo(at("2026-06-05T16:00"));
        });
    }

    @Test
    void the_same_step_taken_twice_with_good_reason_is_told_twice() {
        var scenario = forwarded().hears(summons("2026-06-17T10:00", "2026-06-24"))
                .hears(fact(HEARING_EXCUSED, "2026-06-23T10:00", Map.of("date", "2026-06-30")))
                .hears(summons("2026-06-25T10:00", "2026-07-02"))
                .timeIs("2026-07-03T00:00").hears(summons("2026-07-03T10:00", "2026-07-10")).timeIs("2026-07-12T00:00");
        assertThat(scenario.file.clocks().runs()).filteredOn(run -> run.rule().id().equals("B7"))
                .extracting(ClockRun::run).containsExactly(1, 2, 3);
        assertThat(scenario.all(CaseEvent.DeadlineMissed.class))
                .filteredOn(missed -> missed.run().rule().id().equals("B7"))
                .extracting(missed -> missed.run().run()).containsExactly(2, 3);
        assertThat(scenario.all(CaseEvent.EscalationRaised.class))
                .filteredOn(raised -> raised.run().rule().id().equals("B7"))
                .extracting(raised -> raised.run().run(), CaseEvent.EscalationRaised::level)
                .containsExactly(tuple(3, Party.HEAD_OF_OFFICE), tuple(3, Party.HEADQUARTERS));
    }

    @Test
    void a_case_that_is_reopened_starts_its_clocks_as_new_runs() {
        var scenario = forwarded().hears(FORMALLY_VERIFIED, "2026-06-22T10:00")
                .hears(RESOLUTION_CONFIRMED, "2026-06-24T10:00").hears(CASE_REOPENED, "2026-07-01T10:00")
                .hears(FORMALLY_VERIFIED, "2026-07-02T10:00");
        assertThat(scenario.clock("B3", 1).isOpen()).isFalse();
        assertThat(scenario.clock("B3", 2).isOpen()).isTrue();
        assertThat(scenario.clock("B3", 2).id()).isNotEqualTo(scenario.clock("B3", 1).id());
        assertThat(changes(scenario)).filteredOn(change -> change instanceof ClockChange.Started(ClockRun run)
                && run.rule().id().equals("B3")).hasSize(2);
    }

    @Test
    void an_answer_counts_by_when_it_happened_and_not_by_when_it_was_heard_of() {
        for (var second : List.of("2026-06-15T23:59:59", "2026-06-15T23:59:59.999", "2026-06-16T00:00:00")) {
            var late = second.startsWith("2026-06-16");
            var heardAtOnce = reported().hears(CASE_DELIVERED, "2026-06-01T09:05").hears(RESPONSE_RECORDED, second)
                    .timeIs("2026-06-20T00:00");
            var heardLate = reported().hears(CASE_DELIVERED, "2026-06-01T09:05").timeIs("2026-06-20T00:00")
                    .hears(RESPONSE_RECORDED, second);
            assertThat(a1(heardAtOnce, CaseEvent.DeadlineMissed.class)).hasSize(late ? 1 : 0);
            assertThat(a1(heardLate, CaseEvent.DeadlineMissed.class)).hasSize(1);
            assertThat(heardLate.all(CaseEvent.MissRetracted.class)).hasSize(late ? 0 : 1);
        }
    }

    @Test
    void a_total_clock_beside_step_clocks_stands_still_while_they_run_and_goes_on_when_they_are_missed() {
        var scenario = forwarded().hears(fact(CASE_ASSIGNED, "2026-06-20T10:00", Map.of("kind", "SIMPLE")))
                .hears(FIRST_EXPLANATION_REQUEST_RECEIVED, "2026-06-25T10:00");
        assertThat(scenario.clock("B10").isPaused()).isTrue();
        scenario.timeIs("2026-07-10T08:00");
        assertThat(scenario.clock("B10").isPaused()).isFalse();
        assertThat(scenario.clock("B10").pauses()).extracting(ClockRun.Pause::from, ClockRun.Pause::until)
                .containsExactly(tuple(at("2026-06-25T10:00"), at("2026-07-10T00:00")));
        assertThat(scenario.clock("B10").due()).isEqualTo(at("2026-09-03T23:59:59"));
        assertThat(scenario.readAgain().clock("B10").due()).isEqualTo(at("2026-09-03T23:59:59"));
        assertThat(scenario.file.nextDate(at("2026-07-10T09:00")).orElseThrow().rule().id()).isEqualTo("B10");
    }

    @Test
    void what_is_done_late_ends_the_ladder_and_the_miss_stays() {
        var scenario = forwarded().timeIs("2026-06-30T00:00").hears(FORMALLY_VERIFIED, "2026-07-01T10:00")
                .timeIs("2026-07-20T00:00");
        assertThat(scenario.all(CaseEvent.EscalationRaised.class))
                .filteredOn(raised -> raised.run().rule().id().equals("B1"))
                .extracting(CaseEvent.EscalationRaised::level)
                .containsExactly(Party.HEAD_OF_TEAM);
        assertThat(scenario.file.status(scenario.clock("B1"))).isEqualTo(ClockStatus.MISSED);
        assertThat(scenario.clock("B1").settledAt()).isEqualTo(at("2026-07-01T10:00"));
    }

    @Test
    void every_replica_and_every_restart_reads_the_same_clocks() {
        var scenario = forwarded().hears(FORMALLY_VERIFIED, "2026-06-22T10:00")
                .hears(REPORTER_NOTIFIED, "2026-06-23T10:00")
                .hears(summons("2026-06-24T10:00", "2026-07-02")).timeIs("2026-07-04T00:00");
        var clocks = scenario.file.clocks();
        assertThat(scenario.readAgain().file.clocks()).isEqualTo(clocks);
        assertThat(scenario.file.recount(new Recounting(at("2026-07-04T10:00"), null))).isEmpty();
    }

    private static Scenario forwarded() {
        var scenario = reported().hears(CASE_DELIVERED, "2026-06-01T09:05").timeIs("2026-06-16T00:00");
        assertThat(scenario.file.standing().isForwarded()).isTrue();
        return scenario;
    }

    private static Fact summons(String when, String hearing) {
        return fact(SUMMONS_ISSUED, when, Map.of("date", hearing));
    }

    private static WorkingCalendar withHoliday(String day) {
        var base = IndonesianCalendar.in(Scenario.ZONE);
        return new WorkingCalendar(base.name(), base.zone(), base.workingWeekdays(), base.decreed().with(
                List.of(DecreedDay.off(LocalDate.parse(day), DayKind.JOINT_LEAVE, "Cuti bersama", "SKB")), List.of()),
                base.officeHours());
    }

    private static List<Instant> a1(Scenario scenario, Class<CaseEvent.DeadlineMissed> type) {
        return scenario.all(type).stream().filter(missed -> missed.run().rule().id().equals("A1"))
                .map(CaseEvent.DeadlineMissed::at).toList();
    }

    private static List<ClockChange> changes(Scenario scenario) {
        return scenario.all(CaseEvent.ClockMoved.class).stream().map(CaseEvent.ClockMoved::change).toList();
    }

    private static List<ClockChange.Recomputed> recomputed(Scenario scenario) {
        return changes(scenario).stream().filter(change -> change instanceof ClockChange.Recomputed moved
                && moved.run().rule().id().equals("B3")).map(ClockChange.Recomputed.class::cast).toList();
    }
}
