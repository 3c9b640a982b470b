package id.kawal.escalation.policy;

/** What is done at a step of a rule. */
public enum Action {
    /** Remind who has to act. */
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
    BAR_FORWARDING
}
