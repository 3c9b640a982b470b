package id.kawal.intake.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.intake.report.Outline;
import id.kawal.intake.report.Outline.Channel;
import id.kawal.intake.report.Outline.Confidentiality;
import id.kawal.intake.report.Report;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CourseTests {

    private static final Instant START = Instant.parse("2026-11-24T02:00:00Z");
    private static final UUID A1 = UUID.randomUUID();
    private static final UUID A3 = UUID.randomUUID();
    private static final UUID QUESTION = UUID.randomUUID();
    private static final UUID RESPONSE = UUID.randomUUID();
    private static final Instant DUE = START.plus(Duration.ofDays(14));

    private final List<Fact> facts = new ArrayList<>();
    private long agencySequence;
    private long escalationSequence;

    @Example
    void a_report_that_nobody_spoke_of_is_on_its_way() {
        assertThat(stage()).isEqualTo(Stage.SENT);
        assertThat(course().next()).isNull();
    }

    @Example
    void the_case_goes_from_inbox_to_answer() {
        agency(FactKind.CASE_DELIVERED);
        escalation(FactKind.CLOCK_STARTED, A1, "A1", DUE);
        assertThat(stage()).isEqualTo(Stage.DELIVERED);
        assertThat(course().next()).extracting(RunningClock::rule, RunningClock::due).containsExactly("A1", DUE);

        agency(FactKind.CASE_ACKNOWLEDGED);
        assertThat(stage()).isEqualTo(Stage.ACKNOWLEDGED);

        add(Fact.of("agency", ++agencySequence, FactKind.CASE_ACKNOWLEDGED, START).agency("A").flag(true));
        assertThat(stage()).isEqualTo(Stage.FILE_COMPLETE);

        add(Fact.of("agency", ++agencySequence, FactKind.RESPONSE_RECORDED, START).agency("A").about(RESPONSE)
                .number(1));
        escalation(FactKind.CLOCK_STOPPED, A1, "A1", null);
        assertThat(stage()).isEqualTo(Stage.ANSWERED);
        assertThat(course().next()).isNull();
        assertThat(course().answered(RESPONSE)).isTrue();
        assertThat(course().answered(QUESTION)).isFalse();
    }

    @Example
    void a_question_is_the_reporters_turn_until_it_is_answered() {
        agency(FactKind.CASE_DELIVERED);
        escalation(FactKind.CLOCK_STARTED, A3, "A3", DUE);
        add(Fact.of("agency", ++agencySequence, FactKind.INFORMATION_REQUESTED, START).agency("A").about(QUESTION));
        escalation(FactKind.CLOCK_PAUSED, A3, "A3", null);
        assertThat(stage()).isEqualTo(Stage.QUESTION_OPEN);
        assertThat(course().stage().turn()).isEqualTo(Stage.Turn.REPORTER);
        assertThat(course().next()).isNull();

        add(Fact.of("intake", 0, FactKind.INFORMATION_ADDED, START).about(QUESTION));
        escalation(FactKind.CLOCK_RESUMED, A3, "A3", DUE.plusSeconds(3600));
        assertThat(course().openQuestions()).isEmpty();
        assertThat(course().next()).extracting(RunningClock::due, RunningClock::moved)
                .containsExactly(DUE.plusSeconds(3600), true);
    }

    @Example
    void an_answer_without_waiting_closes_the_question() {
        add(Fact.of("agency", ++agencySequence, FactKind.INFORMATION_REQUESTED, START).agency("A").about(QUESTION));
        add(Fact.of("agency", ++agencySequence, FactKind.RESPONSE_RECORDED, START).agency("A").about(RESPONSE)
                .number(1));

        assertThat(stage()).isEqualTo(Stage.ANSWERED);
    }

    @Example
    void silence_makes_it_overdue_then_eligible_then_forwarded() {
        agency(FactKind.CASE_DELIVERED);
        escalation(FactKind.CLOCK_STARTED, A1, "A1", DUE);
        escalation(FactKind.DEADLINE_MISSED, A1, "A1", DUE);
        assertThat(stage()).isEqualTo(Stage.OVERDUE);

        eligible("DEADLINE_MISSED", true);
        assertThat(Course.of(report(false), facts).stage()).isEqualTo(Stage.CONSENT_NEEDED);
        assertThat(Course.of(report(true), facts).stage()).isEqualTo(Stage.ELIGIBLE);

        escalation(FactKind.CASE_FORWARDED, A1, null, null);
        assertThat(stage()).isEqualTo(Stage.FORWARDED);
        assertThat(course().stage().turn()).isEqualTo(Stage.Turn.OMBUDSMAN);
    }

    @Example
    void a_miss_that_is_taken_back_takes_its_eligibility_back() {
        agency(FactKind.CASE_DELIVERED);
        escalation(FactKind.CLOCK_STARTED, A1, "A1", DUE);
        escalation(FactKind.DEADLINE_MISSED, A1, "A1", DUE);
        eligible("DEADLINE_MISSED", true);
        add(Fact.of("agency", ++agencySequence, FactKind.RESPONSE_RECORDED, START).agency("A").about(RESPONSE)
                .number(1));
        escalation(FactKind.DEADLINE_MISS_RETRACTED, A1, "A1", DUE);

        assertThat(stage()).isEqualTo(Stage.ANSWERED);
    }

    @Example
    void a_time_barred_case_stays_with_the_agency() {
        eligible("DEADLINE_MISSED", false);
        add(Fact.of("escalation", ++escalationSequence, FactKind.STEP_SKIPPED, START).about(A1).detail("TIME_BARRED"));

        assertThat(stage()).isEqualTo(Stage.TIME_BARRED);
    }

    @Example
    void a_disputed_answer_waits_for_the_ombudsman_until_a_new_answer_comes() {
        add(Fact.of("agency", ++agencySequence, FactKind.RESPONSE_RECORDED, START).agency("A").about(RESPONSE)
                .number(1));
        add(Fact.of("intake", 0, FactKind.RESPONSE_DISPUTED, START).about(RESPONSE));
        assertThat(stage()).isEqualTo(Stage.DISPUTED);

        add(Fact.of("agency", ++agencySequence, FactKind.RESPONSE_RECORDED, START).agency("A").about(UUID.randomUUID())
                .number(2));
        assertThat(stage()).isEqualTo(Stage.ANSWERED);
    }

    @Example
    void a_transferred_case_begins_anew_with_its_new_agency() {
        agency(FactKind.CASE_DELIVERED);
        agency(FactKind.CASE_ACKNOWLEDGED);
        add(Fact.of("agency", ++agencySequence, FactKind.CASE_TRANSFERRED, START).agency("A").detail("B"));
        assertThat(course()).extracting(Course::stage, Course::agencyCode).containsExactly(Stage.SENT, "B");

        add(Fact.of("agency", ++agencySequence, FactKind.CASE_DELIVERED, START).agency("B"));
        assertThat(stage()).isEqualTo(Stage.DELIVERED);
    }

    @Example
    void a_refused_case_is_for_the_ombudsman() {
        agency(FactKind.CASE_DELIVERED);
        agency(FactKind.CASE_DECLINED);

        assertThat(stage()).isEqualTo(Stage.DECLINED);
    }

    @Example
    void the_nearest_clock_is_waited_for_and_never_the_time_bar() {
        escalation(FactKind.CLOCK_STARTED, UUID.randomUUID(), "A9", START.plusSeconds(1));
        escalation(FactKind.CLOCK_STARTED, A3, "A3", DUE.plusSeconds(100));
        escalation(FactKind.CLOCK_STARTED, A1, "A1", DUE);
        assertThat(course().next()).extracting(RunningClock::rule).isEqualTo("A1");

        escalation(FactKind.DEADLINE_MISSED, A1, "A1", DUE);
        assertThat(course().next()).extracting(RunningClock::rule).isEqualTo("A3");

        escalation(FactKind.EXTENSION_GRANTED, A3, "A3", DUE.plusSeconds(200));
        assertThat(course().next()).extracting(RunningClock::due).isEqualTo(DUE.plusSeconds(200));
    }

    @Example
    void a_clock_that_counts_from_an_earlier_complaint_names_that_day() {
        escalation(FactKind.CLOCK_STARTED, A1, "A1", DUE.minus(Duration.ofDays(5)));

        assertThat(course().next()).extracting(RunningClock::startedAt).isEqualTo(START.minus(Duration.ofDays(5)));
    }

    @Example
    void what_the_reporter_ended_has_ended() {
        agency(FactKind.CASE_DELIVERED);
        for (var status : Report.Status.values()) {
            var report = report(true);
            report.end(status);
            assertThat(Course.of(report, facts).stage().name())
                    .isEqualTo(status == Report.Status.OPEN ? "DELIVERED" : status.name());
        }
    }

    @Property(tries = 300)
    void the_order_in_which_facts_come_makes_no_difference(@ForAll long seed) {
        var random = new Random(seed);
        randomStory(random);
        var told = Course.of(report(true), facts);
        var shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);

        assertThat(Course.of(report(true), shuffled)).isEqualTo(told);
    }

    private void randomStory(Random random) {
        var agencyKinds = List.of(FactKind.CASE_DELIVERED, FactKind.CASE_ACKNOWLEDGED, FactKind.INFORMATION_REQUESTED,
                FactKind.RESPONSE_RECORDED, FactKind.CASE_TRANSFERRED, FactKind.CASE_DECLINED,
                FactKind.EXTENSION_REQUESTED);
        var clockKinds = List.of(FactKind.CLOCK_STARTED, FactKind.CLOCK_PAUSED, FactKind.CLOCK_RESUMED,
                FactKind.CLOCK_STOPPED,
                FactKind.EXTENSION_GRANTED, FactKind.DEADLINE_MISSED, FactKind.DEADLINE_MISS_RETRACTED,
                FactKind.CASE_MARKED_ELIGIBLE);
        var things = List.of(QUESTION, RESPONSE, A1, A3);
        for (var count = random.nextInt(12); count > 0; count--) {
            var at = START.plusSeconds(random.nextInt(3));
            facts.add(Fact.of("agency", ++agencySequence, agencyKinds.get(random.nextInt(agencyKinds.size())), at)
                    .agency(random.nextBoolean() ? "A" : "B").about(things.get(random.nextInt(2))).number(1)
                    .detail("B"));
            facts.add(Fact.of("escalation", ++escalationSequence, clockKinds.get(random.nextInt(clockKinds.size())), at)
                    .about(things.get(2 + random.nextInt(2))).detail("DEADLINE_MISSED")
                    .timing(new Fact.Timing("A1", START, 14, "CALENDAR_DAYS", DUE.plusSeconds(random.nextInt(5)),
                            null)));
        }
    }

    @Example
    void a_clock_of_any_rule_is_waited_for_when_it_was_told_what_it_is_about() {
        other("B1", "OFFICE", "STEP", DUE.plusSeconds(60));
        other("B10", "OFFICE", "TOTAL", DUE);
        other("A8", "REPORTER", "BAR", DUE.minusSeconds(60));
        add(Fact.of("escalation", ++escalationSequence, FactKind.CLOCK_STARTED, START).about(UUID.randomUUID())
                .timing(new Fact.Timing("B0", START, 1, "WORKING_DAYS", DUE.minusSeconds(90), null)));
        var next = java.util.Objects.requireNonNull(course().next());
        assertThat(next.rule()).isEqualTo("B1");
        assertThat(java.util.Objects.requireNonNull(next.duty()).titleEn()).isEqualTo("Title of B1");
    }

    @Example
    void a_miss_of_the_staff_or_of_the_reporter_does_not_make_the_agency_late() {
        agency(FactKind.CASE_DELIVERED);
        add(Fact.of("escalation", ++escalationSequence, FactKind.DEADLINE_MISSED, START).about(UUID.randomUUID())
                .timing(new Fact.Timing("A1f", null, null, null, DUE, null)));
        var own = other("A1x", "REPORTER", "STEP", DUE);
        escalation(FactKind.DEADLINE_MISSED, own, "A1x", DUE);
        assertThat(stage()).isEqualTo(Stage.DELIVERED);
        var agencys = other("A1c", "AGENCY", "TOTAL", DUE);
        escalation(FactKind.DEADLINE_MISSED, agencys, "A1c", DUE);
        assertThat(stage()).isEqualTo(Stage.OVERDUE);
    }

    private UUID other(String rule, String owedBy, String precedence, Instant due) {
        var clock = UUID.randomUUID();
        add(Fact.of("escalation", ++escalationSequence, FactKind.CLOCK_STARTED, START).about(clock)
                .timing(new Fact.Timing(rule, START, 14, "CALENDAR_DAYS", due,
                        new Fact.Duty("Judul " + rule, "Title of " + rule, "UU", owedBy, precedence))));
        return clock;
    }

    @Example
    void at_the_desk_the_stage_is_that_of_the_latest_step_and_says_whose_turn_it_is() {
        escalation(FactKind.CASE_FORWARDED);
        assertThat(stage()).isEqualTo(Stage.FORWARDED);
        desk("completion-requested", "AWAITING_COMPLETION");
        assertThat(stage()).isEqualTo(Stage.COMPLETION_ASKED);
        assertThat(stage().turn()).isEqualTo(Stage.Turn.REPORTER);
        desk("completion-received", "FORMAL_VERIFICATION");
        assertThat(stage()).isEqualTo(Stage.FORWARDED);
        desk("explanation-requested", "AWAITING_EXPLANATION_1");
        assertThat(stage().turn()).isEqualTo(Stage.Turn.AGENCY);
        desk("something-new", "A_NEW_STATE");
        assertThat(stage()).isEqualTo(Stage.FORWARDED);
    }

    @Example
    void a_case_that_was_opened_again_goes_on() {
        escalation(FactKind.CASE_FORWARDED);
        desk("case-closed", "CLOSED_RESOLVED");
        escalation(FactKind.CASE_CLOSED);
        assertThat(stage()).isEqualTo(Stage.CLOSED);
        desk("case-reopened", "REOPENED");
        escalation(FactKind.CASE_REOPENED);
        assertThat(stage()).isEqualTo(Stage.FORWARDED);
        escalation(FactKind.CASE_CLOSED);
        assertThat(stage()).isEqualTo(Stage.CLOSED);
    }

    private void desk(String step, String state) {
        add(Fact.of("escalation", ++escalationSequence, FactKind.DESK_STEP, START)
                .detail(new DeskPosition(step, state).code()));
    }

    private void escalation(FactKind kind) {
        add(Fact.of("escalation", ++escalationSequence, kind, START));
    }

    private Stage stage() {
        return course().stage();
    }

    private Course course() {
        return Course.of(report(true), facts);
    }

    private void agency(FactKind kind) {
        add(Fact.of("agency", ++agencySequence, kind, START).agency("A"));
    }

    private void escalation(FactKind kind, UUID clock, String rule, Instant due) {
        add(Fact.of("escalation", ++escalationSequence, kind, START).about(clock)
                .timing(new Fact.Timing(rule, START, 14, "CALENDAR_DAYS", due, null)));
    }

    private void eligible(String reason, boolean consentNeeded) {
        add(Fact.of("escalation", ++escalationSequence, FactKind.CASE_MARKED_ELIGIBLE, START).detail(reason)
                .flag(consentNeeded));
    }

    private void add(Fact fact) {
        facts.add(fact);
    }

    private static Report report(boolean consent) {
        var outline = new Outline("LAMPUNG", "A", null, "OTHER", Channel.WEB, Confidentiality.OPEN,
                LocalDate.of(2026, 11, 1), "id", null);
        return new Report(UUID.randomUUID(), UUID.randomUUID(), "LPG7K3MQ9TX4BZ", "", outline, consent, START,
                List.of());
    }
}
