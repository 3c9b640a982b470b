package id.kawal.escalation.casefile;

import id.kawal.escalation.calendar.DayWords;
import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.clock.ClockRun;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clock as it is shown. */
public record ClockView(String clockId, String rule, String title, int run, String agency, String policyVersion,
        String basis,
        String certainty, ClockStatus status, OffsetDateTime startedAt, LocalDate dayZero, int limit, String unit,
        int extendedBy, OffsetDateTime due, @Nullable Integer remaining, @Nullable OffsetDateTime nextStep,
        @Nullable OffsetDateTime endedAt,
        @Nullable String endReason, List<TakenStep> steps) {

    /** A step that was dealt with. */
    public record TakenStep(String step, OffsetDateTime due, OffsetDateTime takenAt, @Nullable String skipped) {
    }

    /** The clock as it stands at a moment. */
    public static ClockView of(ClockRun run, CaseFile file, Instant now, String language) {
        var reckoning = file.reckoning(run);
        var zone = reckoning.calendar().zone();
        var rule = run.rule();
        var steps = file.progress().steps().stream().filter(step -> step.clockId().equals(run.id()))
                .map(step -> new TakenStep(step.step(), at(step.due(), zone), at(step.recordedAt(), zone),
                        step.skipped() == null ? null : step.skipped().name()))
                .toList();
        var stop = run.stop();
        return new ClockView(run.id().toString(), rule.id(), rule.title(language), run.run(), run.agency(),
                rule.version(),
                rule.basis().reference(), rule.basis().mark().name(), file.status(run), at(run.startedAt(), zone),
                run.dayZero(), run.start().limit().amount(), run.start().limit().unit().name(), run.extendedBy(),
                at(run.due(), zone),
                remaining(run, reckoning, now),
                file.nextStep(run).map(next -> at(next, zone)).orElse(null), stop == null ? null : at(stop.at(), zone),
                stop == null ? null : stop.reason().name(), steps);
    }

    /** Why the clock is due when it is due, one sentence for each day. */
    public static List<ExplainedDay> explain(ClockRun run, Reckoning reckoning, Instant now, DayWords words) {
        var count = run.count(reckoning, now);
        return count.lines().stream()
                .map(line -> new ExplainedDay(line.date(), line.counts(), words.of(line, count))).toList();
    }

    /** One day of an explanation. */
    public record ExplainedDay(LocalDate date, boolean counted, String text) {
    }

    /** How many days are left; of a limit in months or years that is not counted, and of a clock that ended there is none. */
    private static @Nullable Integer remaining(ClockRun run, Reckoning reckoning, Instant now) {
        var counted = switch (run.limit().unit()) {
            case WORKING_DAYS, CALENDAR_DAYS -> run.isOpen();
            case MONTHS, YEARS, WORKING_HOURS, HOURS -> false;
        };
        return counted ? Math.max(0, run.remaining(reckoning, now).amount()) : null;
    }

    private static OffsetDateTime at(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toOffsetDateTime();
    }
}
