package id.kawal.notification.news;

import static id.kawal.notification.news.Audience.AGENCY;
import static id.kawal.notification.news.Audience.REPORTER;
import static id.kawal.notification.news.Audience.SUPERIOR;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is said, to whom. */
public enum NewsKind {
    REPORT_RECEIVED(REPORTER),
    /** Says by when the agency must answer. */
    CASE_DELIVERED(REPORTER, "A1"),
    CASE_ACKNOWLEDGED(REPORTER, "A1"),
    /** Says by when the agency must decide. */
    FILE_COMPLETE(REPORTER, "A3"),
    QUESTION_ASKED(REPORTER),
    AGENCY_ANSWERED(REPORTER),
    CASE_TRANSFERRED(REPORTER),
    CASE_DECLINED(REPORTER),
    DEADLINE_PASSED(REPORTER),
    SUPERIOR_TOLD(REPORTER),
    CASE_ELIGIBLE(REPORTER),
    CONSENT_NEEDED(REPORTER),
    CASE_FORWARDED(REPORTER),
    MISS_RETRACTED(REPORTER),
    EXTENSION_GRANTED(REPORTER),
    DATE_MOVED(REPORTER),
    TIME_BAR_NEAR(REPORTER),
    TIME_BARRED(REPORTER),
    CASE_CLOSED(REPORTER),
    /** Of a rule that has no words of its own here; those of the policy are used. */
    OTHER_DEADLINE_NEAR(REPORTER),
    OTHER_DEADLINE_PASSED(REPORTER),
    OTHER_DATE_MOVED(REPORTER),
    /** Breaks a silence of the desk that lasts too long. */
    DESK_SILENT(REPORTER),
    DESK_RECEIPT_CONFIRMED(REPORTER),
    DESK_REPORT_REGISTERED(REPORTER, "B1"),
    DESK_RETURNED_TO_PROVIDER(REPORTER),
    DESK_PROVIDER_TIME_ENDED(REPORTER, "B1"),
    DESK_COMPLETION_REQUESTED(REPORTER),
    DESK_COMPLETION_NOTICE_RECEIVED(REPORTER, "B2"),
    DESK_COMPLETION_GRACE_GRANTED(REPORTER),
    DESK_COMPLETION_GRACE_ENDED(REPORTER, "B2"),
    DESK_COMPLETION_RECEIVED(REPORTER, "B1"),
    DESK_FORMALLY_VERIFIED(REPORTER, "B3"),
    DESK_TRANSFER_REQUESTED(REPORTER),
    DESK_TRANSFER_DECLINED(REPORTER, "B3"),
    DESK_PLENARY_AWAITED(REPORTER, "B3"),
    DESK_ACCEPTED(REPORTER),
    DESK_REFUSED(REPORTER, "B4"),
    DESK_RAPID_RESPONSE_ACCEPTED(REPORTER, "B8"),
    DESK_RAPID_RESPONSE_ACTED(REPORTER),
    DESK_RAPID_RESPONSE_ENDED(REPORTER, "B1"),
    DESK_EXAMINER_ASSIGNED(REPORTER, "B10"),
    DESK_EXAMINATION_OPENED(REPORTER),
    DESK_EXPLANATION_REQUESTED(REPORTER),
    DESK_EXPLANATION_REQUESTED_AGAIN(REPORTER),
    DESK_EXPLANATION_AWAITED(REPORTER, "B5"),
    DESK_EXPLANATION_AWAITED_AGAIN(REPORTER, "B6"),
    DESK_EXPLANATION_RECEIVED(REPORTER),
    DESK_EXPLANATION_WAIVED(REPORTER),
    DESK_SUMMONS_ISSUED(REPORTER),
    DESK_HEARING_HELD(REPORTER),
    DESK_HEARING_EXCUSED(REPORTER),
    DESK_HEARING_MISSED(REPORTER),
    DESK_HEARING_DISPENSED(REPORTER),
    DESK_POLICE_ASSISTANCE_REQUESTED(REPORTER),
    DESK_FIELD_EXAMINATION_ENDED(REPORTER),
    DESK_MEDIATION_AGREED(REPORTER, "B9"),
    DESK_MEDIATION_SESSION_SET(REPORTER),
    DESK_MEDIATION_ENDED(REPORTER),
    DESK_COURT_STAY_BEGUN(REPORTER),
    DESK_COURT_STAY_ENDED(REPORTER, "B10"),
    DESK_VIEW_REQUESTED(REPORTER),
    DESK_VIEW_NOTICE_RECEIVED(REPORTER, "B11"),
    DESK_VIEW_RECEIVED(REPORTER),
    DESK_LHP_FOUND(REPORTER),
    DESK_LHP_NOT_FOUND(REPORTER),
    DESK_LHP_STOPPED(REPORTER),
    DESK_LHP_RECEIVED(REPORTER, "B12"),
    DESK_PROGRESS_ACCEPTED(REPORTER),
    DESK_PROGRESS_ENDED(REPORTER, "B12"),
    DESK_RESOLUTION_OPENED(REPORTER, "B13"),
    DESK_RESOLUTION_MEETING_SET(REPORTER),
    DESK_RESOLUTION_MEETING_HELD(REPORTER),
    DESK_REFERRED(REPORTER),
    DESK_REFERRAL_RETURNED(REPORTER, "B13"),
    DESK_RECOMMENDATION_ISSUED(REPORTER, "B14"),
    DESK_RECOMMENDATION_RECEIVED(REPORTER, "B15"),
    DESK_UPDATE(REPORTER),
    DESK_HANDLING_COMPLAINT_RECEIVED(REPORTER, "B17"),
    DESK_HANDLING_COMPLAINT_ANSWERED(REPORTER),
    DESK_VERIFICATION_RESUMED(REPORTER, "B1"),
    CASE_REOPENED(REPORTER),
    AGENCY_NEW_CASE(AGENCY, "A1"),
    AGENCY_DEADLINE_NEAR(AGENCY),
    AGENCY_DEADLINE_MISSED(AGENCY),
    AGENCY_MISS_RETRACTED(AGENCY),
    /** A step of the desk of the Ombudsman; which one, its detail says. */
    AGENCY_DESK_STEP(AGENCY),
    SUPERIOR_INFORMED(SUPERIOR),
    SUPERIOR_MISS_RETRACTED(SUPERIOR);

    private final Audience audience;
    private final @Nullable String dateOf;

    NewsKind(Audience audience) {
        this(audience, null);
    }

    NewsKind(Audience audience, @Nullable String dateOf) {
        this.audience = audience;
        this.dateOf = dateOf;
    }

    public Audience audience() {
        return audience;
    }

    /** The rule whose running clock gives the date that is told, when the event itself brings none. */
    public @Nullable String dateOf() {
        return dateOf;
    }

    /** Whether it is worth telling only before the date that it is about. */
    public boolean isReminder() {
        return this == AGENCY_DEADLINE_NEAR || this == TIME_BAR_NEAR || this == OTHER_DEADLINE_NEAR;
    }

    /** Whether it is about a clock of a rule that has no words of its own here. */
    public boolean isOfOtherClock() {
        return this == OTHER_DEADLINE_NEAR || this == OTHER_DEADLINE_PASSED || this == OTHER_DATE_MOVED;
    }

    /** Its published name, also that of its words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
