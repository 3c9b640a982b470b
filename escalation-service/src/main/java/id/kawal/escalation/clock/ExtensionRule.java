package id.kawal.escalation.clock;

import id.kawal.escalation.clock.ExtensionDecision.Granted;
import id.kawal.escalation.clock.ExtensionDecision.Reason;
import id.kawal.escalation.clock.ExtensionDecision.Refused;
import id.kawal.escalation.policy.Rule.Extension.Grantor;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether somebody gets more time, and on which of the clocks. */
record ExtensionRule(List<ClockRun> openRuns, Grantor grantor, ClockRules rules) {

    /** The decision, and the clock as it is then, not yet counted anew, when it was extended. */
    record Outcome(ExtensionDecision decision, @Nullable ClockRun run) {
    }

    Outcome decide(Occurrence request) {
        if (openRuns.isEmpty()) {
            return refuse(request, Reason.NO_RUNNING_CLOCK);
        }
        var extendable = openRuns.stream().filter(run -> run.rule().extension().by().contains(grantor)).toList();
        if (extendable.isEmpty()) {
            var late = openRuns.stream().allMatch(run -> run.isPast(request.at()));
            return refuse(request, late ? Reason.TOO_LATE : Reason.RULE_ALLOWS_NONE);
        }
        return decide(request, extendable.getFirst());
    }

    private Outcome decide(Occurrence request, ClockRun run) {
        var obstacle = run.refusesExtension(grantor, request.given().amount(), request.at());
        if (obstacle.isPresent()) {
            return refuse(request, obstacle.get());
        }
        var reckoning = rules.reckoning(run);
        var previousDue = run.count(reckoning, request.at()).due();
        var extended = run.extend(new ClockRun.Extension(id(request), request.at(), request.given().amount(),
                request.given().reason()));
        return new Outcome(new Granted(id(request), request.at(), run.id(), previousDue,
                extended.count(reckoning, request.at()).due()), extended);
    }

    private static Outcome refuse(Occurrence request, Reason reason) {
        return new Outcome(new Refused(id(request), request.at(), reason), null);
    }

    private static UUID id(Occurrence request) {
        return Objects.requireNonNull(request.reference());
    }
}
