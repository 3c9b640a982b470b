package id.kawal.escalation.casefile;

import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.clock.ClockChanges;
import id.kawal.escalation.clock.ClockChronicle;
import id.kawal.escalation.clock.ClockRules;
import id.kawal.escalation.clock.ClockRun;
import id.kawal.escalation.clock.Kept;
import id.kawal.escalation.clock.Schedule;
import id.kawal.escalation.clock.ScheduledStep;
import id.kawal.escalation.policy.Action;
import id.kawal.escalation.policy.Circumstances;
import id.kawal.escalation.policy.Party;
import id.kawal.escalation.policy.Policies;
import id.kawal.escalation.policy.Precedence;
import id.kawal.escalation.policy.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One case: takes up facts and due steps, and decides what follows. Its clocks are read anew from all its facts each time, so
 * that the order in which the facts were heard of makes no difference.
 */
public final class CaseFile {

    private final Report report;
    private final CaseRules rules;
    private final ClockRules counting;
    private final List<Fact> facts;
    private final CaseProgress progress;
    private final List<CaseEvent> decided = new ArrayList<>();
    private final Map<ClockRun, List<ScheduledStep>> schedules = new IdentityHashMap<>();
    private CaseStanding standing;
    private ClockChronicle clocks;
    private int keptFacts;

    private CaseFile(Report report, CaseStanding standing, List<Fact> facts, CaseProgress progress, CaseRules rules) {
        this.report = report;
        this.standing = standing;
        this.facts = new ArrayList<>(facts);
        this.keptFacts = facts.size();
        this.progress = progress;
        this.rules = rules;
        this.counting = rules.counting().get();
        this.clocks = read();
    }

    private ClockChronicle read() {
        return read(counting, Told.in(facts));
    }

    private ClockChronicle read(ClockRules by, Kept kept) {
        var circumstances = new Circumstances(report.agency(), report.substance(), "", report.channel());
        return ClockChronicle.of(report.caseId(), circumstances, Occurrences.of(facts), by, kept);
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
        if (fact.eventId() != null && facts.stream().anyMatch(known -> fact.eventId().equals(known.eventId()))) {
            return List.of();
        }
        announceMoves(new Recounting(fact.recordedAt(), null));
        facts.add(fact);
        reread(fact);
        retract(fact);
        if (fact.kind() == FactKind.CASE_REOPENED) {
            standing = standing.reopened();
        } else if (!standing.stage().isClosed()) {
            conclude(fact);
        }
        return drain();
    }

    /**
     * Counts every clock anew and tells which dates moved. What was missed and acted upon stays as it is, and a clock that stands
     * still gets its date when it goes on.
     */
    public List<CaseEvent> recount(Recounting recounting) {
        announceMoves(recounting);
        return drain();
    }

    private void announceMoves(Recounting recounting) {
        recounting.of(clocks.runs().stream()
                .filter(run -> run.isWaiting() && !run.isPaused() && !progress.isMissed(run)), facts).toList()
                .forEach(moved -> decide(new CaseEvent.ClockMoved(moved), recounting.at()));
    }

    /**
     * Takes the next step of a clock that is due by now. Reminders that a later step has overtaken are passed over instead, all at
     * once, so that the step which overtook them is taken when it is its turn among those of other cases.
     *
     * @return what follows; nothing when no step is due, for example because another has taken it
     */
    public List<CaseEvent> fire(UUID clockId, Instant now) {
        var run = clocks.run(clockId).filter(this::awaitsSteps);
        if (run.isEmpty()) {
            return List.of();
        }
        announceMoves(new Recounting(now, null));
        var due = openSteps(run.get()).stream().filter(step -> !step.at().isAfter(now)).toList();
        var overtaken = due.stream().filter(step -> step.step().canBeOvertaken() && step != due.getLast()).toList();
        overtaken.forEach(step -> take(run.get(), step, true, now));
        if (overtaken.isEmpty() && !due.isEmpty()) {
            take(run.get(), due.getFirst(), false, now);
        }
        return drain();
    }

    /** When the next step of that clock is due, if one is still to come. */
    public Optional<Instant> nextStep(ClockRun run) {
        return awaitsSteps(run) ? openSteps(run).stream().map(ScheduledStep::at).findFirst() : Optional.empty();
    }

    private boolean awaitsSteps(ClockRun run) {
        var over = standing.stage().isClosed() && !run.rule().starts().whenClosed();
        return run.isOpen() && !run.isPaused() && !over;
    }

    /** Of a clock whose duty was done late, what would have followed later does not follow any more. */
    private List<ScheduledStep> openSteps(ClockRun run) {
        var settled = run.settledAt();
        return schedules.computeIfAbsent(run, new Schedule(counting)::of).stream()
                .filter(step -> !progress.isDone(run, step.step().name()))
                .filter(step -> settled == null || !step.step().moment().isAfterDue() || !step.at().isAfter(settled))
                .toList();
    }

    private void take(ClockRun run, ScheduledStep step, boolean overtaken, Instant now) {
        var moment = step.step().isDue() ? run.due() : step.at();
        var stamp = stamp(run, moment);
        var name = step.step().name();
        progress.done(new StepRecord(run.id(), name, moment, now, overtaken ? SkipReason.OVERTAKEN : null));
        if (overtaken) {
            decide(new CaseEvent.StepSkipped(run, name, SkipReason.OVERTAKEN, stamp), now);
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
            case REMIND -> decide(new CaseEvent.ReminderDue(run, step.name(), at), now);
            case MISS -> miss(run, at, now);
            case INFORM_SUPERIOR -> informSuperior(run, at, now);
            case MARK_ELIGIBLE ->
                markEligible(run.agency(), EligibilityReason.DEADLINE_MISSED, run.rule().id(), at, now);
            case FORWARD -> forward(run, at, now);
            case BAR_FORWARDING -> {
                if (!standing.isForwarded()) {
                    decide(new CaseEvent.StepSkipped(run, "forward", SkipReason.TIME_BARRED, at), now);
                }
            }
            case ESCALATE -> step.to().stream().filter(Party::isOnTheLadder)
                    .forEach(level -> decide(new CaseEvent.EscalationRaised(run, step.name(), level, at), now));
            case PROPOSE_CLOSURE, DRAFT_NEXT_LETTER, RECORD_WAIVER, PROCEED ->
                decide(new CaseEvent.ActionDue(run, step.name(), action, at), now);
        }
    }

    private void miss(ClockRun run, Instant at, Instant now) {
        progress.missed(run);
        decide(new CaseEvent.DeadlineMissed(run, at), now);
        if (clocks.runs().stream().anyMatch(other -> other.isPaused() && other.rule().waitsFor(run.rule().id()))) {
            reread(facts.getLast());
        }
    }

    private void informSuperior(ClockRun run, Instant at, Instant now) {
        decide(switch (rules.superiors().of(run.agency())) {
            case KNOWN -> new CaseEvent.SuperiorInformed(run, at);
            case WITHOUT_ADDRESS ->
                new CaseEvent.StepSkipped(run, "inform-superior", SkipReason.SUPERIOR_WITHOUT_ADDRESS, at);
            case UNKNOWN -> new CaseEvent.StepSkipped(run, "inform-superior", SkipReason.NO_SUPERIOR, at);
        }, now);
    }

    private void conclude(Fact fact) {
        var missing = fact.detail("missing");
        if (missing != null) {
            standing = standing.missing(missing.isEmpty() ? List.of() : List.of(missing.split(",")));
        }
        switch (fact.kind()) {
            case FORWARDING_CONSENTED -> {
                standing = standing.consent();
                forward(null, fact.happenedAt(), fact.recordedAt());
            }
            case CASE_DECLINED -> grieve(EligibilityReason.CASE_DECLINED, fact);
            case RESPONSE_DISPUTED -> grieve(EligibilityReason.RESPONSE_DISPUTED, fact);
            case RESOLUTION_CONFIRMED -> close(CaseStage.CLOSED_RESOLVED_BY_PROVIDER, fact);
            case REPORT_WITHDRAWN -> close(CaseStage.CLOSED_WITHDRAWN, fact);
            case CASE_CLOSED -> end(CaseStage.CLOSED_BY_OMBUDSMAN, fact);
            default -> {
                // Other facts only move clocks.
            }
        }
    }

    private void grieve(EligibilityReason reason, Fact fact) {
        markEligible(clocks.agency(), reason, null, fact.happenedAt(), fact.recordedAt());
        forward(null, fact.happenedAt(), fact.recordedAt());
    }

    private void close(CaseStage outcome, Fact fact) {
        end(outcome, fact);
        decide(new CaseEvent.Closed(outcome, fact.happenedAt()), fact.recordedAt());
    }

    /** A deadline that had passed before the end is stated as missed, but nothing follows from it any more. */
    private void end(CaseStage outcome, Fact fact) {
        for (var run : clocks.runs()) {
            if (awaitsSteps(run) && !progress.isMissed(run) && run.isPast(fact.happenedAt())) {
                var step = run.rule().dueStep();
                progress.done(new StepRecord(run.id(), step.name(), run.due(), fact.recordedAt(), null));
                act(run, step, Action.MISS, stamp(run, run.due()), fact.recordedAt());
            }
        }
        standing = standing.closed(outcome, fact.happenedAt());
    }

    private void markEligible(String agency, EligibilityReason reason, @Nullable String rule, Instant at, Instant now) {
        if (standing.eligibility() == null) {
            standing = standing.eligible(new Eligibility(at, reason, rule));
            decide(new CaseEvent.MarkedEligible(agency, reason, rule, !standing.consented(), at), now);
        }
    }

    /** Hands the case over once, if it may; a clock whose step cannot be taken says why. */
    private void forward(@Nullable ClockRun run, Instant at, Instant now) {
        var eligibility = standing.eligibility();
        if (eligibility == null) {
            return;
        }
        var obstacle = obstacle(at);
        if (obstacle != null) {
            var skipping = run != null || obstacle != SkipReason.TIME_BARRED ? Optional.ofNullable(run) : bar(at);
            skipping.ifPresent(clock -> decide(new CaseEvent.StepSkipped(clock, "forward", obstacle, at), now));
        } else {
            standing = standing.forwarded(at);
            decide(new CaseEvent.Forwarded(clocks.agency(), eligibility.reason(), report.confidential(),
                    standing.missing(),
                    at), now);
            reread(facts.getLast());
        }
    }

    private @Nullable SkipReason obstacle(Instant at) {
        if (standing.isForwarded()) {
            return SkipReason.ALREADY_FORWARDED;
        }
        if (bar(at).isPresent()) {
            return SkipReason.TIME_BARRED;
        }
        return standing.consented() ? null : SkipReason.NO_CONSENT;
    }

    private Optional<ClockRun> bar(Instant at) {
        return clocks.runs().stream().filter(run -> run.rule().barsForwarding() && run.isOpen() && run.isPast(at))
                .findFirst();
    }

    private void reread(Fact cause) {
        var before = clocks;
        clocks = read();
        ClockChanges.between(before, clocks, cause.happenedAt(), cause.kind().name())
                .forEach(change -> decide(new CaseEvent.ClockMoved(change), cause.recordedAt()));
    }

    /** Takes back what was acted upon too early: the facts now say that the run was met, or had more time. */
    private void retract(Fact cause) {
        for (var run : clocks.runs()) {
            var due = progress.standingMiss(run);
            if (due == null || run.isOpen() && !run.isPaused() && !run.due().isAfter(due)) {
                continue;
            }
            progress.retract(run, cause.recordedAt());
            withdrawEligibility(run);
            decide(new CaseEvent.MissRetracted(run, due, cause.happenedAt(), standing.isForwarded(),
                    cause.recordedAt()),
                    cause.recordedAt());
        }
    }

    private void withdrawEligibility(ClockRun retracted) {
        var eligibility = standing.eligibility();
        if (standing.isForwarded() || eligibility == null || !retracted.rule().id().equals(eligibility.rule())) {
            return;
        }
        standing = standing.eligible(clocks.runs().stream()
                .filter(run -> progress.isMissed(run)
                        && run.rule().dueStep().actions().contains(Action.MARK_ELIGIBLE))
                .findFirst()
                .map(run -> new Eligibility(run.due(), EligibilityReason.DEADLINE_MISSED, run.rule().id()))
                .orElse(null));
    }

    private void decide(CaseEvent event, Instant now) {
        decided.add(event);
        facts.add(new OwnFacts(now).of(event));
    }

    private List<CaseEvent> drain() {
        var events = List.copyOf(decided);
        decided.clear();
        return events;
    }

    /** What became of a run. */
    public ClockStatus status(ClockRun run) {
        if (progress.isMissed(run)) {
            return ClockStatus.MISSED;
        }
        if (!run.isOpen()) {
            return ClockStatus.STOPPED;
        }
        return run.isPaused() ? ClockStatus.PAUSED : ClockStatus.RUNNING;
    }

    public Report report() {
        return report;
    }

    public CaseStanding standing() {
        return standing;
    }

    /** The clocks as the facts give them. */
    public ClockChronicle clocks() {
        return clocks;
    }

    /** The case as it would be under other policies; nothing about it changes. */
    SimulatedCase simulate(Policies policies, Instant now) {
        var by = new ClockRules(policies, counting.calendars());
        return new SimulatedCase(this, by, read(by, new Kept(Map.of(), Told.in(facts).misses())), now);
    }

    ClockRules counting() {
        return counting;
    }

    /** The clock whose due moment is the next date of the case, see {@link id.kawal.escalation.policy.Precedence}. */
    public Optional<ClockRun> nextDate(Instant now) {
        return clocks.runs().stream().filter(run -> run.rule().precedence().mayBeNext())
                .filter(run -> status(run) == ClockStatus.RUNNING && !run.isPast(now))
                .min(Comparator.<ClockRun, Precedence>comparing(run -> run.rule().precedence())
                        .thenComparing(ClockRun::due).thenComparing(run -> counting.policies().place(run.rule())));
    }

    /** The calendar that a clock is counted on. */
    public Reckoning reckoning(ClockRun run) {
        return counting.reckoning(run);
    }

    /** Every fact, in the order in which it was heard of. */
    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    public CaseProgress progress() {
        return progress;
    }

    /** How many of the facts, from the first on, are kept already. */
    public int keptFacts() {
        return keptFacts;
    }

    /** Tells the case that everything it decided so far is kept. */
    public void kept() {
        keptFacts = facts.size();
        progress.kept();
    }
}
