package id.kawal.escalation.lifecycle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One row of the table.
 *
 * @param from the state in which the command may be given
 * @param command what is to be done
 * @param guards what must hold, in the order in which it is said
 * @param to the state that follows
 * @param event what becomes true
 * @param sets the marks that it leaves
 * @param clears the marks that it takes away
 */
public record Transition(CaseState from, Command command, List<Guard> guards, CaseState to, DeskEvent event,
        Set<Mark> sets, Set<Mark> clears) {

    public Transition {
        guards = List.copyOf(guards);
        sets = Set.copyOf(sets);
        clears = Set.copyOf(clears);
    }

    /** Whether the case ends with it. */
    public boolean closes() {
        return to.isClosed() && !from.isClosed();
    }

    /** Whether the case goes to another state. */
    public boolean moves() {
        return from != to;
    }

    /** Whether it needs the approval of a second person. */
    public boolean needsApproval() {
        return guards.contains(Guard.APPROVED_BY_ANOTHER);
    }

    /** The marks after it. */
    public Set<Mark> marks(Set<Mark> before) {
        var after = new LinkedHashSet<>(before);
        after.removeAll(clears);
        after.addAll(sets);
        return after;
    }

    /** The guards that do not hold. */
    public List<Guard> unmet(Situation situation) {
        return guards.stream().filter(guard -> !guard.holds(situation)).toList();
    }
}
