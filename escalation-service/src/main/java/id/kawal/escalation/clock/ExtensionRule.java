package id.kawal.escalation.clock;

import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.clock.ExtensionDecision.Granted;
import id.kawal.escalation.clock.ExtensionDecision.Reason;
import id.kawal.escalation.clock.ExtensionDecision.Refused;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether an agency gets more time, and on which of its clocks. */
record ExtensionRule(List<ClockRun> openRuns, Reckoning reckoning) {

    /** The decision, and the clock as it is then, when it was extended. */
    record Outcome(ExtensionDecision decision, @Nullable ClockRun run) {
    }

    Outcome decide(Occurrence request, boolean byTheAgencyInCharge) {
        if (!byTheAgencyInCharge || openRuns.isEmpty()) {
            return refuse(request, Reason.NO_RUNNING_CLOCK);
        }
        var extendable = openRuns.stream().filter(run -> run.rule().extension().times() > 0).toList();
        if (extendable.isEmpty()) {
            var late = openRuns.stream().allMatch(run -> run.isPast(request.at()));
            return refuse(request, late ? Reason.TOO_LATE : Reason.RULE_ALLOWS_NONE);
        }
        return decide(request, extendable.getFirst());
    }

    private Outcome decide(Occurrence request, ClockRun run) {
        if (run.isPast(request.at())) {
            return refuse(request, Reason.TOO_LATE);
        }
        if (run.extensions() >= run.rule().extension().times()) {
            return refuse(request, Reason.ALLOWANCE_USED_UP);
        }
        if (request.given().amount() > run.rule().extension().atMost() || request.given().amount() < 1) {
            return refuse(request, Reason.TOO_LONG);
        }
        var previousDue = run.count(reckoning, request.at()).due();
        var extended = run.extend(request.given().amount(), request.at(), reckoning);
        var extensionId = Objects.requireNonNull(request.reference());
        return new Outcome(new Granted(extensionId, request.at(), run.id(), previousDue, extended.due()), extended);
    }

    private static Outcome refuse(Occurrence request, Reason reason) {
        return new Outcome(new Refused(Objects.requireNonNull(request.reference()), request.at(), reason), null);
    }
}
