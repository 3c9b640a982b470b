package id.kawal.escalation.casefile;

import id.kawal.escalation.clock.ClockChange;
import id.kawal.escalation.clock.ClockRun;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Writes what a case decided into its timeline. */
record OwnFacts(Instant recordedAt) {

    Fact of(CaseEvent event) {
        return switch (event) {
            case CaseEvent.ClockMoved(ClockChange change) -> of(change);
            case CaseEvent.ReminderDue reminder ->
                fact(FactKind.DEADLINE_APPROACHING, event.at(), reminder.run(), Map.of("step", reminder.step()));
            case CaseEvent.DeadlineMissed missed -> fact(FactKind.DEADLINE_MISSED, event.at(), missed.run(),
                    Map.of("shape", missed.run().shape()));
            case CaseEvent.MissRetracted retracted ->
                fact(FactKind.DEADLINE_MISS_RETRACTED, event.at(), retracted.run(),
                        Map.of("missedDue", retracted.due().toString(), "doneAt", retracted.doneAt().toString(),
                                "alreadyForwarded", Boolean.toString(retracted.alreadyForwarded())));
            case CaseEvent.SuperiorInformed informed ->
                fact(FactKind.SUPERIOR_INFORMED, event.at(), informed.run(), Map.of());
            case CaseEvent.StepSkipped skipped -> fact(FactKind.STEP_SKIPPED, event.at(), skipped.run(),
                    Map.of("step", skipped.step(), "reason", skipped.reason().name()));
            case CaseEvent.EscalationRaised raised -> fact(FactKind.ESCALATION_RAISED, event.at(), raised.run(),
                    Map.of("step", raised.step(), "level", raised.level().name()));
            case CaseEvent.ActionDue due -> fact(FactKind.ACTION_DUE, event.at(), due.run(),
                    Map.of("step", due.step(), "action", due.action().name()));
            case CaseEvent.MarkedEligible eligible ->
                caseFact(FactKind.CASE_MARKED_ELIGIBLE, event.at(), eligible.agency(),
                        eligibleDetails(eligible));
            case CaseEvent.Forwarded forwarded -> caseFact(FactKind.CASE_FORWARDED, event.at(), forwarded.agency(),
                    Map.of("reason", forwarded.reason().name(), "missing", String.join(",", forwarded.missing())));
            case CaseEvent.Closed closed ->
                new Fact(null, FactKind.CASE_CLOSED, event.at(), recordedAt, null, null,
                        Map.of("stage", closed.stage().name()));
        };
    }

    private Fact of(ClockChange change) {
        return switch (change) {
            case ClockChange.Started started -> fact(FactKind.CLOCK_STARTED, change.at(), started.run(),
                    Map.of("policy", started.run().rule().version()));
            case ClockChange.Paused paused -> fact(FactKind.CLOCK_PAUSED, change.at(), paused.run(),
                    Map.of("reason", paused.pause().reason()));
            case ClockChange.Resumed resumed -> fact(FactKind.CLOCK_RESUMED, change.at(), resumed.run(), Map.of());
            case ClockChange.Stopped stopped -> fact(FactKind.CLOCK_STOPPED, change.at(), stopped.run(),
                    Map.of("reason", stopped.stop().reason().name(), "shape", stopped.run().shape()));
            case ClockChange.Recomputed moved -> fact(FactKind.DEADLINE_RECOMPUTED, change.at(), moved.run(),
                    movedDetails(moved));
            case ClockChange.Extended extended -> fact(FactKind.EXTENSION_GRANTED, change.at(), extended.run(),
                    Map.of("previousDue", extended.granted().previousDue().toString()));
            case ClockChange.ExtensionRefused(var refused) -> new Fact(null, FactKind.EXTENSION_REFUSED, change.at(),
                    recordedAt, null, refused.extensionId(), Map.of("reason", refused.reason().name()));
        };
    }

    private static Map<String, String> movedDetails(ClockChange.Recomputed moved) {
        var details = new HashMap<String, String>();
        details.put("previousDue", moved.previousDue().toString());
        details.put("reason", moved.reason());
        if (moved.because() != null) {
            details.put("because", moved.because());
        }
        return details;
    }

    private static Map<String, String> eligibleDetails(CaseEvent.MarkedEligible eligible) {
        var details = new HashMap<String, String>();
        details.put("reason", eligible.reason().name());
        details.put("consentNeeded", Boolean.toString(eligible.consentNeeded()));
        if (eligible.rule() != null) {
            details.put("rule", eligible.rule());
        }
        return details;
    }

    private Fact fact(FactKind kind, Instant at, ClockRun run, Map<String, String> more) {
        var details = new HashMap<>(more);
        details.put("rule", run.rule().id());
        details.put("run", Integer.toString(run.run()));
        details.put("due", run.due().toString());
        return new Fact(null, kind, at, recordedAt, run.agency(), run.id(), details);
    }

    private Fact caseFact(FactKind kind, Instant at, String agency, Map<String, String> details) {
        return new Fact(null, kind, at, recordedAt, agency, null, details);
    }
}
