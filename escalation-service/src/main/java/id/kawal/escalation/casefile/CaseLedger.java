package id.kawal.escalation.casefile;

import id.kawal.escalation.clock.ClockChanges;
import id.kawal.escalation.clock.ClockChronicle;
import id.kawal.escalation.clock.ClockRules;
import id.kawal.escalation.clock.Kept;
import id.kawal.escalation.policy.Circumstances;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is known of a case and was decided about it, and its clocks as they follow from that. */
final class CaseLedger {

    private final Report report;
    private final ClockRules counting;
    private final List<Fact> facts;
    private final CaseProgress progress;
    private final List<CaseEvent> decided = new ArrayList<>();
    private CaseStanding standing;
    private ClockChronicle clocks;
    private int keptFacts;

    CaseLedger(Report report, CaseStanding standing, List<Fact> facts, CaseProgress progress, ClockRules counting) {
        this.report = report;
        this.standing = standing;
        this.facts = new ArrayList<>(facts);
        this.keptFacts = facts.size();
        this.progress = progress;
        this.counting = counting;
        this.clocks = read(counting, Told.in(facts));
    }

    ClockChronicle read(ClockRules by, Kept kept) {
        var circumstances = new Circumstances(report.agency(), report.substance(), "", report.channel());
        return ClockChronicle.of(report.caseId(), circumstances, Occurrences.of(facts), by, kept);
    }

    boolean knows(Fact fact) {
        return fact.eventId() != null && facts.stream().anyMatch(known -> fact.eventId().equals(known.eventId()));
    }

    /** Takes a fact up, with what it does to the clocks. */
    void add(Fact fact) {
        facts.add(fact);
        reread(fact);
    }

    /** Reads the clocks anew, after what was added or decided last. */
    void reread() {
        reread(facts.getLast());
    }

    private void reread(Fact cause) {
        var before = clocks;
        clocks = read(counting, Told.in(facts));
        ClockChanges.between(before, clocks, cause.happenedAt(), cause.kind().name())
                .forEach(change -> decide(new CaseEvent.ClockMoved(change), cause.recordedAt()));
    }

    void announceMoves(Recounting recounting) {
        recounting.of(clocks.runs().stream()
                .filter(run -> run.isWaiting() && !run.isPaused() && !progress.isMissed(run)), facts).toList()
                .forEach(moved -> decide(new CaseEvent.ClockMoved(moved), recounting.at()));
    }

    void decide(CaseEvent event, Instant now) {
        decided.add(event);
        facts.add(new OwnFacts(now).of(event));
    }

    /** Hands out what was decided since it was last asked for. */
    List<CaseEvent> drain() {
        var events = List.copyOf(decided);
        decided.clear();
        return events;
    }

    void stand(CaseStanding now) {
        standing = now;
    }

    Report report() {
        return report;
    }

    CaseStanding standing() {
        return standing;
    }

    ClockChronicle clocks() {
        return clocks;
    }

    ClockRules counting() {
        return counting;
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    CaseProgress progress() {
        return progress;
    }

    int keptFacts() {
        return keptFacts;
    }

    void kept() {
        keptFacts = facts.size();
        progress.kept();
    }
}
