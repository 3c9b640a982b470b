package id.kawal.escalation.clock;

import id.kawal.escalation.calendar.Count;
import id.kawal.escalation.calendar.Limit;
import id.kawal.escalation.calendar.LimitUnit;
import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.calendar.WorkingCalendar;
import id.kawal.escalation.policy.Moment;
import id.kawal.escalation.policy.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When the steps of a rule are taken in one run. */
public final class Schedule {

    private final ClockRules rules;

    public Schedule(ClockRules rules) {
        this.rules = rules;
    }

    /** The steps of a run that is not standing still, in the order in which they are taken. */
    public List<ScheduledStep> of(ClockRun run) {
        var reckoning = rules.reckoning(run);
        var count = run.count(reckoning, run.due());
        return run.rule().steps().stream().filter(step -> step.runs().include(run.run()))
                .map(step -> new ScheduledStep(step, at(step, run, count, reckoning)))
                .sorted(Comparator.comparing(ScheduledStep::at)).toList();
    }

    private Instant at(Step step, ClockRun run, Count count, Reckoning reckoning) {
        return switch (step.moment()) {
            case Moment.AtDue() -> run.missedFrom();
            case Moment.Share(int percent) -> at(step, count.shareUsed(percent), run.limit().unit(), run, reckoning);
            case Moment.FromDue(int amount, var unit) -> {
                var limit = limit(amount, unit, run);
                var counted = limit.unit().isTimed() ? reckoning.count(run.due(), limit, List.of())
                        : reckoning.count(reckoning.calendar().dayOf(run.due()), limit);
                yield at(step, counted.due(), limit.unit(), run, reckoning);
            }
            case Moment.FromStart(int amount, var unit) -> {
                var limit = limit(amount, unit, run);
                yield at(step, run.count(limit, reckoning, run.due()).due(), limit.unit(), run, reckoning);
            }
        };
    }

    private static Limit limit(int amount, @Nullable LimitUnit unit, ClockRun run) {
        return Limit.of(amount, Objects.requireNonNullElse(unit, run.limit().unit()));
    }

    /** Hours are kept to the second; what is counted in days is done in the morning of the day, when the policy of the run says. */
    private Instant at(Step step, Instant moment, LimitUnit unit, ClockRun run, Reckoning reckoning) {
        if (unit.isTimed()) {
            return moment;
        }
        var calendar = reckoning.calendar();
        var day = calendar.dayOf(moment);
        return calendar.at(step.canBeOvertaken() ? rolled(day, run, calendar) : day,
                rules.policies().version(run.rule().version()).reminderTime());
    }

    /** Nobody reads a reminder on a day off. It is not moved to the start or before it, and not past the due day: then it stays. */
    private static LocalDate rolled(LocalDate day, ClockRun run, WorkingCalendar calendar) {
        var step = switch (run.rule().rolls().reminder()) {
            case NONE -> 0;
            case NEXT -> 1;
            case PREVIOUS -> -1;
        };
        if (step == 0) {
            return day;
        }
        return Stream.iterate(day, next -> next.plusDays(step))
                .takeWhile(next -> next.isAfter(run.dayZero()) && !next.isAfter(calendar.dayOf(run.due())))
                .filter(calendar::isWorkingDay).findFirst().orElse(day);
    }
}
