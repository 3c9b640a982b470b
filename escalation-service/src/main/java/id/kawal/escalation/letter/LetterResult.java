package id.kawal.escalation.letter;

import id.kawal.escalation.desk.StepResult;
import id.kawal.escalation.lifecycle.CaseState;

/** What became of a letter. */
public sealed interface LetterResult {

    /** It came a step further. */
    record Done(Letter letter) implements LetterResult {
    }

    /** Somebody changed it since it was looked at. */
    record Changed(Letter letter) implements LetterResult {
    }

    /** Who approved of it declared an interest of their own since. */
    record ApprovalVoid() implements LetterResult {
    }

    /** It is not that far, or further already. */
    record NotNow(LetterStatus status) implements LetterResult {
    }

    /** Who wrote a letter does not approve it. */
    record OwnText() implements LetterResult {
    }

    /** Its text has a place that still waits for somebody's words. */
    record Unfinished(String gap) implements LetterResult {
    }

    /** The case is in a state in which no such letter goes out. */
    record NotFromHere(LetterKind kind, CaseState state) implements LetterResult {
    }

    /** The step of the desk that it stands for was refused, and nothing changed. */
    record StepRefused(StepResult step) implements LetterResult {
    }
}
