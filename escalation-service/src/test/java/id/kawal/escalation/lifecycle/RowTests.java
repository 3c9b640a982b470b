package id.kawal.escalation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What single rows of the table must say. The page of the states shows guards and targets, but it is written
 * from the table.
 */
class RowTests {

    private static final LifeCycle LIFE_CYCLE = LifeCycle.ofTheOmbudsman();

    @Test
    void what_a_step_leaves_in_a_case() {
        assertThat(marks(Transition::sets)).isEqualTo(Map.ofEntries(
                leaves(Mark.RECEIPT_CONFIRMED, Command.CONFIRM_RECEIPT),
                leaves(Mark.ASSIGNED_TO_EXAMINE, Command.ASSIGN),
                leaves(Mark.PRIOR_COMPLAINT_WAIVED, Command.WAIVE_PRIOR_COMPLAINT, Command.ACCEPT_RAPID_RESPONSE),
                leaves(Mark.COURT_MATTER, Command.RECORD_COURT_MATTER),
                leaves(Mark.DUPLICATE, Command.MARK_DUPLICATE),
                leaves(Mark.REFUSAL_PROPOSED, Command.PROPOSE_REFUSAL),
                leaves(Mark.RAPID_RESPONSE_ACTED, Command.RECORD_FIRST_ACTION),
                leaves(Mark.COURT_STAY, Command.BEGIN_COURT_STAY),
                leaves(Mark.DELIVERED, Command.CONFIRM_COMPLETION_NOTICE, Command.CONFIRM_FIRST_REQUEST_RECEIVED,
                        Command.CONFIRM_SECOND_REQUEST_RECEIVED, Command.CONFIRM_VIEW_NOTICE_RECEIVED,
                        Command.CONFIRM_RECOMMENDATION_RECEIVED),
                leaves(Mark.OTHER_SIDE_HEARD, Command.RECORD_EXPLANATION, Command.RECORD_WAIVER,
                        Command.RECORD_HEARING),
                leaves(Mark.HEARING_MISSED, Command.RECORD_HEARING_MISSED),
                leaves(Mark.REPORTERS_VIEW_GIVEN, Command.RECORD_REPORTERS_VIEW),
                leaves(Mark.MONITORING_LOGGED, Command.LOG_MONITORING),
                leaves(Mark.RESOLUTION_MEETING_HELD, Command.HOLD_RESOLUTION_MEETING)));
    }

    @Test
    void what_a_step_takes_away() {
        assertThat(marks(row -> row.clears().stream().filter(mark -> mark != Mark.DELIVERED)
                .collect(Collectors.toSet()))).isEqualTo(Map.ofEntries(
                        leaves(Mark.PRIOR_COMPLAINT_WAIVED, Command.RETURN_TO_REGULAR),
                        leaves(Mark.COURT_MATTER, Command.CLEAR_COURT_MATTER),
                        leaves(Mark.DUPLICATE, Command.CLEAR_DUPLICATE),
                        leaves(Mark.REFUSAL_PROPOSED, Command.VERIFY_MATERIALLY, Command.ACCEPT_FOR_EXAMINATION,
                                Command.RESUME_VERIFICATION, Command.REOPEN),
                        leaves(Mark.COURT_STAY, Command.END_COURT_STAY, Command.REOPEN),
                        leaves(Mark.ASSIGNED_TO_EXAMINE, Command.REOPEN),
                        leaves(Mark.HEARING_MISSED, Command.SUMMON, Command.SUMMON_AGAIN, Command.RECORD_HEARING,
                                Command.EXCUSE_HEARING, Command.DISPENSE_WITH_HEARING,
                                Command.REQUEST_POLICE_ASSISTANCE, Command.REOPEN),
                        leaves(Mark.REPORTERS_VIEW_GIVEN, Command.CONSULT_REPORTER, Command.EXAMINE_NEW_EVIDENCE,
                                Command.REOPEN),
                        leaves(Mark.MONITORING_LOGGED, Command.REOPEN),
                        leaves(Mark.RESOLUTION_MEETING_HELD, Command.REOPEN)));
    }

    private static Map.Entry<Mark, Set<Command>> leaves(Mark mark, Command... commands) {
        return Map.entry(mark, Set.of(commands));
    }

    @Test
    void who_gets_a_case_outside_of_the_examination_did_not_get_it_to_examine() {
        assertThat(LIFE_CYCLE.rows()).filteredOn(row -> row.command() == Command.ASSIGN)
                .allSatisfy(row -> assertThat(row.sets().contains(Mark.ASSIGNED_TO_EXAMINE))
                        .isEqualTo(row.from().phase() == Phase.EXAMINATION));
    }

    /** By the mark, the commands that change it, each but {@code ASSIGN} in every state in which it may be given. */
    private static Map<Mark, Set<Command>> marks(Function<Transition, Set<Mark>> changed) {
        var byMark = new EnumMap<Mark, Set<Command>>(Mark.class);
        for (var row : LIFE_CYCLE.rows()) {
            for (var mark : changed.apply(row)) {
                byMark.computeIfAbsent(mark, none -> EnumSet.noneOf(Command.class)).add(row.command());
            }
        }
        byMark.forEach((mark, commands) -> assertThat(LIFE_CYCLE.rows())
                .filteredOn(row -> commands.contains(row.command()) && row.command() != Command.ASSIGN)
                .allSatisfy(row -> assertThat(changed.apply(row)).as("%s", row).contains(mark)));
        return byMark;
    }

    @Test
    void what_was_delivered_in_one_state_was_not_delivered_in_the_next() {
        assertThat(LIFE_CYCLE.rows()).filteredOn(Transition::moves)
                .allSatisfy(row -> assertThat(row.marks(Set.of(Mark.DELIVERED))).doesNotContain(Mark.DELIVERED));
    }

    @Test
    void during_a_court_stay_nobody_is_asked_or_summoned_and_no_result_is_issued() {
        var stayed = LIFE_CYCLE.rows().stream().filter(row -> row.guards().contains(Guard.NO_COURT_STAY))
                .collect(Collectors.groupingBy(Transition::from,
                        Collectors.mapping(Transition::command, Collectors.toSet())));
        var results = Set.of(Command.ISSUE_LHP_FOUND, Command.ISSUE_LHP_NOT_FOUND, Command.ISSUE_LHP_STOPPED);
        assertThat(stayed).containsOnlyKeys(CaseState.DOCUMENT_REVIEW, CaseState.FIELD_EXAMINATION,
                CaseState.REPORTER_CONSULTED)
                .containsEntry(CaseState.REPORTER_CONSULTED, results)
                .containsEntry(CaseState.FIELD_EXAMINATION, Set.of(Command.REQUEST_EXPLANATION));
        assertThat(stayed.get(CaseState.DOCUMENT_REVIEW)).containsAll(results).contains(Command.REQUEST_EXPLANATION,
                Command.SUMMON, Command.BEGIN_FIELD_EXAMINATION, Command.CONSULT_REPORTER);
    }

    @Test
    void no_result_is_issued_before_both_sides_were_heard() {
        assertThat(LIFE_CYCLE.rows()).filteredOn(row -> row.event() == DeskEvent.LHP_ISSUED).hasSize(6)
                .allSatisfy(row -> assertThat(row.guards()).contains(Guard.BOTH_SIDES_HEARD));
        assertThat(row(CaseState.DOCUMENT_REVIEW, Command.CONSULT_REPORTER).guards()).contains(Guard.BOTH_SIDES_HEARD);
    }

    @Test
    void what_another_case_a_court_or_the_provider_still_has_is_not_examined() {
        for (var row : List.of(row(CaseState.MATERIAL_VERIFICATION, Command.VERIFY_MATERIALLY),
                row(CaseState.AWAITING_PLENARY, Command.ACCEPT_FOR_EXAMINATION))) {
            assertThat(row.guards()).contains(Guard.NOT_A_DUPLICATE, Guard.NO_COURT_MATTER, Guard.PROVIDER_TIME_OVER);
        }
    }

    @Test
    void no_report_is_examined_before_it_stood_the_formal_part_but_in_a_rapid_response() {
        assertThat(LIFE_CYCLE.rows()).filteredOn(row -> row.to().phase() == Phase.EXAMINATION
                && row.from().phase() != Phase.EXAMINATION && row.from().phase() != Phase.RESULT
                && row.from() != CaseState.RAPID_RESPONSE).hasSize(2)
                .allSatisfy(row -> assertThat(row.guards()).contains(Guard.ARTICLE_24_COMPLETE,
                        Guard.WITHIN_TWO_YEARS, Guard.PRIOR_COMPLAINT_SHOWN));
        assertThat(row(CaseState.AWAITING_PLENARY, Command.RESUME_VERIFICATION).to())
                .isEqualTo(CaseState.FORMAL_VERIFICATION);
    }

    @Test
    void whatever_was_asked_looked_at_or_tried_the_examination_goes_on_with_the_documents() {
        var back = Set.of(Command.RECORD_EXPLANATION, Command.RECORD_WAIVER, Command.RECORD_HEARING,
                Command.DISPENSE_WITH_HEARING, Command.REQUEST_POLICE_ASSISTANCE, Command.END_FIELD_EXAMINATION,
                Command.END_MEDIATION, Command.EXAMINE_NEW_EVIDENCE);
        assertThat(LIFE_CYCLE.rows()).filteredOn(row -> back.contains(row.command()))
                .allSatisfy(row -> assertThat(row.to()).isEqualTo(CaseState.DOCUMENT_REVIEW));
    }

    private static Transition row(CaseState state, Command command) {
        return LIFE_CYCLE.row(state, command).orElseThrow();
    }
}
