package id.kawal.contracts.escalation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a step of the desk makes true, and whom it concerns besides the office itself: whoever it concerns is told of it, unless
 * the case ends with it, which {@link CaseClosed} tells. A step that concerns nobody else says why.
 */
public enum DeskStep {
    CONTACT_LOGGED("the receipt is told, as soon as it is confirmed"),
    CONTACT_TRIAGED("what follows from the sorting is told"),
    RECEIPT_CONFIRMED(Concerned.REPORTER),
    REPORT_REGISTERED(Concerned.REPORTER),
    PRIOR_COMPLAINT_RECORDED("it was recorded from what the reporter showed"),
    REPORT_RETURNED_TO_PROVIDER(Concerned.REPORTER, Concerned.AGENCY),
    PROVIDER_TIME_ENDED(Concerned.REPORTER),
    FORMAL_VERIFICATION_BEGUN("that the report is registered, and by when it is verified, is told"),
    COMPLETION_REQUESTED(Concerned.REPORTER),
    COMPLETION_NOTICE_RECEIVED(Concerned.REPORTER),
    COMPLETION_GRACE_GRANTED(Concerned.REPORTER),
    COMPLETION_GRACE_ENDED(Concerned.REPORTER),
    COMPLETION_RECEIVED(Concerned.REPORTER),
    PRIOR_COMPLAINT_WAIVED("the end of the verification is told"),
    FORMALLY_VERIFIED(Concerned.REPORTER),
    COURT_MATTER_RECORDED("a finding that is still weighed; a refusal for it is told"),
    COURT_MATTER_CLEARED("a finding that is still weighed"),
    DUPLICATE_MARKED("a finding that is still weighed; a refusal for it is told"),
    DUPLICATE_CLEARED("a finding that is still weighed"),
    OFFICE_TRANSFER_REQUESTED(Concerned.REPORTER),
    OFFICE_TRANSFER_SETTLED(Concerned.REPORTER),
    MATERIALLY_VERIFIED(Concerned.REPORTER),
    PLENARY_DECIDED(Concerned.REPORTER),
    CASE_REFUSED(Concerned.REPORTER),
    REFUSAL_NOTIFIED(Concerned.REPORTER),
    RAPID_RESPONSE_ACCEPTED(Concerned.REPORTER),
    RAPID_RESPONSE_ACTED(Concerned.REPORTER),
    RAPID_RESPONSE_ENDED(Concerned.REPORTER),
    CASE_ASSIGNED(Concerned.REPORTER),
    EXAMINATION_OPENED(Concerned.REPORTER),
    EXPLANATION_REQUESTED(Concerned.REPORTER, Concerned.AGENCY),
    FIRST_EXPLANATION_REQUEST_RECEIVED(Concerned.REPORTER, Concerned.AGENCY),
    SECOND_EXPLANATION_REQUEST_RECEIVED(Concerned.REPORTER, Concerned.AGENCY),
    EXPLANATION_RECEIVED(Concerned.REPORTER),
    EXPLANATION_WAIVED(Concerned.REPORTER, Concerned.AGENCY),
    SUMMONS_ISSUED(Concerned.REPORTER, Concerned.AGENCY),
    HEARING_HELD(Concerned.REPORTER),
    HEARING_EXCUSED(Concerned.REPORTER, Concerned.AGENCY),
    HEARING_MISSED(Concerned.REPORTER, Concerned.AGENCY),
    HEARING_DISPENSED(Concerned.REPORTER, Concerned.AGENCY),
    POLICE_ASSISTANCE_REQUESTED(Concerned.REPORTER),
    FIELD_EXAMINATION_BEGUN("a visit may be unannounced; what it found is told at its end"),
    FIELD_EXAMINATION_ENDED(Concerned.REPORTER),
    MEDIATION_AGREED(Concerned.REPORTER, Concerned.AGENCY),
    MEDIATION_SESSION_SET(Concerned.REPORTER, Concerned.AGENCY),
    MEDIATION_SESSION_HELD("both sides were there"),
    MEDIATION_ENDED(Concerned.REPORTER, Concerned.AGENCY),
    COURT_STAY_BEGUN(Concerned.REPORTER),
    COURT_STAY_ENDED(Concerned.REPORTER),
    REPORTER_VIEW_REQUESTED(Concerned.REPORTER),
    REPORTER_VIEW_NOTICE_RECEIVED(Concerned.REPORTER),
    REPORTER_VIEW_RECEIVED(Concerned.REPORTER),
    LHP_ISSUED(Concerned.REPORTER, Concerned.AGENCY),
    LHP_RECEIVED(Concerned.REPORTER, Concerned.AGENCY),
    CORRECTIVE_PROGRESS_ACCEPTED(Concerned.REPORTER, Concerned.AGENCY),
    CORRECTIVE_PROGRESS_ENDED(Concerned.REPORTER, Concerned.AGENCY),
    MONITORING_LOGGED("a note of the office; what follows from it is told"),
    CORRECTIVE_ACTION_REPORTED(Concerned.REPORTER),
    RESOLUTION_OPENED(Concerned.REPORTER, Concerned.AGENCY),
    RESOLUTION_MEETING_SET(Concerned.REPORTER, Concerned.AGENCY),
    RESOLUTION_MEETING_HELD(Concerned.REPORTER),
    REFERRED_TO_HQ(Concerned.REPORTER, Concerned.AGENCY),
    REFERRAL_RETURNED(Concerned.REPORTER),
    RECOMMENDATION_ISSUED(Concerned.REPORTER, Concerned.AGENCY),
    RECOMMENDATION_RECEIVED(Concerned.REPORTER, Concerned.AGENCY),
    IMPLEMENTATION_REPORTED(Concerned.REPORTER),
    REPORTER_NOTIFIED(Concerned.REPORTER),
    HANDLING_COMPLAINT_RECEIVED(Concerned.REPORTER),
    HANDLING_COMPLAINT_ANSWERED(Concerned.REPORTER),
    CASE_CLOSED(Concerned.REPORTER),
    CASE_REOPENED(Concerned.REPORTER, Concerned.AGENCY),
    VERIFICATION_RESUMED(Concerned.REPORTER),
    HANDLER_NAMED("who of the office has the case; a matter of the office");

    private final Set<Concerned> concerned;
    private final @Nullable String silence;

    /** Whom a step may concern besides the office. */
    public enum Concerned {
        /** The citizen who reported. */
        REPORTER,
        /** The agency reported. */
        AGENCY
    }

    DeskStep(Concerned... concerned) {
        this.concerned = Set.copyOf(List.of(concerned));
        this.silence = null;
    }

    DeskStep(String silence) {
        this.concerned = Set.of();
        this.silence = silence;
    }

    /** Its name on the wire, see {@link DeskStepTaken#step()}. */
    public String step() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is to be told to that one. */
    public boolean concerns(Concerned whom) {
        return concerned.contains(whom);
    }

    /** Why it concerns the office alone; nothing for a step that concerns others too. */
    public @Nullable String silence() {
        return silence;
    }

    /** The step of that name; nothing for one that is newer than this list. */
    public static Optional<DeskStep> named(String step) {
        return Arrays.stream(values()).filter(known -> known.step().equals(step)).findFirst();
    }
}
