package id.kawal.contracts.escalation;

/** How far a letter is. */
public enum LetterStatus {
    /** There is a first text. */
    DRAFTED,
    /** The text was changed. */
    EDITED,
    /** The head approved the text. */
    APPROVED,
    /** It has its number and was sent. */
    ISSUED,
    /** It demonstrably reached whom it was for. */
    DELIVERED
}
