package id.kawal.escalation.casefile;

import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.clock.ClockChronicle;
import id.kawal.escalation.clock.ClockRules;
import id.kawal.escalation.clock.ClockRun;
import id.kawal.escalation.clock.Kept;
import id.kawal.escalation.policy.Policies;
import id.kawal.escalation.policy.Precedence;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One case: takes up facts and due steps, and decides what follows. Its clocks are read anew from all its facts each time, so
 * that the order in which the facts were heard of makes no difference.
 */
public final class CaseFile {

    private final CaseLedger ledger;
    private final Forwarding forwarding;
    private final DueSteps dueSteps;

    private CaseFile(Report report, CaseStanding standing, List<Fact> facts, CaseProgress progress, CaseRules rules) {
        this.ledger = new CaseLedger(report, standing, facts, progress, rules.counting().get());
        this.forwarding = new Forwarding(ledger);
        this.dueSteps = new DueSteps(ledger, forwarding, rules.superiors());
    }

    /** A case of which nothing is known but its report. */
    public static CaseFile begin(Report report, boolean consented, List<String> missing, CaseRules rules) {
        return new CaseFile(report, CaseStanding.begun(consented, missing), List.of(),
                new CaseProgress(List.of(), List.of()),
                rules);
    }

    /** A case that begins at the desk of the Ombudsman: a contact, or an investigation of its own. */
    public static CaseFile beginAtDesk(Report report, List<String> missing, CaseRules rules) {
        return new CaseFile(report, CaseStanding.atTheDesk(missing), List.of(),
                new CaseProgress(List.of(), List.of()),
                rules);
    }

    /** A case as it was kept. */
    public static CaseFile restore(Report report, CaseStanding standing, List<Fact> facts, CaseProgress progress,
            CaseRules rules) {
        return new CaseFile(report, standing, facts, progress, rules);
    }

    /** Takes a fact up; a fact already known changes nothing. */
    public List<CaseEvent> record(Fact fact) {
        if (ledger.knows(fact)) {
            return List.of();
        }
        ledger.announceMoves(new Recounting(fact.recordedAt(), null));
        ledger.add(fact);
        retract(fact);
        if (fact.kind() == FactKind.CASE_REOPENED) {
            ledger.stand(standing().reopened());
        } else if (!standing().stage().isClosed()) {
            conclude(fact);
        }
        return ledger.drain();
    }

    /**
     * Counts every clock anew and tells which dates moved. What was missed and acted upon stays as it is, and a clock that stands
     * still gets its date when it goes on.
     */
    public List<CaseEvent> recount(Recounting recounting) {
        ledger.announceMoves(recounting);
        return ledger.drain();
    }

    /**
     * Takes the next step of a clock that is due by now. Reminders that a later step has overtaken are passed over instead, all at
     * once, so that the step which overtook them is taken when it is its turn among those of other cases.
     *
     * @return what follows; nothing when no step is due, for example because another has taken it
     */
    public List<CaseEvent> fire(UUID clockId, Instant now) {
        var run = clocks().run(clockId).filter(dueSteps::awaits);
        if (run.isEmpty()) {
            return List.of();
        }
        ledger.announceMoves(new Recounting(now, null));
        dueSteps.fire(run.get(), now);
        return ledger.drain();
    }

    /** When the next step of that clock is due, if one is still to come. */
    public Optional<Instant> nextStep(ClockRun run) {
        return dueSteps.next(run);
    }

    private void conclude(Fact fact) {
        var missing = fact.detail("missing");
        if (missing != null) {
            ledger.stand(standing().missing(missing.isEmpty() ? List.of() : List.of(missing.split(","))));
        }
        switch (fact.kind()) {
            case FORWARDING_CONSENTED -> {
                ledger.stand(standing().consent());
                forwarding.forward(null, fact.happenedAt(), fact.recordedAt());
            }
            case CASE_DECLINED -> forwarding.grieve(EligibilityReason.CASE_DECLINED, fact);
            case RESPONSE_DISPUTED -> forwarding.grieve(EligibilityReason.RESPONSE_DISPUTED, fact);
            case RESOLUTION_CONFIRMED -> close(CaseStage.CLOSED_RESOLVED_BY_PROVIDER, fact);
            case REPORT_WITHDRAWN -> close(CaseStage.CLOSED_WITHDRAWN, fact);
            case CASE_CLOSED -> end(CaseStage.CLOSED_BY_OMBUDSMAN, fact);
            default -> {
                // Other facts only move clocks.
            }
        }
    }

    private void close(CaseStage outcome, Fact fact) {
        end(outcome, fact);
        ledger.decide(new CaseEvent.Closed(outcome, fact.happenedAt()), fact.recordedAt());
    }

    private void end(CaseStage outcome, Fact fact) {
        dueSteps.stateMisses(fact);
        ledger.stand(standing().closed(outcome, fact.happenedAt()));
    }

    /** Takes back what was acted upon too early: the facts now say that the run was met, or had more time. */
    private void retract(Fact cause) {
        for (var run : clocks().runs()) {
            var due = progress().standingMiss(run);
            if (due == null || run.isOpen() && !run.isPaused() && !run.due().isAfter(due)) {
                continue;
            }
            progress().retract(run, cause.recordedAt());
            forwarding.withdraw(run);
            ledger.decide(new CaseEvent.MissRetracted(run, due, cause.happenedAt(), standing().isForwarded(),
                    cause.recordedAt()), cause.recordedAt());
        }
    }

    /** What became of a run. */
    public ClockStatus status(ClockRun run) {
        if (progress().isMissed(run)) {
            return ClockStatus.MISSED;
        }
        if (!run.isOpen()) {
            return ClockStatus.STOPPED;
        }
        return run.isPaused() ? ClockStatus.PAUSED : ClockStatus.RUNNING;
    }

    public Report report() {
        return ledger.report();
    }

    public CaseStanding standing() {
        return ledger.standing();
    }

    /** The clocks as the facts give them. */
    public ClockChronicle clocks() {
        return ledger.clocks();
    }

    /** The case as it would be under other policies; nothing about it changes. */
    SimulatedCase simulate(Policies policies, Instant now) {
        var by = new ClockRules(policies, counting().calendars());
        var told = Told.in(facts());
        var kept = new Kept(Map.of(), told.misses(), told.ends());
        return new SimulatedCase(this, by, ledger.read(by, kept), now);
    }

    ClockRules counting() {
        return ledger.counting();
    }

    /** The clock whose due moment is the next date of the case, see {@link id.kawal.escalation.policy.Precedence}. */
    public Optional<ClockRun> nextDate(Instant now) {
        return clocks().runs().stream().filter(run -> run.rule().precedence().mayBeNext())
                .filter(run -> status(run) == ClockStatus.RUNNING && !run.isPast(now))
                .min(Comparator.<ClockRun, Precedence>comparing(run -> run.rule().precedence())
                        .thenComparing(ClockRun::due).thenComparing(run -> counting().policies().place(run.rule())));
    }

    /** The calendar that a clock is counted on. */
    public Reckoning reckoning(ClockRun run) {
        return counting().reckoning(run);
    }

    /** Every fact, in the order in which it was heard of. */
    public List<Fact> facts() {
        return ledger.facts();
    }

    public CaseProgress progress() {
        return ledger.progress();
    }

    /** How many of the facts, from the first on, are kept already. */
    public int keptFacts() {
        return ledger.keptFacts();
    }

    /** Tells the case that everything it decided so far is kept. */
    public void kept() {
        ledger.kept();
    }
}
