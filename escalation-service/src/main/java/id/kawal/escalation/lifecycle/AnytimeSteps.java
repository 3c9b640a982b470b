package id.kawal.escalation.lifecycle;

import static id.kawal.escalation.lifecycle.CaseState.*;
import static id.kawal.escalation.lifecycle.Command.*;
import static id.kawal.escalation.lifecycle.Guard.*;

import java.util.Arrays;

/** What may be done wherever a case stands, and how a closed one is opened again. */
final class AnytimeSteps {

    private AnytimeSteps() {
    }

    static void addTo(Edges edges) {
        edges.on(CONFIRM_RECEIPT).in(OPEN).when(RECEIPT_NOT_CONFIRMED).sets(Mark.RECEIPT_CONFIRMED)
                .stays(DeskEvent.RECEIPT_CONFIRMED);
        edges.on(ASSIGN).in(ExaminationSteps.EXAMINATION).when(ASSIGNEE_WITHOUT_CONFLICT, CLASS_NAMED)
                .sets(Mark.ASSIGNED_TO_EXAMINE).stays(DeskEvent.CASE_ASSIGNED);
        edges.on(ASSIGN).in(OPEN.stream().filter(state -> state.phase() != Phase.EXAMINATION).toList())
                .when(ASSIGNEE_WITHOUT_CONFLICT).stays(DeskEvent.HANDLER_NAMED);
        edges.on(NOTIFY_REPORTER).in(OPEN).when(REASON_IN_WORDS)
                .stays(DeskEvent.REPORTER_NOTIFIED);
        // A complaint about the handling may well be about how the case ended.
        edges.on(RECEIVE_HANDLING_COMPLAINT).in(CaseState.values()).when(REASON_IN_WORDS)
                .stays(DeskEvent.HANDLING_COMPLAINT_RECEIVED);
        edges.on(ANSWER_HANDLING_COMPLAINT).in(CaseState.values()).when(REASON_IN_WORDS)
                .stays(DeskEvent.HANDLING_COMPLAINT_ANSWERED);
        edges.on(WITHDRAW).in(OPEN).when(THERE_IS_A_REPORTER).to(CLOSED_WITHDRAWN, DeskEvent.CASE_CLOSED);
        edges.on(REOPEN).in(Arrays.stream(CaseState.values()).filter(CaseState::isClosed).toList())
                .when(REASON_IN_WORDS, APPROVED_BY_ANOTHER).clears(Mark.REPORTERS_VIEW_GIVEN, Mark.HEARING_MISSED,
                        Mark.MONITORING_LOGGED, Mark.RESOLUTION_MEETING_HELD, Mark.REFUSAL_PROPOSED, Mark.COURT_STAY,
                        Mark.ASSIGNED_TO_EXAMINE)
                .to(REOPENED, DeskEvent.CASE_REOPENED);
        edges.on(RESUME_VERIFICATION).in(REOPENED).clears(Mark.REFUSAL_PROPOSED)
                .to(FORMAL_VERIFICATION, DeskEvent.VERIFICATION_RESUMED);
        // Where the plenary refuses nothing but the formal part is still open.
        edges.on(RESUME_VERIFICATION).in(AWAITING_PLENARY).when(THERE_IS_A_REPORTER).clears(Mark.REFUSAL_PROPOSED)
                .to(FORMAL_VERIFICATION, DeskEvent.VERIFICATION_RESUMED);
        edges.on(RESUME_EXAMINATION).in(REOPENED)
                .when(MATTER_DESCRIBED, ARTICLE_24_COMPLETE, WITHIN_TWO_YEARS, PRIOR_COMPLAINT_SHOWN)
                .to(DOCUMENT_REVIEW, DeskEvent.EXAMINATION_OPENED);
    }
}
