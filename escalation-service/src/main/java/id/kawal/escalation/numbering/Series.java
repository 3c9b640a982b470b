package id.kawal.escalation.numbering;

/** What is counted by itself. */
public enum Series {
    /** Letters that were issued. */
    LETTER,
    /** Reports, and investigations of the office's own. */
    REGISTER
}
