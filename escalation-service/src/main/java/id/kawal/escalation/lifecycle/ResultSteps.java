package id.kawal.escalation.lifecycle;

import static id.kawal.escalation.lifecycle.CaseState.*;
import static id.kawal.escalation.lifecycle.Command.*;
import static id.kawal.escalation.lifecycle.Guard.*;
import static id.kawal.escalation.lifecycle.Mark.DELIVERED;
import static id.kawal.escalation.lifecycle.Mark.REPORTERS_VIEW_GIVEN;

/** The result of an examination, what the agency makes of it, and what headquarters does. */
final class ResultSteps {

    private ResultSteps() {
    }

    static void addTo(Edges edges) {
        reportersView(edges);
        result(edges);
        monitoring(edges);
        headquarters(edges);
    }

    private static void reportersView(Edges edges) {
        edges.on(CONSULT_REPORTER).in(DOCUMENT_REVIEW).when(THERE_IS_A_REPORTER, BOTH_SIDES_HEARD, NO_COURT_STAY)
                .clears(REPORTERS_VIEW_GIVEN).to(REPORTER_CONSULTED, DeskEvent.REPORTER_VIEW_REQUESTED);
        edges.on(CONFIRM_VIEW_NOTICE_RECEIVED).in(REPORTER_CONSULTED).when(NOT_YET_DELIVERED, PROOF_OF_DELIVERY)
                .sets(DELIVERED).stays(DeskEvent.REPORTER_VIEW_NOTICE_RECEIVED);
        edges.on(RECORD_REPORTERS_VIEW).in(REPORTER_CONSULTED).sets(REPORTERS_VIEW_GIVEN)
                .stays(DeskEvent.REPORTER_VIEW_RECEIVED);
        edges.on(EXAMINE_NEW_EVIDENCE).in(REPORTER_CONSULTED).when(REASON_IN_WORDS).clears(REPORTERS_VIEW_GIVEN)
                .to(DOCUMENT_REVIEW, DeskEvent.REPORTER_VIEW_RECEIVED);
    }

    private static void result(Edges edges) {
        issue(edges, ISSUE_LHP_FOUND, LHP_ISSUED_FOUND);
        issue(edges, ISSUE_LHP_NOT_FOUND, LHP_ISSUED_NOT_FOUND);
        issue(edges, ISSUE_LHP_STOPPED, LHP_ISSUED_STOPPED);
        edges.on(CONFIRM_LHP_RECEIVED).in(LHP_ISSUED_FOUND).when(PROOF_OF_DELIVERY)
                .to(MONITORING_CORRECTIVE_ACTION, DeskEvent.LHP_RECEIVED);
        edges.on(CLOSE_AFTER_RESULT).in(LHP_ISSUED_NOT_FOUND).to(CLOSED_NO_MALADMINISTRATION, DeskEvent.CASE_CLOSED);
        edges.on(CLOSE_AFTER_RESULT).in(LHP_ISSUED_STOPPED).to(CLOSED_STOPPED, DeskEvent.CASE_CLOSED);
    }

    /** The reporter is heard first; an investigation of the office’s own has nobody to hear. */
    private static void issue(Edges edges, Command command, CaseState result) {
        edges.on(command).in(REPORTER_CONSULTED)
                .when(REPORTERS_VIEW_HEARD, BOTH_SIDES_HEARD, NO_COURT_STAY, REASON_IN_WORDS, APPROVED_BY_ANOTHER)
                .to(result, DeskEvent.LHP_ISSUED);
        edges.on(command).in(DOCUMENT_REVIEW)
                .when(NO_REPORTER_TO_HEAR, BOTH_SIDES_HEARD, NO_COURT_STAY, REASON_IN_WORDS, APPROVED_BY_ANOTHER)
                .to(result, DeskEvent.LHP_ISSUED);
    }

    private static void monitoring(Edges edges) {
        edges.on(ACCEPT_PROGRESS).in(MONITORING_CORRECTIVE_ACTION).when(REASON_IN_WORDS)
                .stays(DeskEvent.CORRECTIVE_PROGRESS_ACCEPTED);
        edges.on(END_PROGRESS).in(MONITORING_CORRECTIVE_ACTION).stays(DeskEvent.CORRECTIVE_PROGRESS_ENDED);
        edges.on(LOG_MONITORING).in(MONITORING_CORRECTIVE_ACTION, RESOLUTION_MONITORING).when(REASON_IN_WORDS)
                .sets(Mark.MONITORING_LOGGED).stays(DeskEvent.MONITORING_LOGGED);
        edges.on(RECORD_CORRECTIVE_ACTION).in(MONITORING_CORRECTIVE_ACTION, RESOLUTION_MONITORING)
                .to(CLOSED_IMPLEMENTED, DeskEvent.CORRECTIVE_ACTION_REPORTED);
        edges.on(OPEN_RESOLUTION).in(MONITORING_CORRECTIVE_ACTION).when(CORRECTIVE_TIME_OVER, MONITORING_WAS_LOGGED)
                .to(RESOLUTION_MONITORING, DeskEvent.RESOLUTION_OPENED);
        edges.on(SET_RESOLUTION_MEETING).in(RESOLUTION_MONITORING).when(DATE_AHEAD)
                .stays(DeskEvent.RESOLUTION_MEETING_SET);
        edges.on(HOLD_RESOLUTION_MEETING).in(RESOLUTION_MONITORING).sets(Mark.RESOLUTION_MEETING_HELD)
                .stays(DeskEvent.RESOLUTION_MEETING_HELD);
    }

    private static void headquarters(Edges edges) {
        edges.on(REFER_TO_HEADQUARTERS).in(RESOLUTION_MONITORING).when(RESOLUTION_EFFORT_MADE, REASON_IN_WORDS)
                .to(REFERRED_TO_HQ, DeskEvent.REFERRED_TO_HQ);
        edges.on(RECORD_REFERRAL_RETURNED).in(REFERRED_TO_HQ).when(REASON_IN_WORDS)
                .to(RESOLUTION_MONITORING, DeskEvent.REFERRAL_RETURNED);
        edges.on(RECORD_RECOMMENDATION).in(REFERRED_TO_HQ).when(ISSUED_BY_HEADQUARTERS)
                .to(RECOMMENDATION_ISSUED, DeskEvent.RECOMMENDATION_ISSUED);
        edges.on(CONFIRM_RECOMMENDATION_RECEIVED).in(RECOMMENDATION_ISSUED).when(NOT_YET_DELIVERED, PROOF_OF_DELIVERY)
                .sets(DELIVERED).stays(DeskEvent.RECOMMENDATION_RECEIVED);
        edges.on(RECORD_IMPLEMENTED).in(RECOMMENDATION_ISSUED)
                .to(CLOSED_IMPLEMENTED, DeskEvent.IMPLEMENTATION_REPORTED);
        edges.on(RECORD_PARTLY_IMPLEMENTED).in(RECOMMENDATION_ISSUED)
                .to(CLOSED_PARTLY_IMPLEMENTED, DeskEvent.IMPLEMENTATION_REPORTED);
        edges.on(PUBLISH_AND_REPORT).in(RECOMMENDATION_ISSUED).when(IMPLEMENTATION_TIME_OVER, DECIDED_BY_HEADQUARTERS)
                .to(CLOSED_PUBLISHED_AND_REPORTED, DeskEvent.CASE_CLOSED);
    }
}
