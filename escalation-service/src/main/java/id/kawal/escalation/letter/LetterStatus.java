package id.kawal.escalation.letter;

/** How far a letter is. */
public enum LetterStatus {
    DRAFTED, EDITED, APPROVED, ISSUED, DELIVERED;

    boolean isOpen() {
        return this == DRAFTED || this == EDITED;
    }
}
