package id.kawal.notification.news.messaging;

import static id.kawal.contracts.escalation.DeskStep.*;

import id.kawal.contracts.escalation.DeskStep;
import id.kawal.contracts.escalation.DeskStep.Concerned;
import id.kawal.contracts.escalation.DeskStepTaken;
import id.kawal.notification.news.News.About;
import id.kawal.notification.news.NewsKind;
import id.kawal.notification.news.messaging.NewsRule.Telling;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which step of the desk of the Ombudsman is told to whom, as a table. A step concerns whom its contract says; every step that
 * concerns somebody stands here for each of them, and {@link DeskStep#silence} says why the others are not told. With a step that
 * ends the case, the end is told instead.
 */
final class DeskNews {

    /** Whose event brings the day that is told: of a hearing, a session, a meeting. */
    private static final Set<DeskStep> DATED = EnumSet.of(SUMMONS_ISSUED, HEARING_EXCUSED, MEDIATION_SESSION_SET,
            RESOLUTION_MEETING_SET);

    static final List<Row> TABLE = List.of(
            reporter(RECEIPT_CONFIRMED, NewsKind.DESK_RECEIPT_CONFIRMED),
            reporter(REPORT_REGISTERED, NewsKind.DESK_REPORT_REGISTERED),
            reporter(REPORT_RETURNED_TO_PROVIDER, NewsKind.DESK_RETURNED_TO_PROVIDER),
            reporter(PROVIDER_TIME_ENDED, NewsKind.DESK_PROVIDER_TIME_ENDED),
            reporter(COMPLETION_REQUESTED, NewsKind.DESK_COMPLETION_REQUESTED),
            reporter(COMPLETION_NOTICE_RECEIVED, NewsKind.DESK_COMPLETION_NOTICE_RECEIVED),
            reporter(COMPLETION_GRACE_GRANTED, NewsKind.DESK_COMPLETION_GRACE_GRANTED),
            reporter(COMPLETION_GRACE_ENDED, NewsKind.DESK_COMPLETION_GRACE_ENDED),
            reporter(COMPLETION_RECEIVED, NewsKind.DESK_COMPLETION_RECEIVED),
            reporter(FORMALLY_VERIFIED, NewsKind.DESK_FORMALLY_VERIFIED),
            reporter(OFFICE_TRANSFER_REQUESTED, NewsKind.DESK_TRANSFER_REQUESTED),
            reporter(OFFICE_TRANSFER_SETTLED, "MATERIAL_VERIFICATION", NewsKind.DESK_TRANSFER_DECLINED),
            reporter(MATERIALLY_VERIFIED, NewsKind.DESK_PLENARY_AWAITED),
            reporter(PLENARY_DECIDED, NewsKind.DESK_ACCEPTED),
            reporter(CASE_REFUSED, NewsKind.DESK_REFUSED),
            reporter(RAPID_RESPONSE_ACCEPTED, NewsKind.DESK_RAPID_RESPONSE_ACCEPTED),
            reporter(RAPID_RESPONSE_ACTED, NewsKind.DESK_RAPID_RESPONSE_ACTED),
            reporter(RAPID_RESPONSE_ENDED, NewsKind.DESK_RAPID_RESPONSE_ENDED),
            reporter(CASE_ASSIGNED, NewsKind.DESK_EXAMINER_ASSIGNED),
            reporter(EXAMINATION_OPENED, NewsKind.DESK_EXAMINATION_OPENED),
            reporter(EXPLANATION_REQUESTED, "AWAITING_EXPLANATION_1", NewsKind.DESK_EXPLANATION_REQUESTED),
            reporter(EXPLANATION_REQUESTED, "AWAITING_EXPLANATION_2", NewsKind.DESK_EXPLANATION_REQUESTED_AGAIN),
            reporter(FIRST_EXPLANATION_REQUEST_RECEIVED, NewsKind.DESK_EXPLANATION_AWAITED),
            reporter(SECOND_EXPLANATION_REQUEST_RECEIVED, NewsKind.DESK_EXPLANATION_AWAITED_AGAIN),
            reporter(EXPLANATION_RECEIVED, NewsKind.DESK_EXPLANATION_RECEIVED),
            reporter(EXPLANATION_WAIVED, NewsKind.DESK_EXPLANATION_WAIVED),
            reporter(SUMMONS_ISSUED, NewsKind.DESK_SUMMONS_ISSUED),
            reporter(HEARING_HELD, NewsKind.DESK_HEARING_HELD),
            reporter(HEARING_EXCUSED, NewsKind.DESK_HEARING_EXCUSED),
            reporter(HEARING_MISSED, NewsKind.DESK_HEARING_MISSED),
            reporter(HEARING_DISPENSED, NewsKind.DESK_HEARING_DISPENSED),
            reporter(POLICE_ASSISTANCE_REQUESTED, NewsKind.DESK_POLICE_ASSISTANCE_REQUESTED),
            reporter(FIELD_EXAMINATION_ENDED, NewsKind.DESK_FIELD_EXAMINATION_ENDED),
            reporter(MEDIATION_AGREED, NewsKind.DESK_MEDIATION_AGREED),
            reporter(MEDIATION_SESSION_SET, NewsKind.DESK_MEDIATION_SESSION_SET),
            reporter(MEDIATION_ENDED, "DOCUMENT_REVIEW", NewsKind.DESK_MEDIATION_ENDED),
            reporter(COURT_STAY_BEGUN, NewsKind.DESK_COURT_STAY_BEGUN),
            reporter(COURT_STAY_ENDED, NewsKind.DESK_COURT_STAY_ENDED),
            reporter(REPORTER_VIEW_REQUESTED, NewsKind.DESK_VIEW_REQUESTED),
            reporter(REPORTER_VIEW_NOTICE_RECEIVED, NewsKind.DESK_VIEW_NOTICE_RECEIVED),
            reporter(REPORTER_VIEW_RECEIVED, NewsKind.DESK_VIEW_RECEIVED),
            reporter(LHP_ISSUED, "LHP_ISSUED_FOUND", NewsKind.DESK_LHP_FOUND),
            reporter(LHP_ISSUED, "LHP_ISSUED_NOT_FOUND", NewsKind.DESK_LHP_NOT_FOUND),
            reporter(LHP_ISSUED, "LHP_ISSUED_STOPPED", NewsKind.DESK_LHP_STOPPED),
            reporter(LHP_RECEIVED, NewsKind.DESK_LHP_RECEIVED),
            reporter(CORRECTIVE_PROGRESS_ACCEPTED, NewsKind.DESK_PROGRESS_ACCEPTED),
            reporter(CORRECTIVE_PROGRESS_ENDED, NewsKind.DESK_PROGRESS_ENDED),
            reporter(RESOLUTION_OPENED, NewsKind.DESK_RESOLUTION_OPENED),
            reporter(RESOLUTION_MEETING_SET, NewsKind.DESK_RESOLUTION_MEETING_SET),
            reporter(RESOLUTION_MEETING_HELD, NewsKind.DESK_RESOLUTION_MEETING_HELD),
            reporter(REFERRED_TO_HQ, NewsKind.DESK_REFERRED),
            reporter(REFERRAL_RETURNED, NewsKind.DESK_REFERRAL_RETURNED),
            reporter(RECOMMENDATION_ISSUED, NewsKind.DESK_RECOMMENDATION_ISSUED),
            reporter(RECOMMENDATION_RECEIVED, NewsKind.DESK_RECOMMENDATION_RECEIVED),
            reporter(REPORTER_NOTIFIED, NewsKind.DESK_UPDATE),
            reporter(HANDLING_COMPLAINT_RECEIVED, NewsKind.DESK_HANDLING_COMPLAINT_RECEIVED),
            reporter(HANDLING_COMPLAINT_ANSWERED, NewsKind.DESK_HANDLING_COMPLAINT_ANSWERED),
            reporter(VERIFICATION_RESUMED, NewsKind.DESK_VERIFICATION_RESUMED),
            reporter(CASE_REOPENED, NewsKind.CASE_REOPENED),
            agency(REPORT_RETURNED_TO_PROVIDER),
            agency(EXPLANATION_REQUESTED, "AWAITING_EXPLANATION_1"),
            agency(EXPLANATION_REQUESTED, "AWAITING_EXPLANATION_2"),
            agencyBy(FIRST_EXPLANATION_REQUEST_RECEIVED, "B5"),
            agencyBy(SECOND_EXPLANATION_REQUEST_RECEIVED, "B6"),
            agency(EXPLANATION_WAIVED),
            agency(SUMMONS_ISSUED, "SUMMONED_1"),
            agency(SUMMONS_ISSUED, "SUMMONED_2"),
            agency(SUMMONS_ISSUED, "SUMMONED_3"),
            agency(HEARING_EXCUSED),
            agency(HEARING_MISSED),
            agency(HEARING_DISPENSED),
            agencyBy(MEDIATION_AGREED, "B9"),
            agency(MEDIATION_SESSION_SET),
            agency(MEDIATION_ENDED, "DOCUMENT_REVIEW"),
            agency(LHP_ISSUED, "LHP_ISSUED_FOUND"),
            agency(LHP_ISSUED, "LHP_ISSUED_NOT_FOUND"),
            agency(LHP_ISSUED, "LHP_ISSUED_STOPPED"),
            agencyBy(LHP_RECEIVED, "B12"),
            agency(CORRECTIVE_PROGRESS_ACCEPTED),
            agencyBy(CORRECTIVE_PROGRESS_ENDED, "B12"),
            agency(RESOLUTION_OPENED),
            agency(RESOLUTION_MEETING_SET),
            agency(REFERRED_TO_HQ),
            agency(RECOMMENDATION_ISSUED),
            agencyBy(RECOMMENDATION_RECEIVED, "B15"),
            agency(CASE_REOPENED));

    private DeskNews() {
    }

    /**
     * What one step tells one of those whom it concerns.
     *
     * @param step the step
     * @param state the state that follows, where the same step is told in other words in another state
     * @param whom who is told
     * @param kind what is said
     * @param dateOf the rule whose clock gives the date, for an agency
     */
    record Row(DeskStep step, @Nullable String state, Concerned whom, NewsKind kind, @Nullable String dateOf) {

        boolean fits(DeskStep taken, DeskStepTaken event) {
            return step == taken && (state == null || state.equals(event.state()));
        }

        /** What the words of an agency are found by. */
        String code() {
            return state == null ? step.step() : step.step() + "." + state;
        }
    }

    private static Row reporter(DeskStep step, NewsKind kind) {
        return new Row(step, null, Concerned.REPORTER, kind, null);
    }

    private static Row reporter(DeskStep step, String state, NewsKind kind) {
        return new Row(step, state, Concerned.REPORTER, kind, null);
    }

    private static Row agency(DeskStep step) {
        return new Row(step, null, Concerned.AGENCY, NewsKind.AGENCY_DESK_STEP, null);
    }

    private static Row agency(DeskStep step, String state) {
        return new Row(step, state, Concerned.AGENCY, NewsKind.AGENCY_DESK_STEP, null);
    }

    private static Row agencyBy(DeskStep step, String rule) {
        return new Row(step, null, Concerned.AGENCY, NewsKind.AGENCY_DESK_STEP, rule);
    }

    /** What a step tells; nothing for a step that is newer than this table. */
    static List<Telling> of(DeskStepTaken event, ZonedDateTime at) {
        var step = DeskStep.named(event.step());
        if (step.isEmpty()) {
            return List.of();
        }
        return Stream.of(Concerned.values()).flatMap(whom -> row(step.get(), event, whom).stream())
                .filter(row -> row.whom() == Concerned.REPORTER || event.agencyCode() != null)
                .map(row -> new Telling(row.kind(), about(row, event, at.getZone()))).toList();
    }

    private static Optional<Row> row(DeskStep step, DeskStepTaken event, Concerned whom) {
        return TABLE.stream().filter(row -> row.whom() == whom && row.fits(step, event)).findFirst();
    }

    private static About about(Row row, DeskStepTaken event, ZoneId office) {
        var about = About.NOTHING_MORE.withAgency(event.agencyCode()).withDue(dayNamed(row.step(), event, office));
        if (row.whom() == Concerned.AGENCY) {
            return about.withDetail(row.code()).withDateOf(row.dateOf());
        }
        return row.step() == CASE_REFUSED ? about.withDetail(event.code()) : about;
    }

    private static @Nullable Instant dayNamed(DeskStep step, DeskStepTaken event, ZoneId office) {
        LocalDate day = event.date();
        return day == null || !DATED.contains(step) ? null
                : day.atTime(LocalTime.of(23, 59, 59)).atZone(office).toInstant();
    }
}
