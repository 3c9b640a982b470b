package id.kawal.escalation.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.escalation.desk.Origin;
import id.kawal.escalation.examiner.Urgency;
import id.kawal.escalation.lifecycle.CaseState;
import id.kawal.escalation.lifecycle.Command;
import id.kawal.escalation.lifecycle.Guard;
import id.kawal.escalation.lifecycle.LifeCycle;
import id.kawal.escalation.lifecycle.Mark;
import id.kawal.escalation.lifecycle.Phase;
import id.kawal.escalation.lifecycle.RefusalReason;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of all steps, without a page: what they ask for, and that there are words for it. */
class StepAskTests {

    private final LifeCycle lifeCycle = LifeCycle.ofTheOmbudsman();

    @Test
    void every_form_asks_for_what_the_guards_of_its_step_want_to_come_with_it() {
        for (var row : lifeCycle.rows()) {
            var asked = StepAsk.of(row).stream().map(ask -> ask.part().field()).toList();
            assertThat(asked).doesNotHaveDuplicates().contains("words");
            row.guards().stream().filter(Guard::isBrought).filter(guard -> guard != Guard.APPROVED_BY_ANOTHER)
                    .forEach(guard -> assertThat(asked).as("%s wants %s", row, guard).contains(StepAsk.field(guard)));
        }
    }

    @Test
    void a_form_asks_for_nothing_that_no_guard_wants_but_a_remark_or_a_day_of_grace() {
        assertThat(StepAsk.of(row(CaseState.SUBMITTED, Command.BEGIN_FORMAL_VERIFICATION)))
                .containsExactly(new StepAsk(StepAsk.Part.WORDS, "remark", true));
        assertThat(StepAsk.of(row(CaseState.AWAITING_COMPLETION, Command.GRANT_COMPLETION_GRACE)))
                .extracting(StepAsk::words).containsExactly("until", "reason");
        assertThat(StepAsk.of(row(CaseState.RECOMMENDATION_ISSUED, Command.PUBLISH_AND_REPORT)))
                .extracting(StepAsk::words).containsExactly("number", "signatory", "outcome");
        assertThat(StepAsk.of(row(CaseState.DOCUMENT_REVIEW, Command.ASSIGN))).extracting(StepAsk::words)
                .containsExactly("assignee", "class", "remark");
    }

    @Test
    void what_no_field_can_mend_leads_to_no_field() {
        assertThat(StepAsk.field(Guard.COMPLETION_TIME_OVER)).isEmpty();
        assertThat(StepAsk.field(Guard.PROOF_OF_DELIVERY)).isEqualTo("receivedAt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void there_are_words_for_everything_the_table_knows(String language) {
        var words = words("messages/escalation-desk", language);
        var wanted = Stream.of(
                Arrays.stream(Command.values()).map(command -> "desk.command." + command.path()),
                lifeCycle.rows().stream().flatMap(row -> StepAsk.of(row).stream())
                        .map(ask -> "desk.ask." + ask.words()),
                Arrays.stream(Mark.values()).map(mark -> "desk.mark." + mark),
                Arrays.stream(Phase.values()).map(phase -> "desk.phase." + phase),
                Arrays.stream(Origin.values()).map(origin -> "desk.origin." + origin),
                Arrays.stream(Urgency.values()).map(urgency -> "desk.urgency." + urgency),
                Arrays.stream(RefusalReason.values()).map(reason -> "desk.code." + reason),
                Stream.of("contact-logged", "matter-described", "case-forwarded", "case-closed")
                        .map(event -> "desk.event." + event))
                .flatMap(keys -> keys).distinct().toList();
        assertThat(wanted).allMatch(words::containsKey);
        var states = words("messages/escalation", language);
        assertThat(Arrays.stream(CaseState.values()).map(state -> "state." + state)).allMatch(states::containsKey);
    }

    @Test
    void both_languages_say_the_same_things_and_no_name_of_a_field_is_shown_to_people() {
        var indonesian = words("messages/escalation-desk", "id");
        var english = words("messages/escalation-desk", "en");
        assertThat(english.keySet()).isEqualTo(indonesian.keySet());
        for (var guard : Guard.values()) {
            for (var language : List.of("id", "en")) {
                var own = words("messages/escalation-desk", language);
                var said = own.containsKey("desk.guard." + guard) ? own.getString("desk.guard." + guard)
                        : guard.reason(language);
                assertThat(said).as(guard.name()).doesNotContainPattern(
                        "\\((words|proof|date|code|items|reference|receivedAt|assignee|matter)\\)|signatory=|approvals");
            }
        }
    }

    private static ResourceBundle words(String name, String language) {
        var locale = language.equals("id") ? Locale.ROOT : Locale.of(language);
        return ResourceBundle.getBundle(name, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private id.kawal.escalation.lifecycle.Transition row(CaseState state, Command command) {
        return lifeCycle.row(state, command).orElseThrow();
    }
}
