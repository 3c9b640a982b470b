package id.kawal.escalation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.escalation.casefile.FactKind;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LifeCycleTests {

    private static final LifeCycle LIFE_CYCLE = LifeCycle.ofTheOmbudsman();

    /** The whole product of states and commands, one test for each state. */
    @TestFactory
    Stream<DynamicTest> a_command_that_the_table_does_not_name_in_a_state_is_refused_there() {
        return Arrays.stream(CaseState.values())
                .map(state -> DynamicTest.dynamicTest(state.name(), () -> Arrays.stream(Command.values())
                        .filter(command -> LIFE_CYCLE.row(state, command).isEmpty())
                        .forEach(command -> refused(state, command))));
    }

    private static void refused(CaseState state, Command command) {
        var ruling = LIFE_CYCLE.rule(state, command, Circumstance.ordinary().situation());
        assertThat(ruling).isInstanceOfSatisfying(Ruling.NotFromHere.class, refusal -> {
            assertThat(refusal.state()).isEqualTo(state);
            assertThat(refusal.command()).isEqualTo(command);
            assertThat(refusal.allowedIn()).isNotEmpty().doesNotContain(state)
                    .allSatisfy(other -> assertThat(LIFE_CYCLE.row(other, command)).isPresent());
        });
    }

    @Test
    void every_pair_is_either_a_row_or_refused() {
        var rows = LIFE_CYCLE.rows().size();
        assertThat(rows).isGreaterThan(300);
        assertThat(LIFE_CYCLE.rows().stream().map(row -> row.from() + "/" + row.command()).distinct()).hasSize(rows);
    }

    @Test
    void every_command_may_be_given_somewhere() {
        assertThat(Command.values()).allSatisfy(command -> assertThat(LIFE_CYCLE.allowing(command)).isNotEmpty());
    }

    @Test
    void every_state_is_reached_from_a_way_into_the_desk() {
        var reached = EnumSet.of(CaseState.CONTACT_LOGGED, CaseState.FORMAL_VERIFICATION);
        var waiting = new ArrayDeque<>(reached);
        while (!waiting.isEmpty()) {
            LIFE_CYCLE.rows(waiting.poll()).stream().map(Transition::to).filter(reached::add).forEach(waiting::add);
        }
        assertThat(reached).containsExactlyInAnyOrder(CaseState.values());
    }

    @Test
    void every_open_state_has_a_way_to_an_end() {
        assertThat(CaseState.OPEN).allSatisfy(state -> {
            var reached = EnumSet.of(state);
            var waiting = new ArrayDeque<>(reached);
            while (!waiting.isEmpty()) {
                LIFE_CYCLE.rows(waiting.poll()).stream().filter(row -> row.command() != Command.WITHDRAW)
                        .map(Transition::to).filter(reached::add).forEach(waiting::add);
            }
            assertThat(reached).anyMatch(CaseState::isClosed);
        });
    }

    @Test
    void a_closed_case_is_only_opened_again_or_complained_about() {
        assertThat(CaseState.values()).filteredOn(CaseState::isClosed).allSatisfy(state -> assertThat(
                LIFE_CYCLE.rows(state)).extracting(Transition::command)
                .isSubsetOf(Command.REOPEN, Command.PROMOTE_TO_REPORT, Command.RECEIVE_HANDLING_COMPLAINT,
                        Command.ANSWER_HANDLING_COMPLAINT)
                .contains(Command.REOPEN, Command.RECEIVE_HANDLING_COMPLAINT));
    }

    @Test
    void every_end_needs_its_outcome_in_plain_words() {
        assertThat(LIFE_CYCLE.rows()).filteredOn(Transition::closes)
                .allSatisfy(row -> assertThat(row.guards()).contains(Guard.OUTCOME_IN_PLAIN_WORDS));
    }

    @Test
    void nobody_with_a_conflict_of_interest_takes_any_step() {
        assertThat(LIFE_CYCLE.rows())
                .allSatisfy(row -> assertThat(row.guards()).contains(Guard.NO_CONFLICT_OF_INTEREST));
    }

    @Test
    void a_result_a_waiver_a_rapid_response_a_refusal_and_a_reopening_need_two_people() {
        assertThat(LIFE_CYCLE.rows()).filteredOn(Transition::needsApproval).extracting(Transition::command)
                .containsOnly(Command.ISSUE_LHP_FOUND, Command.ISSUE_LHP_NOT_FOUND, Command.ISSUE_LHP_STOPPED,
                        Command.WAIVE_PRIOR_COMPLAINT, Command.ACCEPT_RAPID_RESPONSE, Command.DECIDE_REFUSAL,
                        Command.REOPEN, Command.REQUEST_POLICE_ASSISTANCE);
    }

    @Test
    void every_guard_is_used_and_speaks_both_languages() {
        assertThat(LIFE_CYCLE.rows().stream().flatMap(row -> row.guards().stream()).distinct())
                .containsExactlyInAnyOrder(Guard.values());
        for (var language : Set.of("id", "en")) {
            var words = ResourceBundle.getBundle("messages.escalation-guards", Locale.of(language),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertThat(words.keySet()).containsExactlyInAnyOrderElementsOf(
                    Arrays.stream(Guard.values()).map(Enum::name).toList());
        }
        assertThat(Guard.values()).allSatisfy(guard -> {
            assertThat(guard.reason("id")).isNotBlank().isNotEqualTo(guard.reason("en"));
            assertThat(guard.basis().reference()).isNotBlank();
        });
    }

    @Test
    void every_event_is_told_by_some_step_and_is_a_fact_of_the_case() {
        var told = LIFE_CYCLE.rows().stream().map(Transition::event).distinct();
        assertThat(Stream.concat(told, Stream.of(DeskEvent.CONTACT_LOGGED)))
                .containsExactlyInAnyOrder(DeskEvent.values());
        assertThat(DeskEvent.values()).allSatisfy(event -> assertThat(FactKind.valueOf(event.name())).isNotNull());
    }

    @Test
    void a_region_never_signs_a_recommendation() {
        var row = LIFE_CYCLE.row(CaseState.REFERRED_TO_HQ, Command.RECORD_RECOMMENDATION).orElseThrow();
        assertThat(row.guards()).contains(Guard.ISSUED_BY_HEADQUARTERS);
        assertThat(LIFE_CYCLE.rows()).filteredOn(other -> other.to() == CaseState.RECOMMENDATION_ISSUED
                && other.moves()).containsExactly(row);
    }
}
