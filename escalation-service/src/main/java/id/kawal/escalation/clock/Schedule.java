package id.kawal.escalation.clock;

import id.kawal.escalation.calendar.Count;
import id.kawal.escalation.calendar.Limit;
import id.kawal.escalation.calendar.LimitUnit;
import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.policy.Moment;
import id.kawal.escalation.policy.Step;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
            case Moment.Share(int percent) -> at(count.shareUsed(percent), run.limit().unit(), run, reckoning);
            case Moment.FromDue(int amount, var unit) -> {
                var limit = limit(amount, unit, run);
                var counted = limit.unit().isTimed() ? reckoning.count(run.due(), limit, List.of())
                        : reckoning.count(reckoning.calendar().dayOf(run.due()), limit);
                yield at(counted.due(), limit.unit(), run, reckoning);
            }
            case Moment.FromStart(int amount, var unit) -> {
                var limit = limit(amount, unit, run);
                yield at(run.count(limit, reckoning, run.due()).due(), limit.unit(), run, reckoning);
            }
        };
    }

    private static Limit limit(int amount, @Nullable LimitUnit unit, ClockRun run) {
        return Limit.of(amount, Objects.requireNonNullElse(unit, run.limit().unit()));
    }

    /** Hours are kept to the second; what is counted in days is done in the morning of the day, when the policy of the run says. */
    private Instant at(Instant moment, LimitUnit unit, ClockRun run, Reckoning reckoning) {
        if (unit.isTimed()) {
            return moment;
        }
        var calendar = reckoning.calendar();
        return calendar.at(calendar.dayOf(moment), rules.policies().version(run.rule().version()).reminderTime());
    }
}
