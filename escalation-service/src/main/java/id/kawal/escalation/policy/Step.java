package id.kawal.escalation.policy;

import java.util.List;

/**
 * One step of a rule.
 *
 * @param name as the policy writes it, unique within the rule, for example {@code 50%}, {@code -1wd} or {@code due}
 * @param moment when it is taken
 * @param actions what is done, in this order
 */
public record Step(String name, Moment moment, List<Action> actions) {

    public Step {
        actions = List.copyOf(actions);
    }

    /** Whether it is the step at which the deadline is missed. */
    public boolean isDue() {
        return moment instanceof Moment.AtDue;
    }
}
