package id.kawal.contracts.escalation;

/** What the desk of the Ombudsman has to do. */
public enum DeskAction {
    /** An officer is to decide whether the case is closed. */
    PROPOSE_CLOSURE,
    /** The next letter is to be drafted. */
    DRAFT_NEXT_LETTER,
    /** It is to be put on record that who was asked waived the answer. */
    RECORD_WAIVER,
    /** The procedure is to go on without waiting any longer. */
    PROCEED
}
