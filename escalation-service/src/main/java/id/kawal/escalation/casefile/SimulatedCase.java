package id.kawal.escalation.casefile;

import id.kawal.escalation.casefile.Simulation.Difference;
import id.kawal.escalation.casefile.Simulation.Effect;
import id.kawal.escalation.clock.ClockChronicle;
import id.kawal.escalation.clock.ClockRules;
import id.kawal.escalation.clock.ClockRun;
import id.kawal.escalation.clock.Schedule;
import id.kawal.escalation.clock.ScheduledStep;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One case as it would be if all of its clocks had started under other rules; what was missed and acted upon stays as it is.
 *
 * @param file the case as it is, which is not changed
 * @param rules the other rules
 * @param clocks its clocks under them
 * @param now when it is looked at
 */
record SimulatedCase(CaseFile file, ClockRules rules, ClockChronicle clocks, Instant now) {

    List<Difference> differences() {
        var differences = new ArrayList<Difference>();
        for (var run : file.clocks().runs()) {
            if (isRunning(run)) {
                compare(run, clocks.run(run.id()).filter(ClockRun::isWaiting)).ifPresent(differences::add);
            }
        }
        clocks.runs().stream().filter(ClockRun::isWaiting).filter(run -> file.clocks().run(run.id()).isEmpty())
                .map(run -> difference(run, Effect.STARTS, null, run.due(), firing(run))).forEach(differences::add);
        return differences;
    }

    private boolean isRunning(ClockRun run) {
        return run.isWaiting() && !file.progress().isMissed(run);
    }

    private Optional<Difference> compare(ClockRun before, Optional<ClockRun> after) {
        if (after.isEmpty()) {
            return Optional.of(difference(before, Effect.ENDS, before.due(), null, List.of()));
        }
        var run = after.get();
        var firing = firing(run);
        if (before.due().equals(run.due()) || before.isPaused() && run.isPaused()) {
            return firing.isEmpty() ? Optional.empty()
                    : Optional.of(difference(run, Effect.STEPS_ALONE, before.due(), run.due(), firing));
        }
        var effect = run.due().isBefore(before.due()) ? Effect.EARLIER : Effect.LATER;
        return Optional.of(difference(run, effect, before.due(), run.due(), firing));
    }

    private Difference difference(ClockRun run, Effect effect, @Nullable Instant due, @Nullable Instant simulatedDue,
            List<String> firing) {
        return new Difference(file.report().caseId(), run.rule().id(), run.run(), effect, due, simulatedDue, firing);
    }

    /** The steps that would be taken by the next sweep, beside those that it takes anyway. */
    private List<String> firing(ClockRun run) {
        if (run.isPaused()) {
            return List.of();
        }
        var due = due(run, rules);
        var anyway = file.clocks().run(run.id()).filter(this::isRunning).map(as -> due(as, file.counting()))
                .orElse(List.of());
        return due.stream().filter(step -> !anyway.contains(step)).toList();
    }

    private List<String> due(ClockRun run, ClockRules by) {
        var due = new Schedule(by).of(run).stream().filter(step -> !step.at().isAfter(now))
                .filter(step -> !file.progress().isDone(run, step.step().name())).toList();
        return due.stream().filter(step -> !step.step().canBeOvertaken() || step == due.getLast())
                .map(ScheduledStep::step).map(step -> step.name()).toList();
    }
}
