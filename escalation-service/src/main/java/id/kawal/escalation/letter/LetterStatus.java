package id.kawal.escalation.letter;

/** How far a letter is. */
public enum LetterStatus {
    DRAFTED, EDITED, APPROVED, ISSUED, DELIVERED;

    /** Whether its text waits for an approval. */
    public boolean isOpen() {
        return this == DRAFTED || this == EDITED;
    }
}
