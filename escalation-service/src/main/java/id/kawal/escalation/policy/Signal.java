package id.kawal.escalation.policy;

/** What happens in a case, as far as a rule may wait for it. */
public enum Signal {
    /** The report was accepted. */
    REPORT_SUBMITTED,
    /** The reporter told of an earlier complaint to the provider. */
    PRIOR_COMPLAINT_RECORDED,
    /** The case lies in the agency's inbox. */
    CASE_DELIVERED,
    /** The agency says that the file is complete. */
    FILE_COMPLETE,
    /** The agency asked the reporter for something. */
    QUESTION_ASKED,
    /** The reporter answered, and no question is left open. */
    QUESTION_ANSWERED,
    /** The agency answered. */
    RESPONSE_RECORDED,
    /** The agency asked for more time. */
    EXTENSION_REQUESTED,
    /** The agency refused the case. */
    CASE_DECLINED,
    /** The agency handed the case to another. */
    CASE_TRANSFERRED,
    /** The reporter holds the matter to be settled. */
    RESOLUTION_CONFIRMED,
    /** The reporter took the report back. */
    REPORT_WITHDRAWN,
    /** The case went to the Ombudsman. */
    CASE_FORWARDED,
    /** The provider accepted an application for a service; its limit is the published one. */
    APPLICATION_ACCEPTED,
    /** The provider waits for what is missing in the application. */
    APPLICATION_INCOMPLETE,
    /** The application is complete again. */
    APPLICATION_COMPLETED,
    /** The service was given. */
    SERVICE_RENDERED,
    /** Somebody turned to the office. */
    CONTACT_LOGGED,
    /** The office confirmed the receipt. */
    RECEIPT_CONFIRMED,
    /** The reporter was asked to complete the report (art. 25). */
    COMPLETION_REQUESTED,
    /** That request demonstrably reached the reporter. */
    COMPLETION_NOTICE_RECEIVED,
    /** The reporter needs help, is disabled or struck by a disaster, and an officer granted more time. */
    COMPLETION_GRACE_GRANTED,
    /** That time is over. */
    COMPLETION_GRACE_ENDED,
    /** The reporter completed the report. */
    COMPLETION_RECEIVED,
    /** All that art. 24 asks for is there. */
    FORMALLY_VERIFIED,
    /** Another office was asked to take the case (art. 17). */
    OFFICE_TRANSFER_REQUESTED,
    /** That office took it or declined. */
    OFFICE_TRANSFER_SETTLED,
    /** The matter was found to be the Ombudsman’s or not. */
    MATERIALLY_VERIFIED,
    /** The plenary decided whether the case is examined. */
    PLENARY_DECIDED,
    /** It was decided not to take the case. */
    CASE_REFUSED,
    /** The reporter was told so, with the reasons (art. 27). */
    REFUSAL_NOTIFIED,
    /** The case is urgent and treated as such (RCO). */
    RAPID_RESPONSE_ACCEPTED,
    /** The first act of the rapid response was done. */
    RAPID_RESPONSE_ACTED,
    /** An examiner got the case; detail kind SIMPLE, MEDIUM or HARD says of which class it is. */
    CASE_ASSIGNED,
    /** A letter asking for an explanation was sent. */
    EXPLANATION_REQUESTED,
    /** The first letter demonstrably reached the agency (art. 33). */
    FIRST_EXPLANATION_REQUEST_RECEIVED,
    /** The second letter demonstrably reached the agency. */
    SECOND_EXPLANATION_REQUEST_RECEIVED,
    /** The agency explained itself. */
    EXPLANATION_RECEIVED,
    /** It is on record that the agency waived its explanation. */
    EXPLANATION_WAIVED,
    /** Somebody was summoned; detail date is the day of the hearing (art. 31). */
    SUMMONS_ISSUED,
    /** The hearing took place. */
    HEARING_HELD,
    /** Who was summoned had a valid reason not to come. */
    HEARING_EXCUSED,
    /** Who was summoned did not come, without a valid reason. */
    HEARING_MISSED,
    /** The parties agreed to mediation or conciliation. */
    MEDIATION_AGREED,
    /** A day for the next session was agreed. */
    MEDIATION_SESSION_SET,
    /** That session took place or fell through. */
    MEDIATION_SESSION_HELD,
    /** Mediation ended, with or without a settlement. */
    MEDIATION_ENDED,
    /** The matter lies before a court, and the examination rests. */
    COURT_STAY_BEGUN,
    /** The court is done with it. */
    COURT_STAY_ENDED,
    /** The reporter was asked for a view before the result is issued. */
    REPORTER_VIEW_REQUESTED,
    /** That request demonstrably reached the reporter. */
    REPORTER_VIEW_NOTICE_RECEIVED,
    /** The reporter gave that view. */
    REPORTER_VIEW_RECEIVED,
    /** The result of the examination (LHP) was issued. */
    LHP_ISSUED,
    /** It demonstrably reached the agency. */
    LHP_RECEIVED,
    /** An officer accepted partial progress; the rest has more time. */
    CORRECTIVE_PROGRESS_ACCEPTED,
    /** That time is over. */
    CORRECTIVE_PROGRESS_ENDED,
    /** The agency did what the result asks for, and the examiner holds it to be done. */
    CORRECTIVE_ACTION_REPORTED,
    /** Resolution and monitoring took the case over, and its file is complete. */
    RESOLUTION_OPENED,
    /** A meeting was agreed. */
    RESOLUTION_MEETING_SET,
    /** That meeting took place or fell through. */
    RESOLUTION_MEETING_HELD,
    /** The case was put to headquarters for a recommendation. */
    REFERRED_TO_HQ,
    /** The chair signed a recommendation. */
    RECOMMENDATION_ISSUED,
    /** It demonstrably reached the agency and its superior. */
    RECOMMENDATION_RECEIVED,
    /** The superior reported how it was carried out (art. 38). */
    IMPLEMENTATION_REPORTED,
    /** The reporter was told where the case stands. */
    REPORTER_NOTIFIED,
    /** Somebody complained about the handling of the case by the office. */
    HANDLING_COMPLAINT_RECEIVED,
    /** That complaint was answered. */
    HANDLING_COMPLAINT_ANSWERED,
    /** The case ended, whatever the outcome. */
    CASE_CLOSED,
    /** A closed case goes on; every rule may start again, as a new run. */
    CASE_REOPENED,
    /** A report was taken down at the desk itself. */
    REPORT_REGISTERED,
    /** A report went back to the provider, which still has its time. */
    REPORT_RETURNED_TO_PROVIDER,
    /** The provider had its time, and the report is at the desk again. */
    PROVIDER_TIME_ENDED,
    /** A rapid response ended, and the regular procedure goes on. */
    RAPID_RESPONSE_ENDED,
    /** Headquarters sent a case back. */
    REFERRAL_RETURNED,
    /** A case that was opened again is verified anew. */
    VERIFICATION_RESUMED,
    /** A clock came to its due moment unmet; this service says so itself. */
    DEADLINE_MISSED,
    /** An officer has a clock stand still. */
    PAUSE_ORDERED,
    /** An officer lets a clock go on. */
    RESUME_ORDERED,
    /** An officer gives a clock more time. */
    EXTENSION_ORDERED;

    /** Whether the case ends with it. */
    public boolean closes() {
        return this == RESOLUTION_CONFIRMED || this == REPORT_WITHDRAWN || this == CASE_CLOSED;
    }
}
