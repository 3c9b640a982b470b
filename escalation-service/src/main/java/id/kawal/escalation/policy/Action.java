package id.kawal.escalation.policy;

/** What is done at a step of a rule. */
public enum Action {
    /** Remind those whom the step names, or else who owes it. */
    REMIND,
    /** State that the deadline was missed; only the step at the due moment may. */
    MISS,
    /** Tell the superior of the agency. */
    INFORM_SUPERIOR,
    /** State that the Ombudsman may take the case. */
    MARK_ELIGIBLE,
    /** Hand the case to the Ombudsman. */
    FORWARD,
    /** From here on the case may no longer be handed over (UU 37/2008 art. 24(3)). */
    BAR_FORWARDING,
    /** Raise it to those rungs of the ladder inside the Ombudsman that the step names. */
    ESCALATE,
    /** Propose to an officer that the case is closed; only the officer closes it. */
    PROPOSE_CLOSURE,
    /** Have the next letter drafted. */
    DRAFT_NEXT_LETTER,
    /** Have it put on record that who was asked waived the answer. */
    RECORD_WAIVER,
    /** Go on to what comes next in the procedure without waiting any longer. */
    PROCEED;

    /** Whether the desk, and nobody else, does it. */
    public boolean isForTheDesk() {
        return compareTo(PROPOSE_CLOSURE) >= 0;
    }
}
