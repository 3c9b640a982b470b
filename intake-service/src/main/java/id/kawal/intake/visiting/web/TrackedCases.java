package id.kawal.intake.visiting.web;

import id.kawal.intake.report.Report;
import id.kawal.intake.report.Report.Status;
import id.kawal.intake.timeline.Stage;
import id.kawal.intake.timeline.web.CaseView;
import id.kawal.intake.timeline.web.ShowingCases;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a reporter the own case on a page: where it stands, what comes next and by when, why then, and what can be done. */
@Component
class TrackedCases {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE, d MMM uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH.mm");
    private static final DateTimeFormatter ENGLISH_MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm");

    private final ShowingCases showing;
    private final Explanations explanations;
    private final Clock clock;

    TrackedCases(ShowingCases showing, Explanations explanations, Clock clock) {
        this.showing = showing;
        this.explanations = explanations;
        this.clock = clock;
    }

    /**
     * A case on its page.
     *
     * @param view what every door shows
     * @param due the day of the next date, in words
     * @param left how many days are left until then; negative once it has passed
     * @param days why it is that day
     * @param course what happened, newest first
     * @param answers what agencies answered, newest first
     * @param office what the office of the Ombudsman wrote, newest first
     * @param urgent what waits for the reporter above all
     * @param actions what else the reporter can do now
     * @param open whether the case still goes on
     */
    record Tracked(CaseView view, @Nullable String due, long left, List<ExplainedDay> days, List<Happened> course,
            List<Answered> answers, List<Happened> office, List<String> urgent, List<String> actions, boolean open) {
    }

    /** One thing that happened, at a moment in words. */
    record Happened(String at, String text) {
    }

    /** An answer of an agency. */
    record Answered(String at, CaseView.Answer answer) {
    }

    /** One day of an explanation. */
    record ExplainedDay(String date, boolean counted, String text) {
    }

    Tracked show(Report report, Locale locale) {
        var view = showing.show(report, locale);
        var due = view.next().due();
        var course = view.timeline().reversed().stream()
                .map(entry -> new Happened(moment(entry.at(), locale), entry.text())).toList();
        var answers = view.answers().reversed().stream()
                .map(answer -> new Answered(moment(answer.at(), locale), answer))
                .toList();
        var office = view.officeTexts().reversed().stream()
                .map(written -> new Happened(moment(written.at(), locale), written.text())).toList();
        var actions = actions(report, view);
        var urgent = urgent(view).stream().filter(actions::contains).toList();
        return new Tracked(view, due == null ? null : day(due, locale), due == null ? 0 : daysUntil(due),
                days(view, locale), course, answers, office, urgent,
                actions.stream().filter(action -> !urgent.contains(action)).toList(), goesOn(report, view));
    }

    private List<ExplainedDay> days(CaseView view, Locale locale) {
        var clockId = view.next().clockId();
        return clockId == null ? List.of()
                : explanations.of(clockId, locale).stream()
                        .map(day -> new ExplainedDay(
                                day.date() == null ? "" : day.date().format(SHORT.withLocale(locale)),
                                day.counted(), day.text() == null ? "" : day.text()))
                        .toList();
    }

    private static boolean goesOn(Report report, CaseView view) {
        return report.status() == Status.OPEN && !view.state().code().equals(Stage.CLOSED.name());
    }

    private static List<String> actions(Report report, CaseView view) {
        if (!goesOn(report, view)) {
            return List.of();
        }
        var actions = new ArrayList<String>();
        var missing = view.missing().stream().map(CaseView.Missing::item).toList();
        var stage = Stage.valueOf(view.state().code());
        add(actions, "consent", !report.forwardingConsent());
        add(actions, "confirm", !view.answers().isEmpty());
        add(actions, "dispute", stage == Stage.ANSWERED);
        add(actions, "details", missing.stream().anyMatch(item -> !item.startsWith("PRIOR")));
        add(actions, "complaint", missing.contains("PRIOR_COMPLAINT"));
        actions.addAll(List.of("add", "file", "withdraw"));
        return List.copyOf(actions);
    }

    private static List<String> urgent(CaseView view) {
        return switch (Stage.valueOf(view.state().code())) {
            case CONSENT_NEEDED -> List.of("consent");
            case ANSWERED -> List.of("confirm", "dispute");
            default -> List.of();
        };
    }

    private static void add(List<String> actions, String action, boolean possible) {
        if (possible) {
            actions.add(action);
        }
    }

    private long daysUntil(Instant due) {
        return ChronoUnit.DAYS.between(LocalDate.now(clock), LocalDate.ofInstant(due, clock.getZone()));
    }

    private String day(Instant moment, Locale locale) {
        return ZonedDateTime.ofInstant(moment, clock.getZone()).format(DAY.withLocale(locale));
    }

    private String moment(Instant moment, Locale locale) {
        return ZonedDateTime.ofInstant(moment, clock.getZone())
                .format((locale.getLanguage().equals("en") ? ENGLISH_MOMENT : MOMENT).withLocale(locale));
    }
}
