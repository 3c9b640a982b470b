package id.kawal.escalation.clock;

import id.kawal.escalation.calendar.Count;
import id.kawal.escalation.calendar.Limit;
import id.kawal.escalation.calendar.LimitUnit;
import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.policy.Moment;
import id.kawal.escalation.policy.Policies;
import id.kawal.escalation.policy.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** When the steps of a rule are taken in one run. */
public final class Schedule {

    private final Reckoning reckoning;
    private final Policies policies;

    public Schedule(Reckoning reckoning, Policies policies) {
        this.reckoning = reckoning;
        this.policies = policies;
    }

    /** The steps of a run that is not standing still, in the order in which they are taken. */
    public List<ScheduledStep> of(ClockRun run) {
        var count = run.count(reckoning, run.due());
        return run.rule().steps().stream().map(step -> new ScheduledStep(step, at(step, run, count)))
                .sorted(Comparator.comparing(ScheduledStep::at)).toList();
    }

    private Instant at(Step step, ClockRun run, Count count) {
        return switch (step.moment()) {
            case Moment.AtDue() -> run.missedFrom();
            case Moment.Share(int percent) -> morning(run, reckoning.calendar().dayOf(count.shareUsed(percent)));
            case Moment.Before(int days, boolean working) -> morning(run, before(count.lastDay(), days, working));
        };
    }

    private LocalDate before(LocalDate lastDay, int days, boolean working) {
        var unit = working ? LimitUnit.WORKING_DAYS : LimitUnit.CALENDAR_DAYS;
        return reckoning.count(lastDay, Limit.of(-days, unit)).lastDay();
    }

    /** Reminders go out in the morning of their day, at the time that the policy of the run says. */
    private Instant morning(ClockRun run, LocalDate day) {
        return reckoning.calendar().at(day, policies.version(run.rule().version()).reminderTime());
    }
}
