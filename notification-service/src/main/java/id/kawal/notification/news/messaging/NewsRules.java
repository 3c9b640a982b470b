package id.kawal.notification.news.messaging;

import static id.kawal.contracts.EventCatalogue.*;
import static id.kawal.notification.news.News.About.NOTHING_MORE;
import static id.kawal.notification.news.News.About.agency;
import static id.kawal.notification.news.News.About.clock;

import id.kawal.contracts.CaseEvent;
import id.kawal.contracts.EventType;
import id.kawal.contracts.agency.CaseAcknowledged;
import id.kawal.contracts.escalation.ActionDue;
import id.kawal.contracts.escalation.CaseMarkedEligible;
import id.kawal.contracts.escalation.DeadlineApproaching;
import id.kawal.contracts.escalation.DeadlineMissRetracted;
import id.kawal.contracts.escalation.DeadlineMissed;
import id.kawal.contracts.escalation.DeadlineRecomputed;
import id.kawal.contracts.escalation.ExtensionGranted;
import id.kawal.contracts.escalation.SkipReason;
import id.kawal.contracts.escalation.StepSkipped;
import id.kawal.contracts.escalation.SuperiorInformed;
import id.kawal.contracts.intake.ReportSubmitted;
import id.kawal.notification.news.News.About;
import id.kawal.notification.news.NewsKind;
import id.kawal.notification.news.messaging.NewsRule.Telling;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which event is told to whom: the whole table. A type of event stands here with what it tells, or with the reason why
 * nobody is told of it by a message.
 */
final class NewsRules {

    /** Two years from the event, UU 37/2008 art. 24(3): a matter of the reporter and not of the agency. */
    private static final String TIME_BAR = "A9";
    /** The promise that nobody is left without news for more than 30 days. */
    private static final String NEWS_FOR_REPORTER = "B16";
    private static final Set<String> DUTIES_AND_BAR = Set.of("A1", "A3", TIME_BAR);
    /** UU 25/2009 art. 44(1): the first answer, counted from the receipt by the agency. */
    private static final int DAYS_TO_ANSWER = 14;

    static final List<NewsRule<?>> TABLE = List.of(
            told(REPORT_SUBMITTED, (event, at) -> List.of(new Telling(NewsKind.REPORT_RECEIVED,
                    agency(event.agencyCode()).withDue(firstAnswer(event, at))))),
            untold(INFORMATION_ADDED, "the inbox of the agency shows it, and the reporter has just written it"),
            untold(EVIDENCE_ADDED, "the inbox of the agency shows it, and the reporter has just sent it"),
            untold(PRIOR_COMPLAINT_RECORDED, "a clock that moves with it is told"),
            untold(RESPONSE_DISPUTED, "that the case may go to the Ombudsman with it is told"),
            untold(RESOLUTION_CONFIRMED, "the end of the case is told"),
            untold(REPORT_WITHDRAWN, "the end of the case is told"),
            untold(FORWARDING_CONSENTED, "that the case is forwarded is told"),
            told(CASE_DELIVERED, event -> List.of(
                    new Telling(NewsKind.CASE_DELIVERED, agency(event.agencyCode())),
                    new Telling(NewsKind.AGENCY_NEW_CASE, agency(event.agencyCode())))),
            told(CASE_ACKNOWLEDGED, NewsRules::acknowledged),
            told(INFORMATION_REQUESTED, event -> one(NewsKind.QUESTION_ASKED, agency(event.agencyCode()))),
            told(RESPONSE_RECORDED, event -> one(NewsKind.AGENCY_ANSWERED,
                    agency(event.agencyCode()).withDetail(event.kind()))),
            untold(EXTENSION_REQUESTED, "what is decided about it is told when a date moves"),
            told(CASE_TRANSFERRED, event -> one(NewsKind.CASE_TRANSFERRED,
                    agency(event.agencyCode()).withOtherAgency(event.toAgencyCode()))),
            told(CASE_DECLINED, event -> one(NewsKind.CASE_DECLINED,
                    agency(event.agencyCode()).withDetail(event.reason()))),
            untold(CLOCK_STARTED, "its date is told with the step that set it running"),
            untold(CLOCK_PAUSED, "it is told with the question that stops it"),
            untold(CLOCK_RESUMED, "the reporter set it running by answering; the page of the case shows the date"),
            untold(CLOCK_STOPPED, "it is told with the step that stopped it"),
            told(EXTENSION_GRANTED, NewsRules::extended),
            untold(EXTENSION_REFUSED, "no date moves; the inbox of the agency shows the decision"),
            told(DEADLINE_RECOMPUTED, NewsRules::moved),
            told(DEADLINE_APPROACHING, NewsRules::approaching),
            told(DEADLINE_MISSED, NewsRules::missed),
            told(DEADLINE_MISS_RETRACTED, NewsRules::retracted),
            told(SUPERIOR_INFORMED, NewsRules::superior),
            untold(ESCALATION_RAISED, "the desk shows it to whom it was raised to"),
            told(ACTION_DUE, NewsRules::silence),
            told(STEP_SKIPPED, NewsRules::skipped),
            told(CASE_MARKED_ELIGIBLE, NewsRules::eligible),
            told(CASE_FORWARDED, event -> one(NewsKind.CASE_FORWARDED,
                    agency(event.agencyCode()).withDetail(event.reason()))),
            told(CASE_CLOSED, event -> one(NewsKind.CASE_CLOSED, NOTHING_MORE.withDetail(event.outcome()))),
            untold(CASE_REOPENED, "the step of the desk that opens it again is told"),
            told(DESK_STEP_TAKEN, DeskNews::of),
            untold(LETTER_PROGRESSED,
                    "the letter itself is sent by the office, and the step that it stands for is told"),
            untold(CONFLICT_OF_INTEREST_DECLARED,
                    "a matter of the office: who of its staff may not see the case"));

    private NewsRules() {
    }

    /**
     * When the agency must have answered, as far as it can be told before the case lies in its inbox; nothing when that day
     * has passed, because a complaint was made long before.
     */
    private static @Nullable Instant firstAnswer(ReportSubmitted event, ZonedDateTime at) {
        var prior = event.priorComplaint();
        var lastDay = (prior == null ? at.toLocalDate() : prior.complainedOn()).plusDays(DAYS_TO_ANSWER);
        return lastDay.isBefore(at.toLocalDate()) ? null
                : lastDay.atTime(LocalTime.of(23, 59, 59)).atZone(at.getZone()).toInstant();
    }

    private static List<Telling> acknowledged(CaseAcknowledged event) {
        return one(event.fileComplete() ? NewsKind.FILE_COMPLETE : NewsKind.CASE_ACKNOWLEDGED,
                agency(event.agencyCode()));
    }

    /** The rules that have no words of their own here; what is told of their clocks is told to the reporter alone. */
    private static boolean isOther(String rule) {
        return !DUTIES_AND_BAR.contains(rule);
    }

    private static List<Telling> extended(ExtensionGranted event) {
        return one(isOther(event.rule()) ? NewsKind.OTHER_DATE_MOVED : NewsKind.EXTENSION_GRANTED,
                clock(event.clockId(), event.rule(), event.due()));
    }

    private static List<Telling> moved(DeadlineRecomputed event) {
        return TIME_BAR.equals(event.rule()) ? List.of()
                : one(isOther(event.rule()) ? NewsKind.OTHER_DATE_MOVED : NewsKind.DATE_MOVED,
                        clock(event.clockId(), event.rule(), event.due()));
    }

    private static List<Telling> approaching(DeadlineApproaching event) {
        if (isOther(event.rule())) {
            return one(NewsKind.OTHER_DEADLINE_NEAR, clock(event.clockId(), event.rule(), event.due()));
        }
        var about = clock(event.clockId(), event.rule(), event.due()).withAgency(event.agencyCode());
        return one(TIME_BAR.equals(event.rule()) ? NewsKind.TIME_BAR_NEAR : NewsKind.AGENCY_DEADLINE_NEAR, about);
    }

    private static List<Telling> missed(DeadlineMissed event) {
        if (isOther(event.rule())) {
            return one(NewsKind.OTHER_DEADLINE_PASSED, clock(event.clockId(), event.rule(), event.due()));
        }
        var about = clock(event.clockId(), event.rule(), event.due()).withAgency(event.agencyCode());
        return TIME_BAR.equals(event.rule()) ? one(NewsKind.TIME_BARRED, about)
                : List.of(new Telling(NewsKind.DEADLINE_PASSED, about),
                        new Telling(NewsKind.AGENCY_DEADLINE_MISSED, about));
    }

    /** Of what the desk has to do the reporter hears when it is news for the reporter; the rest the desk shows. */
    private static List<Telling> silence(ActionDue event) {
        return NEWS_FOR_REPORTER.equals(event.rule()) ? one(NewsKind.DESK_SILENT, NOTHING_MORE) : List.of();
    }

    private static List<Telling> retracted(DeadlineMissRetracted event) {
        if (isOther(event.rule())) {
            return List.of();
        }
        var about = clock(event.clockId(), event.rule(), event.due());
        return List.of(new Telling(NewsKind.MISS_RETRACTED, about), new Telling(NewsKind.AGENCY_MISS_RETRACTED, about),
                new Telling(NewsKind.SUPERIOR_MISS_RETRACTED, about));
    }

    private static List<Telling> superior(SuperiorInformed event) {
        if (isOther(event.rule())) {
            return List.of();
        }
        var about = clock(event.clockId(), event.rule(), event.due()).withAgency(event.agencyCode());
        return List.of(new Telling(NewsKind.SUPERIOR_TOLD, about), new Telling(NewsKind.SUPERIOR_INFORMED, about));
    }

    /** Only what the reporter must know: that the case cannot go on. The rest is for the dashboards of the office. */
    private static List<Telling> skipped(StepSkipped event) {
        return event.reason() == SkipReason.TIME_BARRED
                ? one(NewsKind.TIME_BARRED, clock(event.clockId(), event.rule(), null))
                : List.of();
    }

    private static List<Telling> eligible(CaseMarkedEligible event) {
        return one(event.consentNeeded() ? NewsKind.CONSENT_NEEDED : NewsKind.CASE_ELIGIBLE,
                agency(event.agencyCode()).withDetail(event.reason()));
    }

    private static List<Telling> one(NewsKind kind, About about) {
        return List.of(new Telling(kind, about));
    }

    private static <T extends CaseEvent> NewsRule<T> told(EventType<T> type, Function<T, List<Telling>> tells) {
        return told(type, (event, _) -> tells.apply(event));
    }

    private static <T extends CaseEvent> NewsRule<T> told(EventType<T> type,
            BiFunction<T, ZonedDateTime, List<Telling>> tells) {
        return new NewsRule<>(type, tells, null);
    }

    private static <T extends CaseEvent> NewsRule<T> untold(EventType<T> type, String reason) {
        return new NewsRule<>(type, (_, _) -> List.of(), reason);
    }
}
