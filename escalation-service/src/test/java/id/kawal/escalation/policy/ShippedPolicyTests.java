package id.kawal.escalation.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.kawal.escalation.calendar.Limit;
import id.kawal.escalation.calendar.LimitUnit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policy that is shipped holds the whole table of deadlines. */
class ShippedPolicyTests {

    private static final Circumstances ANY = new Circumstances("DISDUKCAPIL-1871", "ADMINDUK", "", "WEB");
    private static final Circumstances LAPOR = new Circumstances("DISDUKCAPIL-1871", "ADMINDUK", "", "SP4N_LAPOR");

    private final Policy policy = ShippedPolicies.load().inForceOn(LocalDate.parse("2026-11-24"));

    @Test
    void every_rule_from_a0_to_a9_and_from_b0_to_b17_is_there() {
        var stages = Stream.concat(Stream.of("A0", "A1", "A1s", "A1f", "A1c", "A1x", "A2", "A3", "A4", "A9"),
                IntStream.rangeClosed(0, 17).mapToObj(number -> "B" + number));
        assertThat(policy.ids()).containsExactlyElementsOf(stages.toList());
    }

    @ParameterizedTest
    @CsvSource({"A1,14,CALENDAR_DAYS,F", "A1s,3,WORKING_DAYS,F", "A1f,5,WORKING_DAYS,F", "A1c,14,WORKING_DAYS,S",
            "A1x,10,WORKING_DAYS,F", "A2,30,CALENDAR_DAYS,M", "A3,60,CALENDAR_DAYS,M", "A4,30,CALENDAR_DAYS,F",
            "A9,2,YEARS,F", "B0,1,WORKING_DAYS,M", "B1,14,CALENDAR_DAYS,F", "B2,30,CALENDAR_DAYS,M",
            "B3,30,WORKING_DAYS,S", "B4,7,CALENDAR_DAYS,M", "B5,14,CALENDAR_DAYS,M", "B6,14,CALENDAR_DAYS,M",
            "B8,1,WORKING_DAYS,M", "B9,30,WORKING_DAYS,M", "B10,120,CALENDAR_DAYS,M", "B11,14,CALENDAR_DAYS,F",
            "B12,30,WORKING_DAYS,F", "B13,30,WORKING_DAYS,S", "B14,14,CALENDAR_DAYS,M", "B15,60,CALENDAR_DAYS,F",
            "B16,30,CALENDAR_DAYS,M", "B17,14,CALENDAR_DAYS,S"})
    void a_rule_has_the_limit_the_unit_and_the_mark_of_certainty_of_the_table(String id, int amount, String unit,
            LegalBasis.Mark mark) {
        var rule = policy.rule(id).orElseThrow();
        assertThat(rule.allowance()).isInstanceOfSatisfying(Allowance.Fixed.class, fixed -> {
            assertThat(fixed.limit().amount()).isEqualTo(amount);
            assertThat(fixed.limit().unit()).hasToString(unit);
        });
        assertThat(rule.basis().mark()).isEqualTo(mark);
        assertThat(rule.basis().reference()).isNotBlank();
    }

    @Test
    void a_published_standard_and_a_hearing_name_their_own_limit() {
        assertThat(policy.rule("A0").orElseThrow().allowance()).isInstanceOf(Allowance.AsNamed.class);
        var summons = policy.rule("B7").orElseThrow();
        assertThat(summons.allowance().limit(LocalDate.parse("2026-06-01"), 0, LocalDate.parse("2026-06-11")))
                .contains(Limit.of(10, LimitUnit.CALENDAR_DAYS));
        assertThat(summons.allowance().limit(LocalDate.parse("2026-06-01"), 0, null)).isEmpty();
    }

    @Test
    void the_class_of_an_examination_and_the_kind_of_a_report_decide_how_long_it_may_take() {
        assertThat(limit("B10", ANY, "SIMPLE")).isEqualTo(60);
        assertThat(limit("B10", ANY, "MEDIUM")).isEqualTo(120);
        assertThat(limit("B10", ANY, "HARD")).isEqualTo(180);
        assertThat(limit("A1c", LAPOR, "INFORMATION")).isEqualTo(5);
        assertThat(limit("A1c", LAPOR, "SUPERVISED_COMPLAINT")).isEqualTo(60);
        assertThat(policy.rule("A1c", ANY)).isEmpty();
    }

    private int limit(String rule, Circumstances circumstances, String kind) {
        var allowance = policy.rule(rule,
                new Circumstances(circumstances.agency(), circumstances.substance(), kind, circumstances.channel()))
                .orElseThrow().allowance();
        return ((Allowance.Fixed) allowance).limit().amount();
    }

    @Test
    void what_may_be_extended_is_what_the_law_leaves_open() {
        assertThat(policy.rule("A1").orElseThrow().extension()).isEqualTo(Rule.Extension.NONE);
        assertThat(policy.rule("A3").orElseThrow().extension().times()).isEqualTo(1);
        assertThat(policy.rule("A3").orElseThrow().extension().atMost()).isEqualTo(30);
        assertThat(policy.rule("A9").orElseThrow().barsForwarding()).isTrue();
    }

    @Test
    void the_ladder_inside_the_office_goes_from_the_team_to_the_head_to_headquarters() {
        assertThat(policy.rule("B1").orElseThrow().steps()).filteredOn(step -> step.actions().contains(Action.ESCALATE))
                .extracting(Step::name, Step::to).containsExactly(
                        tuple("due", List.of(Party.HEAD_OF_TEAM)),
                        tuple("due+3wd", List.of(Party.HEAD_OF_OFFICE)),
                        tuple("due+10wd", List.of(Party.HEADQUARTERS)));
    }

    @Test
    void no_signal_is_left_that_nothing_waits_for() {
        var used = policy.rules().stream().flatMap(rule -> Stream.of(rule.starts().on(), rule.starts().movedBy(),
                rule.stopsOn().keySet(),
                rule.pauses().stream().flatMap(ShippedPolicyTests::signals).collect(Collectors.toSet())))
                .flatMap(signals -> signals.stream()).collect(Collectors.toSet());
        var forPeopleAlone = EnumSet.of(Signal.EXTENSION_REQUESTED, Signal.CASE_CLOSED,
                Signal.DEADLINE_MISSED, Signal.PAUSE_ORDERED, Signal.RESUME_ORDERED, Signal.EXTENSION_ORDERED,
                Signal.EXPLANATION_REQUESTED, Signal.HEARING_MISSED, Signal.REPORTER_VIEW_REQUESTED);
        assertThat(Arrays.asList(Signal.values())).allMatch(signal -> used.contains(signal) ^ forPeopleAlone
                .contains(signal));
    }

    private static Stream<Signal> signals(PauseRule pause) {
        return pause instanceof PauseRule.Between between
                ? Stream.concat(between.from().stream(), between.until().stream())
                : Stream.empty();
    }
}
