package id.kawal.escalation.desk;

import id.kawal.escalation.lifecycle.Ruling;
import java.util.List;

/** What became of a command in a case. */
public sealed interface StepResult {

    /** It was done. */
    record Done(DeskCase held) implements StepResult {
    }

    /** It was not, and nothing changed. */
    record Refused(Ruling ruling) implements StepResult {
    }

    /**
     * Somebody else was first, and nothing changed.
     *
     * @param held the case as it is now
     * @param meanwhile what was done since the version that was looked at
     */
    record Overtaken(DeskCase held, List<StepTaken> meanwhile) implements StepResult {
    }

    /** There is no such case at the desk. */
    record Unknown() implements StepResult {
    }
}
