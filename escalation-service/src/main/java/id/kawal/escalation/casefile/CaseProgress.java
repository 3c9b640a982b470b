package id.kawal.escalation.casefile;

import id.kawal.escalation.clock.ClockRun;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which steps of the clocks of a case were dealt with, and which misses were acted upon. */
public final class CaseProgress {

    private final Map<Done, StepRecord> steps = new LinkedHashMap<>();
    private final Map<UUID, ClockMiss> misses = new LinkedHashMap<>();

    private final List<StepRecord> fresh = new ArrayList<>();
    private final List<StepRecord> undone = new ArrayList<>();

    private record Done(UUID clockId, String step) {
    }

    public CaseProgress(Collection<StepRecord> steps, Collection<ClockMiss> misses) {
        steps.forEach(step -> this.steps.put(new Done(step.clockId(), step.step()), step));
        misses.forEach(miss -> this.misses.put(miss.clockId(), miss));
    }

    boolean isDone(ClockRun run, String step) {
        return steps.containsKey(new Done(run.id(), step));
    }

    void done(StepRecord step) {
        steps.put(new Done(step.clockId(), step.step()), step);
        fresh.add(step);
    }

    void missed(ClockRun run) {
        misses.put(run.id(), new ClockMiss(run.id(), run.due(), null));
    }

    /** Whether the run was acted upon as missed and that stands. */
    public boolean isMissed(ClockRun run) {
        return standingMiss(run) != null;
    }

    @Nullable Instant standingMiss(ClockRun run) {
        var miss = misses.get(run.id());
        return miss != null && miss.stands() ? miss.due() : null;
    }

    /** Takes the miss back; a run that goes on may be missed anew. */
    void retract(ClockRun run, Instant now) {
        misses.computeIfPresent(run.id(), (id, miss) -> new ClockMiss(id, miss.due(), now));
        if (run.isOpen()) {
            var due = steps.remove(new Done(run.id(), run.rule().dueStep().name()));
            if (due != null) {
                undone.add(due);
            }
        }
    }

    /** Every step dealt with. */
    public List<StepRecord> steps() {
        return List.copyOf(steps.values());
    }

    /** The steps dealt with since the case was read or kept. */
    public List<StepRecord> fresh() {
        return List.copyOf(fresh);
    }

    /** The steps taken back since the case was read or kept, to be taken anew. */
    public List<StepRecord> undone() {
        return List.copyOf(undone);
    }

    /** The miss of a run, retracted or not. */
    public @Nullable ClockMiss miss(UUID clockId) {
        return misses.get(clockId);
    }

    void kept() {
        fresh.clear();
        undone.clear();
    }
}
