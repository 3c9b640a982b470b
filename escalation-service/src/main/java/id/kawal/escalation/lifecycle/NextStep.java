package id.kawal.escalation.lifecycle;

import java.util.List;

/**
 * A command that may be given in the state of a case.
 *
 * @param transition what it would do
 * @param blockedBy what stands in its way now
 * @param brings what must come with it
 */
public record NextStep(Transition transition, List<Guard> blockedBy, List<Guard> brings) {

    /** Whether it can be taken as soon as what it needs comes with it. */
    public boolean isOpen() {
        return blockedBy.isEmpty();
    }
}
