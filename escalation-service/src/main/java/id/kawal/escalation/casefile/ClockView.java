package id.kawal.escalation.casefile;

import id.kawal.escalation.calendar.CountLine;
import id.kawal.escalation.calendar.CountedDay;
import id.kawal.escalation.calendar.CountedSpan;
import id.kawal.escalation.calendar.DayWords;
import id.kawal.escalation.calendar.Limit;
import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.calendar.Why;
import id.kawal.escalation.calendar.WorkingCalendar;
import id.kawal.escalation.clock.ClockRun;
import id.kawal.escalation.policy.Party;
import id.kawal.escalation.policy.Precedence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A clock as it is shown; {@code next} says that its due moment is the next date of the case, see {@link Precedence} for the
 * order among several.
 */
public record ClockView(String clockId, String rule, String title, int run, String agency, Party owedBy,
        Precedence precedence, boolean next, String policyVersion, String basis, String certainty, String calendar,
        ClockStatus status, OffsetDateTime startedAt, LocalDate dayZero, int limit, String unit, String allowed,
        int extendedBy, OffsetDateTime due, @Nullable String used, @Nullable String remaining,
        @Nullable Standstill paused,
        @Nullable OffsetDateTime nextStep, @Nullable OffsetDateTime endedAt, @Nullable String endReason,
        @Nullable OffsetDateTime doneLate, List<TakenStep> steps) {

    /** A step that was dealt with. */
    public record TakenStep(String step, OffsetDateTime due, OffsetDateTime takenAt, @Nullable String skipped) {
    }

    /** Why a clock stands still; overdue when it was expected to go on by now. */
    public record Standstill(OffsetDateTime since, String reason, @Nullable OffsetDateTime expectedEnd,
            boolean overdue) {
    }

    /** The clock as it stands at a moment. */
    public static ClockView of(ClockRun run, CaseFile file, Instant now, String language) {
        var reckoning = file.reckoning(run);
        var zone = reckoning.calendar().zone();
        var rule = run.rule();
        var stop = run.stop();
        return new ClockView(run.id().toString(), rule.id(), rule.title(language), run.run(), run.agency(),
                rule.owedBy(), rule.precedence(), file.nextDate(now).filter(run::equals).isPresent(), rule.version(),
                rule.basis().reference(language), rule.basis().mark().name(), reckoning.calendar().name(),
                file.status(run),
                at(run.startedAt(), zone), run.dayZero(), run.start().limit().amount(),
                run.start().limit().unit().name(), run.limit().text(), run.extendedBy(), at(run.due(), zone),
                spent(run, reckoning, now, ClockRun::used), spent(run, reckoning, now, ClockRun::remaining),
                paused(run, now, zone), file.nextStep(run).map(next -> at(next, zone)).orElse(null),
                stop == null ? null : at(stop.at(), zone), stop == null ? null : stop.reason().name(),
                run.settledAt() == null ? null : at(run.settledAt(), zone), steps(run, file, zone));
    }

    private static List<TakenStep> steps(ClockRun run, CaseFile file, ZoneId zone) {
        return file.progress().steps().stream().filter(step -> step.clockId().equals(run.id()))
                .map(step -> new TakenStep(step.step(), at(step.due(), zone), at(step.recordedAt(), zone),
                        step.skipped() == null ? null : step.skipped().name()))
                .toList();
    }

    private static @Nullable Standstill paused(ClockRun run, Instant now, ZoneId zone) {
        if (!run.isPaused()) {
            return null;
        }
        var pause = run.pauses().getLast();
        var end = pause.expectedEnd();
        return new Standstill(at(pause.from(), zone), pause.reason(), end == null ? null : at(end, zone),
                end != null && end.isBefore(now));
    }

    /** In the unit of the limit; of a clock that ended nothing is counted any more. */
    private static @Nullable String spent(ClockRun run, Reckoning reckoning, Instant now,
            BiFunction<ClockRun, ClockRun.AsOf, Limit> measure) {
        return run.isOpen() ? measure.apply(run, new ClockRun.AsOf(reckoning, now)).text() : null;
    }

    /** Why the clock is due when it is due, one sentence for each day. */
    public static List<ExplainedDay> explain(ClockRun run, Reckoning reckoning, Instant now, FactWords words) {
        var count = run.count(reckoning, now);
        var days = DayWords.in(words.locale());
        return count.lines().stream().map(line -> new ExplainedDay(line.date(), line.counts(),
                days.of(line, count) + remark(line, run, reckoning.calendar(), words))).toList();
    }

    private static String remark(CountLine line, ClockRun run, WorkingCalendar calendar, FactWords words) {
        return switch (line.why()) {
            case START -> whyThatDay(run, calendar, words);
            case STANDSTILL -> whyItStood(line, run, calendar, words);
            default -> "";
        };
    }

    /** A limit that is counted from before the clock was set running says from what. */
    private static String whyThatDay(ClockRun run, WorkingCalendar calendar, FactWords words) {
        return run.dayZero().isBefore(calendar.dayOf(run.startedAt()))
                ? ": " + words.code("counted-from", run.rule().starts().from().name())
                : "";
    }

    private static String whyItStood(CountLine line, ClockRun run, WorkingCalendar calendar, FactWords words) {
        return run.pauses().reversed().stream().filter(pause -> hadBegun(pause, line, calendar)).findFirst()
                .map(pause -> ": " + words.code("reason", pause.reason())).orElse("");
    }

    /** Days stand still from the day after, hours at once. */
    private static boolean hadBegun(ClockRun.Pause pause, CountLine line, WorkingCalendar calendar) {
        return switch (line) {
            case CountedDay day -> calendar.dayOf(pause.from()).isBefore(day.date());
            case CountedSpan span -> !pause.from().isAfter(span.from());
        };
    }

    /** One day of an explanation. */
    public record ExplainedDay(LocalDate date, boolean counted, String text) {
    }

    private static OffsetDateTime at(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toOffsetDateTime();
    }
}
