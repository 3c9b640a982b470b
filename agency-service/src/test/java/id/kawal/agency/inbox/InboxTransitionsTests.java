package id.kawal.agency.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.agency.action.AgencyAction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InboxTransitionsTests {

    /** The requirement, written down a second time, the other way round: which states let an action through. */
    private static final Map<AgencyAction, Set<InboxState>> WANTED = Map.of(
            AgencyAction.ACKNOWLEDGE_RECEIPT,
            Set.of(InboxState.DELIVERED, InboxState.ACKNOWLEDGED, InboxState.AWAITING_REPORTER),
            AgencyAction.ACKNOWLEDGE_COMPLETE_FILE, Set.of(InboxState.DELIVERED, InboxState.ACKNOWLEDGED),
            AgencyAction.ASK, Set.of(InboxState.DELIVERED, InboxState.ACKNOWLEDGED),
            AgencyAction.ANSWER,
            Set.of(InboxState.DELIVERED, InboxState.ACKNOWLEDGED, InboxState.AWAITING_REPORTER, InboxState.ANSWERED,
                    InboxState.DISPUTED, InboxState.DECLINED),
            AgencyAction.REQUEST_EXTENSION,
            Set.of(InboxState.DELIVERED, InboxState.ACKNOWLEDGED, InboxState.AWAITING_REPORTER),
            AgencyAction.HAND_OVER, Set.of(InboxState.DELIVERED, InboxState.ACKNOWLEDGED, InboxState.AWAITING_REPORTER),
            AgencyAction.DECLINE, Set.of(InboxState.DELIVERED, InboxState.ACKNOWLEDGED, InboxState.AWAITING_REPORTER));

    @Property
    void every_pair_of_state_and_action_is_ruled_as_wanted(@ForAll InboxState state, @ForAll AgencyAction action) {
        var allowed = InboxTransitions.rule(state, action) instanceof Ruling.Allowed;
        assertThat(allowed).isEqualTo(WANTED.get(action).contains(state));
    }

    @Property
    void what_is_allowed_and_where_it_is_allowed_say_the_same(@ForAll InboxState state, @ForAll AgencyAction action) {
        assertThat(InboxTransitions.allowedIn(state).contains(action))
                .isEqualTo(InboxTransitions.statesThatAllow(action).contains(state));
    }

    @ParameterizedTest
    @EnumSource(value = InboxState.class, names = {"TRANSFERRED", "CONFIRMED", "WITHDRAWN"})
    void a_case_that_has_left_the_agency_lets_nothing_through(InboxState state) {
        assertThat(InboxTransitions.allowedIn(state)).isEmpty();
    }

    @Property
    void a_refusal_names_the_state_that_causes_it(@ForAll InboxState state, @ForAll AgencyAction action) {
        if (InboxTransitions.rule(state, action) instanceof Ruling.Refused refused) {
            assertThat(refused.reason()).isEqualTo(switch (state) {
                case AWAITING_REPORTER -> ActionRefusal.QUESTION_OPEN;
                case ANSWERED -> ActionRefusal.ALREADY_ANSWERED;
                case DISPUTED -> ActionRefusal.ANSWER_DISPUTED;
                case DECLINED -> ActionRefusal.CASE_DECLINED;
                case TRANSFERRED -> ActionRefusal.CASE_TRANSFERRED;
                case CONFIRMED -> ActionRefusal.CASE_CONFIRMED;
                case WITHDRAWN -> ActionRefusal.CASE_WITHDRAWN;
                case DELIVERED, ACKNOWLEDGED -> throw new AssertionError("nothing is refused in " + state);
            });
        }
    }

    @Property
    void an_answer_always_leads_to_answered_and_is_never_refused_for_being_late(@ForAll InboxState state) {
        if (InboxTransitions.rule(state, AgencyAction.ANSWER) instanceof Ruling.Allowed allowed) {
            assertThat(allowed.to()).isEqualTo(InboxState.ANSWERED);
        }
    }

    @Property
    void nothing_that_a_reporter_does_brings_a_withdrawn_or_transferred_case_back(@ForAll ReporterAction action) {
        assertThat(InboxTransitions.after(InboxState.WITHDRAWN, action)).isEqualTo(InboxState.WITHDRAWN);
        assertThat(InboxTransitions.after(InboxState.TRANSFERRED, action)).isEqualTo(InboxState.TRANSFERRED);
    }

    @Property
    void adding_to_a_report_changes_no_state(@ForAll InboxState state) {
        for (var action : List.of(ReporterAction.ADDED_EVIDENCE, ReporterAction.ADDED_INFORMATION,
                ReporterAction.RECORDED_PRIOR_COMPLAINT)) {
            assertThat(InboxTransitions.after(state, action)).isEqualTo(state);
        }
    }

    @Test
    void a_dispute_reopens_only_an_answered_case() {
        assertThat(InboxTransitions.after(InboxState.ANSWERED, ReporterAction.DISPUTED_ANSWER))
                .isEqualTo(InboxState.DISPUTED);
        assertThat(InboxTransitions.after(InboxState.ACKNOWLEDGED, ReporterAction.DISPUTED_ANSWER))
                .isEqualTo(InboxState.ACKNOWLEDGED);
    }

    @Test
    void the_answer_of_the_reporter_ends_the_waiting() {
        assertThat(InboxTransitions.after(InboxState.AWAITING_REPORTER, ReporterAction.ANSWERED_QUESTION))
                .isEqualTo(InboxState.ACKNOWLEDGED);
    }
}
