package id.kawal.escalation.clock;

import id.kawal.escalation.policy.StopReason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what became different between two readings of the facts of a case. */
public final class ClockChanges {

    private final Instant causeAt;
    private final String cause;
    private final List<ClockChange> changes = new ArrayList<>();

    private ClockChanges(Instant causeAt, String cause) {
        this.causeAt = causeAt;
        this.cause = cause;
    }

    /**
     * The changes from one reading to the next.
     *
     * @param causeAt when the new fact happened
     * @param cause the code of that fact, for dates that moved because of it
     */
    public static List<ClockChange> between(ClockChronicle before, ClockChronicle after, Instant causeAt,
            String cause) {
        var changes = new ClockChanges(causeAt, cause);
        var known = before.byId();
        after.extensions().stream().filter(decision -> !before.extensions().contains(decision))
                .forEach(decision -> changes.decided(after, decision));
        for (var run : after.runs()) {
            var earlier = known.get(run.id());
            changes.compare(earlier == null ? changes.started(run) : earlier, run);
        }
        before.runs().stream().filter(run -> run.isOpen() && after.run(run.id()).isEmpty()).forEach(changes::vanished);
        return List.copyOf(changes.changes);
    }

    private void decided(ClockChronicle after, ExtensionDecision decision) {
        switch (decision) {
            case ExtensionDecision.Granted granted ->
                changes.add(new ClockChange.Extended(after.run(granted.clockId()).orElseThrow(), granted));
            case ExtensionDecision.Refused refused -> changes.add(new ClockChange.ExtensionRefused(refused));
        }
    }

    /** A run appears: it is announced as it was when it started, and then compared with what became of it. */
    private ClockRun started(ClockRun run) {
        changes.add(new ClockChange.Started(run));
        return run.atItsStart();
    }

    private void compare(ClockRun before, ClockRun after) {
        var announced = changes.size();
        for (int index = 0; index < after.pauses().size(); index++) {
            comparePause(index < before.pauses().size() ? before.pauses().get(index) : null, after.pauses().get(index),
                    after);
        }
        var explained = changes.size() > announced || before.extensions().size() != after.extensions().size();
        if (!explained && !before.due().equals(after.due())) {
            changes.add(new ClockChange.Recomputed(after, before.due(), causeAt, cause, null));
        }
        if (before.isOpen() && after.stop() != null) {
            changes.add(new ClockChange.Stopped(after, after.stop()));
        }
    }

    private void comparePause(ClockRun.@Nullable Pause before, ClockRun.Pause after, ClockRun run) {
        if (before == null) {
            changes.add(new ClockChange.Paused(run, after));
        }
        if (after.until() != null && (before == null || before.until() == null)) {
            changes.add(new ClockChange.Resumed(run, after.until()));
        }
    }

    /** A fact that happened earlier than thought took the start away. */
    private void vanished(ClockRun run) {
        var stop = new ClockRun.Stop(causeAt, StopReason.NO_LONGER_NEEDED);
        changes.add(new ClockChange.Stopped(run.stop(stop.at(), stop.reason()), stop));
    }
}
