package id.kawal.escalation.casefile;

import id.kawal.escalation.clock.ClockRun;
import id.kawal.escalation.clock.Schedule;
import id.kawal.escalation.clock.ScheduledStep;
import id.kawal.escalation.policy.Action;
import id.kawal.escalation.policy.Party;
import id.kawal.escalation.policy.Step;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the steps of the clocks when they are due. */
final class DueSteps {

    private final CaseLedger ledger;
    private final Forwarding forwarding;
    private final Superiors superiors;
    private final Map<ClockRun, List<ScheduledStep>> schedules = new IdentityHashMap<>();

    DueSteps(CaseLedger ledger, Forwarding forwarding, Superiors superiors) {
        this.ledger = ledger;
        this.forwarding = forwarding;
        this.superiors = superiors;
    }

    /** Takes the next step of that clock that is due, see {@link CaseFile#fire}. */
    void fire(ClockRun run, Instant now) {
        var due = open(run).stream().filter(step -> !step.at().isAfter(now)).toList();
        var overtaken = due.stream().filter(step -> step.step().canBeOvertaken() && step != due.getLast()).toList();
        overtaken.forEach(step -> take(run, step, true, now));
        if (overtaken.isEmpty() && !due.isEmpty()) {
            take(run, due.getFirst(), false, now);
        }
    }

    Optional<Instant> next(ClockRun run) {
        return awaits(run) ? open(run).stream().map(ScheduledStep::at).findFirst() : Optional.empty();
    }

    boolean awaits(ClockRun run) {
        var over = ledger.standing().stage().isClosed() && !run.rule().starts().whenClosed();
        return run.isOpen() && !run.isPaused() && !over;
    }

    /** Of a clock whose duty was done late, what would have followed later does not follow any more. */
    private List<ScheduledStep> open(ClockRun run) {
        var settled = run.settledAt();
        return schedules.computeIfAbsent(run, new Schedule(ledger.counting())::of).stream()
                .filter(step -> !ledger.progress().isDone(run, step.step().name()))
                .filter(step -> settled == null || !step.step().moment().isAfterDue() || !step.at().isAfter(settled))
                .toList();
    }

    /** A deadline that had passed before the end is stated as missed, but nothing follows from it any more. */
    void stateMisses(Fact end) {
        for (var run : ledger.clocks().runs()) {
            if (awaits(run) && !ledger.progress().isMissed(run) && run.isPast(end.happenedAt())) {
                var name = run.rule().dueStep().name();
                ledger.progress().done(new StepRecord(run.id(), name, run.due(), end.recordedAt(), null));
                miss(run, stamp(run, run.due()), end.recordedAt());
            }
        }
    }

    private void take(ClockRun run, ScheduledStep step, boolean overtaken, Instant now) {
        var moment = step.step().isDue() ? run.due() : step.at();
        var stamp = stamp(run, moment);
        var name = step.step().name();
        ledger.progress().done(new StepRecord(run.id(), name, moment, now, overtaken ? SkipReason.OVERTAKEN : null));
        if (overtaken) {
            ledger.decide(new CaseEvent.StepSkipped(run, name, SkipReason.OVERTAKEN, stamp), now);
            return;
        }
        for (var action : step.step().actions()) {
            act(run, step.step(), action, stamp, now);
        }
    }

    /** What was due before its clock was even set running (an old complaint to the agency) is stamped with the start. */
    private static Instant stamp(ClockRun run, Instant moment) {
        return moment.isBefore(run.startedAt()) ? run.startedAt() : moment;
    }

    private void act(ClockRun run, Step step, Action action, Instant at, Instant now) {
        switch (action) {
            case REMIND -> ledger.decide(new CaseEvent.ReminderDue(run, step.name(), at), now);
            case MISS -> miss(run, at, now);
            case INFORM_SUPERIOR -> informSuperior(run, at, now);
            case MARK_ELIGIBLE -> forwarding.missed(run, at, now);
            case FORWARD -> forwarding.forward(run, at, now);
            case BAR_FORWARDING -> {
                if (!ledger.standing().isForwarded()) {
                    ledger.decide(new CaseEvent.StepSkipped(run, "forward", SkipReason.TIME_BARRED, at), now);
                }
            }
            case ESCALATE -> step.to().stream().filter(Party::isOnTheLadder)
                    .forEach(level -> ledger.decide(new CaseEvent.EscalationRaised(run, step.name(), level, at), now));
            case PROPOSE_CLOSURE, DRAFT_NEXT_LETTER, RECORD_WAIVER, PROCEED ->
                ledger.decide(new CaseEvent.ActionDue(run, step.name(), action, at), now);
        }
    }

    private void miss(ClockRun run, Instant at, Instant now) {
        ledger.progress().missed(run);
        ledger.decide(new CaseEvent.DeadlineMissed(run, at), now);
        if (ledger.clocks().runs().stream()
                .anyMatch(other -> other.isPaused() && other.rule().waitsFor(run.rule().id()))) {
            ledger.reread();
        }
    }

    private void informSuperior(ClockRun run, Instant at, Instant now) {
        ledger.decide(switch (superiors.of(run.agency())) {
            case KNOWN -> new CaseEvent.SuperiorInformed(run, at);
            case WITHOUT_ADDRESS ->
                new CaseEvent.StepSkipped(run, "inform-superior", SkipReason.SUPERIOR_WITHOUT_ADDRESS, at);
            case UNKNOWN -> new CaseEvent.StepSkipped(run, "inform-superior", SkipReason.NO_SUPERIOR, at);
        }, now);
    }
}
