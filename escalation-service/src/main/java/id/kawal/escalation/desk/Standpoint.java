package id.kawal.escalation.desk;

import id.kawal.escalation.casefile.CaseFile;
import id.kawal.escalation.casefile.ClockStatus;
import id.kawal.escalation.clock.ClockRun;
import id.kawal.escalation.lifecycle.Mark;
import id.kawal.escalation.lifecycle.Situation;
import id.kawal.escalation.lifecycle.Situation.Clocks;
import id.kawal.escalation.lifecycle.Situation.Findings;
import id.kawal.escalation.lifecycle.Situation.Hands;
import id.kawal.escalation.lifecycle.Situation.Order;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Puts together what the guards look at.
 *
 * @param held the case at the desk
 * @param file its facts and clocks
 * @param zone the zone of the office
 */
public record Standpoint(DeskCase held, CaseFile file, ZoneId zone) {

    /** Items of art. 24(1)(c); a guard of their own looks at them, since they can be waived. */
    public static final Set<String> PRIOR_COMPLAINT = Set.of("PRIOR_COMPLAINT", "PRIOR_COMPLAINT_PROOF");

    /** The situation in which a command is given. */
    public Situation at(Instant now, Order order, Hands hands) {
        return new Situation(now, now.atZone(zone).toLocalDate(), findings(), clocks(now), order, hands);
    }

    /** What of art. 24(1) still has to come; an earlier complaint that is shown or waived does not. */
    public List<String> missing() {
        var settled = isPriorComplaintShown() || held.marks().contains(Mark.PRIOR_COMPLAINT_WAIVED);
        return file.standing().missing().stream().filter(item -> !settled || !PRIOR_COMPLAINT.contains(item)).toList();
    }

    private Findings findings() {
        var missing = new HashSet<>(file.standing().missing());
        missing.removeAll(PRIOR_COMPLAINT);
        return new Findings(missing, isPriorComplaintShown(), held.origin() != Origin.OWN_INITIATIVE,
                held.matter().agency(), held.matter().eventDate(), held.openedAt().atZone(zone).toLocalDate(),
                held.hearingOn(), held.handler(), held.since(), held.marks());
    }

    /** What went to the agency through Kawal and was not answered properly is a complaint to it, with date and proof. */
    private boolean isPriorComplaintShown() {
        return file.standing().eligibility() != null
                || file.standing().missing().stream().noneMatch(PRIOR_COMPLAINT::contains);
    }

    private Clocks clocks(Instant now) {
        var latest = new LinkedHashMap<String, ClockRun>();
        file.clocks().runs().forEach(run -> latest.put(run.rule().id(), run));
        return new Clocks(rules(latest.values(), run -> isMissed(run, now)),
                rules(latest.values(), run -> run.isOpen() && !isMissed(run, now)));
    }

    private boolean isMissed(ClockRun run, Instant now) {
        return file.status(run) == ClockStatus.MISSED || run.isOpen() && !run.isPaused() && run.isPast(now);
    }

    private static Set<String> rules(Collection<ClockRun> runs, Predicate<ClockRun> which) {
        var ids = new HashSet<String>();
        runs.stream().filter(which).map(run -> run.rule().id()).forEach(ids::add);
        return ids;
    }
}
