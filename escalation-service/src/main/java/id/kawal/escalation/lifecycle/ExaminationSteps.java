package id.kawal.escalation.lifecycle;

import static id.kawal.escalation.lifecycle.CaseState.*;
import static id.kawal.escalation.lifecycle.Command.*;
import static id.kawal.escalation.lifecycle.Guard.*;
import static id.kawal.escalation.lifecycle.Mark.DELIVERED;
import static id.kawal.escalation.lifecycle.Mark.HEARING_MISSED;
import static id.kawal.escalation.lifecycle.Mark.OTHER_SIDE_HEARD;

import java.util.EnumSet;
import java.util.Set;

/** The examination: documents, explanations, summonses, the field, mediation. */
final class ExaminationSteps {

    /** Every sub-state of the examination. */
    static final Set<CaseState> EXAMINATION = EnumSet.of(DOCUMENT_REVIEW, AWAITING_EXPLANATION_1,
            AWAITING_EXPLANATION_2, SUMMONED_1, SUMMONED_2, SUMMONED_3, FIELD_EXAMINATION, MEDIATION);

    private static final Set<CaseState> SUMMONED = EnumSet.of(SUMMONED_1, SUMMONED_2, SUMMONED_3);

    private ExaminationSteps() {
    }

    static void addTo(Edges edges) {
        explanations(edges);
        summonses(edges);
        field(edges);
        mediation(edges);
        edges.on(BEGIN_COURT_STAY).in(EXAMINATION).when(REASON_IN_WORDS).sets(Mark.COURT_STAY)
                .stays(DeskEvent.COURT_STAY_BEGUN);
        edges.on(END_COURT_STAY).in(EXAMINATION).when(COURT_STAY_ON).clears(Mark.COURT_STAY)
                .stays(DeskEvent.COURT_STAY_ENDED);
        edges.on(CLOSE_AS_RESOLVED).in(EXAMINATION).in(RAPID_RESPONSE).to(CLOSED_RESOLVED, DeskEvent.CASE_CLOSED);
    }

    private static void explanations(Edges edges) {
        edges.on(REQUEST_EXPLANATION).in(DOCUMENT_REVIEW, FIELD_EXAMINATION).when(HANDLER_ASSIGNED, NO_COURT_STAY)
                .to(AWAITING_EXPLANATION_1, DeskEvent.EXPLANATION_REQUESTED);
        edges.on(CONFIRM_FIRST_REQUEST_RECEIVED).in(AWAITING_EXPLANATION_1).when(NOT_YET_DELIVERED, PROOF_OF_DELIVERY)
                .sets(DELIVERED).stays(DeskEvent.FIRST_EXPLANATION_REQUEST_RECEIVED);
        edges.on(REQUEST_EXPLANATION_AGAIN).in(AWAITING_EXPLANATION_1).when(FIRST_EXPLANATION_TIME_OVER)
                .to(AWAITING_EXPLANATION_2, DeskEvent.EXPLANATION_REQUESTED);
        edges.on(CONFIRM_SECOND_REQUEST_RECEIVED).in(AWAITING_EXPLANATION_2).when(NOT_YET_DELIVERED, PROOF_OF_DELIVERY)
                .sets(DELIVERED).stays(DeskEvent.SECOND_EXPLANATION_REQUEST_RECEIVED);
        edges.on(RECORD_EXPLANATION).in(AWAITING_EXPLANATION_1, AWAITING_EXPLANATION_2).sets(OTHER_SIDE_HEARD)
                .to(DOCUMENT_REVIEW, DeskEvent.EXPLANATION_RECEIVED);
        edges.on(RECORD_WAIVER).in(AWAITING_EXPLANATION_2).when(SECOND_EXPLANATION_TIME_OVER).sets(OTHER_SIDE_HEARD)
                .to(DOCUMENT_REVIEW, DeskEvent.EXPLANATION_WAIVED);
    }

    private static void summonses(Edges edges) {
        edges.on(SUMMON).in(DOCUMENT_REVIEW).when(HANDLER_ASSIGNED, NO_COURT_STAY, DATE_AHEAD).clears(HEARING_MISSED)
                .to(SUMMONED_1, DeskEvent.SUMMONS_ISSUED);
        edges.on(SUMMON_AGAIN).in(SUMMONED_1).when(HEARING_WAS_MISSED, DATE_AHEAD).clears(HEARING_MISSED)
                .to(SUMMONED_2, DeskEvent.SUMMONS_ISSUED);
        edges.on(SUMMON_AGAIN).in(SUMMONED_2).when(HEARING_WAS_MISSED, DATE_AHEAD).clears(HEARING_MISSED)
                .to(SUMMONED_3, DeskEvent.SUMMONS_ISSUED);
        edges.on(RECORD_HEARING).in(SUMMONED).sets(OTHER_SIDE_HEARD).clears(HEARING_MISSED)
                .to(DOCUMENT_REVIEW, DeskEvent.HEARING_HELD);
        edges.on(EXCUSE_HEARING).in(SUMMONED).when(REASON_IN_WORDS, DATE_AHEAD).clears(HEARING_MISSED)
                .stays(DeskEvent.HEARING_EXCUSED);
        edges.on(RECORD_HEARING_MISSED).in(SUMMONED).when(HEARING_DAY_PAST).sets(HEARING_MISSED)
                .stays(DeskEvent.HEARING_MISSED);
        edges.on(DISPENSE_WITH_HEARING).in(SUMMONED).when(HEARING_WAS_MISSED, REASON_IN_WORDS).clears(HEARING_MISSED)
                .to(DOCUMENT_REVIEW, DeskEvent.HEARING_DISPENSED);
        edges.on(REQUEST_POLICE_ASSISTANCE).in(SUMMONED_3)
                .when(HEARING_WAS_MISSED, SIGNED_BY_HEADQUARTERS, APPROVED_BY_ANOTHER).clears(HEARING_MISSED)
                .to(DOCUMENT_REVIEW, DeskEvent.POLICE_ASSISTANCE_REQUESTED);
    }

    private static void field(Edges edges) {
        edges.on(BEGIN_FIELD_EXAMINATION).in(DOCUMENT_REVIEW).when(HANDLER_ASSIGNED, NO_COURT_STAY)
                .to(FIELD_EXAMINATION, DeskEvent.FIELD_EXAMINATION_BEGUN);
        edges.on(END_FIELD_EXAMINATION).in(FIELD_EXAMINATION).when(REASON_IN_WORDS)
                .to(DOCUMENT_REVIEW, DeskEvent.FIELD_EXAMINATION_ENDED);
    }

    private static void mediation(Edges edges) {
        edges.on(AGREE_MEDIATION).in(DOCUMENT_REVIEW, AWAITING_EXPLANATION_1, AWAITING_EXPLANATION_2, FIELD_EXAMINATION)
                .when(THERE_IS_A_REPORTER, PARTIES_AGREED).to(MEDIATION, DeskEvent.MEDIATION_AGREED);
        edges.on(SET_MEDIATION_SESSION).in(MEDIATION).when(DATE_AHEAD).stays(DeskEvent.MEDIATION_SESSION_SET);
        edges.on(HOLD_MEDIATION_SESSION).in(MEDIATION).stays(DeskEvent.MEDIATION_SESSION_HELD);
        edges.on(SETTLE_BY_MEDIATION).in(MEDIATION).when(PARTIES_AGREED).to(CLOSED_RESOLVED, DeskEvent.MEDIATION_ENDED);
        edges.on(END_MEDIATION).in(MEDIATION).when(REASON_IN_WORDS).to(DOCUMENT_REVIEW, DeskEvent.MEDIATION_ENDED);
    }
}
