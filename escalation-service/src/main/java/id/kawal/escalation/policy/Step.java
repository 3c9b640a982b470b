package id.kawal.escalation.policy;

import java.util.List;

/**
 * One step of a rule.
 *
 * @param name as the policy writes it, unique within the rule, for example {@code 50%}, {@code -1wd}, {@code due} or {@code due+3wd}
 * @param moment when it is taken
 * @param actions what is done, in this order
 * @param to who is told or to whom it is raised; empty for who owes it
 * @param runs in which runs of the rule it is taken
 */
public record Step(String name, Moment moment, List<Action> actions, List<Party> to, Runs runs) {

    public Step {
        actions = List.copyOf(actions);
        to = List.copyOf(to);
    }

    /**
     * Some runs of a rule.
     *
     * @param from the first
     * @param upTo the last
     */
    public record Runs(int from, int upTo) {

        /** Every run. */
        public static final Runs ALL = new Runs(1, Integer.MAX_VALUE);

        /** Whether that run is one of them. */
        public boolean include(int run) {
            return run >= from && run <= upTo;
        }
    }

    /** Whether it is the step at which the deadline is missed. */
    public boolean isDue() {
        return moment instanceof Moment.AtDue;
    }

    /** Whether it is of no use any more once a later one is due. */
    public boolean canBeOvertaken() {
        return !isDue() && !moment.isAfterDue();
    }
}
