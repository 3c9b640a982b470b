package id.kawal.escalation.lifecycle;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Where a case stands at the desk; those of the examination are sub-states of one phase. */
public enum CaseState {
    /** Somebody turned to the office; of which kind it is, is not decided yet. */
    CONTACT_LOGGED(Phase.CONTACT),
    /** Advice is asked for, no more. */
    CONSULTATION(Phase.CONTACT),
    /** A letter to somebody else, of which the office got a copy. */
    COPY_LETTER(Phase.CONTACT),
    /** The office itself looks into a matter. */
    OWN_INITIATIVE(Phase.CONTACT),
    /** A report that is being written down. */
    DRAFT(Phase.REPORT),
    /** A report that nobody has taken up yet. */
    SUBMITTED(Phase.REPORT),
    /** The provider has its time first. */
    WAITING_PROVIDER(Phase.REPORT),
    /** Identity, chronology and the earlier complaint are looked at. */
    FORMAL_VERIFICATION(Phase.VERIFICATION),
    /** The reporter is asked for what is missing. */
    AWAITING_COMPLETION(Phase.VERIFICATION),
    /** Competence, repetition, court and time are looked at. */
    MATERIAL_VERIFICATION(Phase.VERIFICATION),
    /** Another office is asked to take the case. */
    AWAITING_OTHER_OFFICE(Phase.VERIFICATION),
    /** The plenary decides. */
    AWAITING_PLENARY(Phase.VERIFICATION),
    /** Refused; the reporter is still to be told why. */
    REFUSAL_DECIDED(Phase.VERIFICATION),
    /** An emergency, dealt with at once. */
    RAPID_RESPONSE(Phase.RAPID_RESPONSE),
    /** The examiner studies what is there. */
    DOCUMENT_REVIEW(Phase.EXAMINATION),
    /** The agency was asked for an explanation. */
    AWAITING_EXPLANATION_1(Phase.EXAMINATION),
    /** It was asked again, its superior in copy. */
    AWAITING_EXPLANATION_2(Phase.EXAMINATION),
    /** Summoned for the first time. */
    SUMMONED_1(Phase.EXAMINATION),
    /** Summoned for the second time. */
    SUMMONED_2(Phase.EXAMINATION),
    /** Summoned for the third and last time. */
    SUMMONED_3(Phase.EXAMINATION),
    /** The place itself is looked at. */
    FIELD_EXAMINATION(Phase.EXAMINATION),
    /** The parties talk, with the office between them. */
    MEDIATION(Phase.EXAMINATION),
    /** The reporter is asked for a view on the result. */
    REPORTER_CONSULTED(Phase.RESULT),
    /** The result says maladministration; it is still to reach the agency. */
    LHP_ISSUED_FOUND(Phase.RESULT),
    /** The result says none; it is still to be explained to the reporter. */
    LHP_ISSUED_NOT_FOUND(Phase.RESULT),
    /** The examination was stopped; that is still to be explained to the reporter. */
    LHP_ISSUED_STOPPED(Phase.RESULT),
    /** The agency has its time to put things right. */
    MONITORING_CORRECTIVE_ACTION(Phase.MONITORING),
    /** It did not; resolution and monitoring tries. */
    RESOLUTION_MONITORING(Phase.MONITORING),
    /** Headquarters was asked for a recommendation. */
    REFERRED_TO_HQ(Phase.HEADQUARTERS),
    /** The chair signed one; its outcome is awaited. */
    RECOMMENDATION_ISSUED(Phase.HEADQUARTERS),
    /** Open again; where it goes on is to be decided. */
    REOPENED(Phase.VERIFICATION),
    /** Advice was given or the copy taken note of. */
    CLOSED_ANSWERED(Phase.CLOSED),
    /** The provider put things right by itself. */
    CLOSED_RESOLVED_BY_PROVIDER(Phase.CLOSED),
    /** The reporter did not complete the report in time. */
    CLOSED_DEEMED_WITHDRAWN(Phase.CLOSED),
    /** Another office has it now. */
    CLOSED_TRANSFERRED(Phase.CLOSED),
    /** Not taken, for a reason of the law. */
    CLOSED_REFUSED(Phase.CLOSED),
    /** Settled while it was at the desk. */
    CLOSED_RESOLVED(Phase.CLOSED),
    /** Examined, and no maladministration found. */
    CLOSED_NO_MALADMINISTRATION(Phase.CLOSED),
    /** The examination was stopped. */
    CLOSED_STOPPED(Phase.CLOSED),
    /** What was asked for was done. */
    CLOSED_IMPLEMENTED(Phase.CLOSED),
    /** Part of it was done. */
    CLOSED_PARTLY_IMPLEMENTED(Phase.CLOSED),
    /** Nothing was done: published, and reported to parliament and president. */
    CLOSED_PUBLISHED_AND_REPORTED(Phase.CLOSED),
    /** The reporter took it back. */
    CLOSED_WITHDRAWN(Phase.CLOSED);

    /** Every state in which something is still awaited. */
    public static final Set<CaseState> OPEN = Set.copyOf(EnumSet.copyOf(
            Arrays.stream(values()).filter(state -> !state.isClosed()).toList()));

    private final Phase phase;

    CaseState(Phase phase) {
        this.phase = phase;
    }

    public Phase phase() {
        return phase;
    }

    /**
     * Whether a case there is a report, or an investigation of the office's own that was proposed, and no mere
     * contact.
     */
    public boolean isReport() {
        return this != DRAFT && phase != Phase.CONTACT && phase != Phase.CLOSED;
    }

    /** Whether the case has its outcome. */
    public boolean isClosed() {
        return phase == Phase.CLOSED;
    }
}
