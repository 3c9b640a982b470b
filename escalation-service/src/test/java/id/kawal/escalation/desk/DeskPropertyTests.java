package id.kawal.escalation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.escalation.casefile.ClockStatus;
import id.kawal.escalation.casefile.Fact;
import id.kawal.escalation.casefile.FactKind;
import id.kawal.escalation.clock.ClockRun;
import id.kawal.escalation.lifecycle.CaseState;
import id.kawal.escalation.lifecycle.Command;
import id.kawal.escalation.lifecycle.Transition;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

class DeskPropertyTests {

    private static final Set<CaseState> RESULTS = EnumSet.of(CaseState.LHP_ISSUED_FOUND,
            CaseState.LHP_ISSUED_NOT_FOUND, CaseState.LHP_ISSUED_STOPPED);

    /** Of one run; so each walk seeks what those before it did not find. */
    private static final Steering STEERING = new Steering();

    /** Whatever is tried and however long it takes: something is always awaited, or there is an outcome in words. */
    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void a_case_is_never_without_an_open_clock_or_an_outcome(@ForAll Origin origin, @ForAll long seed) {
        var desk = walk(origin, seed, STEERING);
        Statistics.label("ended").collect(desk.held.state().isClosed());
        Statistics.label("got as far as").collect(desk.held.state().phase());
    }

    /** Otherwise what is said of any walk would not be said of those commands. */
    @Example
    void every_command_of_the_table_is_taken_on_some_walk() {
        var steering = new Steering();
        for (long seed = 0; seed < 300 && !steering.never().isEmpty(); seed++) {
            walk(Origin.values()[(int) (seed % Origin.values().length)], seed, steering);
        }
        assertThat(steering.never()).isEmpty();
    }

    private static RandomDesk walk(Origin origin, long seed, Steering steering) {
        var chance = new Random(seed);
        var desk = new RandomDesk(origin);
        for (int move = 0; move < 90; move++) {
            var known = desk.file.facts();
            var version = desk.held.version();
            var taken = desk.taken.size();
            steering.move(desk, chance);
            assertThat(desk.held.version() - version).isEqualTo(desk.taken.size() - taken);
            assertThat(desk.file.facts().subList(0, known.size())).as("no fact is lost").isEqualTo(known);
            awaitedOrEnded(desk);
            keptTheGuards(desk);
        }
        return desk;
    }

    private static void awaitedOrEnded(RandomDesk desk) {
        var open = desk.file.clocks().runs().stream().filter(ClockRun::isOpen).toList();
        if (desk.held.state().isClosed()) {
            assertThat(desk.held.outcome()).isNotNull().hasSizeGreaterThanOrEqualTo(20);
            assertThat(open).allMatch(run -> run.rule().starts().whenClosed()
                    || desk.file.status(run) == ClockStatus.MISSED);
        } else {
            assertThat(open).as("clocks in %s after %s", desk.held.state(), desk.taken).isNotEmpty();
            assertThat(desk.held.outcome()).isNull();
        }
    }

    /** Told again without the table, from the facts alone. */
    private static void keptTheGuards(RandomDesk desk) {
        if (desk.taken.isEmpty()) {
            return;
        }
        var last = desk.taken.getLast();
        var facts = desk.file.facts();
        if (RESULTS.contains(last.to()) && last.moves() && desk.held.origin() != Origin.OWN_INITIATIVE) {
            assertThat(since(facts, FactKind.REPORTER_VIEW_REQUESTED)).anySatisfy(fact -> assertThat(
                    fact.kind() == FactKind.REPORTER_VIEW_RECEIVED || "B11".equals(fact.detail("rule"))).isTrue());
        }
        if (last.to() == CaseState.CLOSED_DEEMED_WITHDRAWN) {
            var notice = facts.stream().filter(fact -> fact.kind() == FactKind.COMPLETION_NOTICE_RECEIVED)
                    .reduce((one, other) -> other).orElseThrow();
            assertThat(Duration.between(notice.happenedAt(), desk.held.since())).isGreaterThan(Duration.ofDays(30));
        }
        if (last.to() == CaseState.MATERIAL_VERIFICATION && last.command() == Command.VERIFY_FORMALLY) {
            assertThat(desk.file.standing().missing()).isSubsetOf(Standpoint.PRIOR_COMPLAINT);
        }
        if (last.to() == CaseState.RESOLUTION_MONITORING && last.command() == Command.OPEN_RESOLUTION) {
            assertThat(since(facts, FactKind.LHP_RECEIVED)).extracting(Fact::kind)
                    .contains(FactKind.MONITORING_LOGGED, FactKind.DEADLINE_MISSED);
        }
        assertThat(desk.taken).noneMatch(step -> step.command() == Command.RECORD_RECOMMENDATION
                && !"HEADQUARTERS".equals(desk.orders.get(desk.taken.indexOf(step)).signatory()));
    }

    private static List<Fact> since(List<Fact> facts, FactKind kind) {
        var from = 0;
        for (int index = 0; index < facts.size(); index++) {
            from = facts.get(index).kind() == kind ? index : from;
        }
        return facts.subList(from, facts.size());
    }

    /** What was allowed is what the table says, and nothing else happened to the marks. */
    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void the_marks_of_a_case_are_those_that_its_steps_left(@ForAll Origin origin, @ForAll long seed) {
        var chance = new Random(seed);
        var desk = new RandomDesk(origin);
        var steering = new Steering();
        for (int move = 0; move < 30; move++) {
            steering.move(desk, chance);
        }
        var marks = EnumSet.noneOf(id.kawal.escalation.lifecycle.Mark.class);
        for (Transition step : desk.taken) {
            marks.removeAll(step.clears());
            marks.addAll(step.sets());
        }
        assertThat(desk.held.marks()).containsExactlyInAnyOrderElementsOf(marks);
    }
}
