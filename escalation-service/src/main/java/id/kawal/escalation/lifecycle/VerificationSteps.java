package id.kawal.escalation.lifecycle;

import static id.kawal.escalation.lifecycle.CaseState.*;
import static id.kawal.escalation.lifecycle.Command.*;
import static id.kawal.escalation.lifecycle.Guard.*;
import static id.kawal.escalation.lifecycle.Mark.COURT_MATTER;
import static id.kawal.escalation.lifecycle.Mark.DELIVERED;
import static id.kawal.escalation.lifecycle.Mark.DUPLICATE;
import static id.kawal.escalation.lifecycle.Mark.PRIOR_COMPLAINT_WAIVED;

import java.util.EnumSet;
import java.util.Set;

/** From the first contact to the decision whether the case is examined. */
final class VerificationSteps {

    /** Where what was found out about a report may still be changed. */
    private static final Set<CaseState> UNDECIDED = EnumSet.of(DRAFT, SUBMITTED, WAITING_PROVIDER, FORMAL_VERIFICATION,
            AWAITING_COMPLETION, MATERIAL_VERIFICATION, AWAITING_PLENARY);

    private VerificationSteps() {
    }

    static void addTo(Edges edges) {
        triage(edges);
        report(edges);
        formal(edges);
        material(edges);
        plenary(edges);
        rapid(edges);
    }

    private static void triage(Edges edges) {
        edges.on(TRIAGE_AS_REPORT).in(CONTACT_LOGGED).to(DRAFT, DeskEvent.CONTACT_TRIAGED);
        edges.on(TRIAGE_AS_CONSULTATION).in(CONTACT_LOGGED).to(CONSULTATION, DeskEvent.CONTACT_TRIAGED);
        edges.on(TRIAGE_AS_COPY_LETTER).in(CONTACT_LOGGED).to(COPY_LETTER, DeskEvent.CONTACT_TRIAGED);
        edges.on(TRIAGE_AS_OWN_INITIATIVE).in(CONTACT_LOGGED).when(REASON_IN_WORDS)
                .to(OWN_INITIATIVE, DeskEvent.CONTACT_TRIAGED);
        edges.on(PROMOTE_TO_REPORT).in(CONSULTATION, COPY_LETTER).when(REASON_IN_WORDS)
                .to(DRAFT, DeskEvent.CONTACT_TRIAGED);
        edges.on(PROMOTE_TO_REPORT).in(CLOSED_ANSWERED).when(REASON_IN_WORDS).to(DRAFT, DeskEvent.CASE_REOPENED);
        edges.on(ANSWER).in(CONSULTATION, COPY_LETTER).to(CLOSED_ANSWERED, DeskEvent.CASE_CLOSED);
        edges.on(PROPOSE_OWN_INITIATIVE).in(OWN_INITIATIVE).when(MATTER_DESCRIBED, REASON_IN_WORDS)
                .to(AWAITING_PLENARY, DeskEvent.MATERIALLY_VERIFIED);
        edges.on(DROP_OWN_INITIATIVE).in(OWN_INITIATIVE, AWAITING_PLENARY).when(NO_REPORTER_TO_HEAR).to(CLOSED_STOPPED,
                DeskEvent.CASE_CLOSED);
    }

    private static void report(Edges edges) {
        edges.on(SUBMIT_REPORT).in(DRAFT).when(MATTER_DESCRIBED).to(SUBMITTED, DeskEvent.REPORT_REGISTERED);
        edges.on(BEGIN_FORMAL_VERIFICATION).in(SUBMITTED).to(FORMAL_VERIFICATION, DeskEvent.FORMAL_VERIFICATION_BEGUN);
        edges.on(RETURN_TO_PROVIDER).in(SUBMITTED, FORMAL_VERIFICATION)
                .when(THERE_IS_A_REPORTER, PROVIDER_STILL_HAS_TIME, REASON_IN_WORDS)
                .to(WAITING_PROVIDER, DeskEvent.REPORT_RETURNED_TO_PROVIDER);
        edges.on(RESUME_AFTER_PROVIDER).in(WAITING_PROVIDER).when(PROVIDER_TIME_OVER, PRIOR_COMPLAINT_SHOWN)
                .to(SUBMITTED, DeskEvent.PROVIDER_TIME_ENDED);
        edges.on(CLOSE_AS_RESOLVED_BY_PROVIDER).in(WAITING_PROVIDER)
                .to(CLOSED_RESOLVED_BY_PROVIDER, DeskEvent.CASE_CLOSED);
        edges.on(RECORD_PRIOR_COMPLAINT).in(UNDECIDED).when(PRIOR_COMPLAINT_PROVED)
                .stays(DeskEvent.PRIOR_COMPLAINT_RECORDED);
    }

    private static void formal(Edges edges) {
        edges.on(REQUEST_COMPLETION).in(FORMAL_VERIFICATION).when(THERE_IS_A_REPORTER, SOMETHING_MISSING)
                .to(AWAITING_COMPLETION, DeskEvent.COMPLETION_REQUESTED);
        edges.on(CONFIRM_COMPLETION_NOTICE).in(AWAITING_COMPLETION).when(NOT_YET_DELIVERED, PROOF_OF_DELIVERY)
                .sets(DELIVERED).stays(DeskEvent.COMPLETION_NOTICE_RECEIVED);
        edges.on(GRANT_COMPLETION_GRACE).in(AWAITING_COMPLETION).when(REASON_IN_WORDS)
                .stays(DeskEvent.COMPLETION_GRACE_GRANTED);
        edges.on(END_COMPLETION_GRACE).in(AWAITING_COMPLETION).stays(DeskEvent.COMPLETION_GRACE_ENDED);
        edges.on(RECORD_COMPLETION).in(AWAITING_COMPLETION).when(COMPLETED_ITEMS_NAMED)
                .to(FORMAL_VERIFICATION, DeskEvent.COMPLETION_RECEIVED);
        edges.on(DEEM_WITHDRAWN).in(AWAITING_COMPLETION).when(COMPLETION_TIME_OVER)
                .to(CLOSED_DEEMED_WITHDRAWN, DeskEvent.CASE_CLOSED);
        edges.on(WAIVE_PRIOR_COMPLAINT).in(FORMAL_VERIFICATION).when(REASON_IN_WORDS, APPROVED_BY_ANOTHER)
                .sets(PRIOR_COMPLAINT_WAIVED).stays(DeskEvent.PRIOR_COMPLAINT_WAIVED);
        edges.on(VERIFY_FORMALLY).in(FORMAL_VERIFICATION)
                .when(MATTER_DESCRIBED, ARTICLE_24_COMPLETE, WITHIN_TWO_YEARS, PRIOR_COMPLAINT_SHOWN)
                .to(MATERIAL_VERIFICATION, DeskEvent.FORMALLY_VERIFIED);
    }

    private static void material(Edges edges) {
        edges.on(RECORD_COURT_MATTER).in(UNDECIDED).when(REASON_IN_WORDS).sets(COURT_MATTER)
                .stays(DeskEvent.COURT_MATTER_RECORDED);
        edges.on(CLEAR_COURT_MATTER).in(UNDECIDED).when(COURT_MATTER_RECORDED, REASON_IN_WORDS).clears(COURT_MATTER)
                .stays(DeskEvent.COURT_MATTER_CLEARED);
        edges.on(MARK_DUPLICATE).in(UNDECIDED).when(OTHER_CASE_NAMED).sets(DUPLICATE)
                .stays(DeskEvent.DUPLICATE_MARKED);
        edges.on(CLEAR_DUPLICATE).in(UNDECIDED).when(MARKED_AS_DUPLICATE, REASON_IN_WORDS).clears(DUPLICATE)
                .stays(DeskEvent.DUPLICATE_CLEARED);
        edges.on(REQUEST_OFFICE_TRANSFER).in(MATERIAL_VERIFICATION).when(OTHER_OFFICE_NAMED, REASON_IN_WORDS)
                .to(AWAITING_OTHER_OFFICE, DeskEvent.OFFICE_TRANSFER_REQUESTED);
        edges.on(RECORD_TRANSFER_ACCEPTED).in(AWAITING_OTHER_OFFICE)
                .to(CLOSED_TRANSFERRED, DeskEvent.OFFICE_TRANSFER_SETTLED);
        edges.on(RECORD_TRANSFER_DECLINED).in(AWAITING_OTHER_OFFICE).when(REASON_IN_WORDS)
                .to(MATERIAL_VERIFICATION, DeskEvent.OFFICE_TRANSFER_SETTLED);
        edges.on(VERIFY_MATERIALLY).in(MATERIAL_VERIFICATION)
                .when(NO_COURT_MATTER, PROVIDER_TIME_OVER, NOT_A_DUPLICATE).clears(Mark.REFUSAL_PROPOSED)
                .to(AWAITING_PLENARY, DeskEvent.MATERIALLY_VERIFIED);
        edges.on(PROPOSE_REFUSAL).in(FORMAL_VERIFICATION, MATERIAL_VERIFICATION).when(REFUSAL_REASON_NAMED)
                .sets(Mark.REFUSAL_PROPOSED).to(AWAITING_PLENARY, DeskEvent.MATERIALLY_VERIFIED);
    }

    private static void plenary(Edges edges) {
        // A refusal may be proposed before anything was verified: what is examined all the same has to stand the formal part.
        edges.on(ACCEPT_FOR_EXAMINATION).in(AWAITING_PLENARY)
                .when(ARTICLE_24_COMPLETE, WITHIN_TWO_YEARS, PRIOR_COMPLAINT_SHOWN, NO_COURT_MATTER, PROVIDER_TIME_OVER,
                        NOT_A_DUPLICATE)
                .clears(Mark.REFUSAL_PROPOSED).to(DOCUMENT_REVIEW, DeskEvent.PLENARY_DECIDED);
        edges.on(DECIDE_REFUSAL).in(AWAITING_PLENARY)
                .when(THERE_IS_A_REPORTER, REFUSAL_REASON_NAMED, APPROVED_BY_ANOTHER)
                .to(REFUSAL_DECIDED, DeskEvent.CASE_REFUSED);
        edges.on(NOTIFY_REFUSAL).in(REFUSAL_DECIDED).to(CLOSED_REFUSED, DeskEvent.REFUSAL_NOTIFIED);
    }

    private static void rapid(Edges edges) {
        edges.on(ACCEPT_RAPID_RESPONSE).in(UNDECIDED).in(CONTACT_LOGGED)
                .when(RAPID_RESPONSE_CRITERION, REASON_IN_WORDS, APPROVED_BY_ANOTHER)
                .sets(PRIOR_COMPLAINT_WAIVED).to(RAPID_RESPONSE, DeskEvent.RAPID_RESPONSE_ACCEPTED);
        edges.on(RECORD_FIRST_ACTION).in(RAPID_RESPONSE).when(REASON_IN_WORDS).sets(Mark.RAPID_RESPONSE_ACTED)
                .stays(DeskEvent.RAPID_RESPONSE_ACTED);
        edges.on(CONTINUE_AS_EXAMINATION).in(RAPID_RESPONSE).when(FIRST_ACTION_DONE, MATTER_DESCRIBED, NO_COURT_MATTER)
                .to(DOCUMENT_REVIEW, DeskEvent.EXAMINATION_OPENED);
        edges.on(RETURN_TO_REGULAR).in(RAPID_RESPONSE).when(REASON_IN_WORDS).clears(PRIOR_COMPLAINT_WAIVED)
                .to(FORMAL_VERIFICATION, DeskEvent.RAPID_RESPONSE_ENDED);
    }
}
