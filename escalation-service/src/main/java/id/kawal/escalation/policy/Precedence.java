package id.kawal.escalation.policy;

/**
 * Which of several clocks of one case is shown to people as its next date. Of the running clocks the one of the first precedence that
 * there is one of; of several such, the one that is due first; of several due at once, the one whose rule stands first in the
 * policy. All the others run beside it and are shown beside it.
 */
public enum Precedence {
    /** What somebody has to do next. */
    STEP,
    /** How long several steps may take together; it runs beside them. */
    TOTAL,
    /** A promise of the office to itself or to another system; shown to staff alone. */
    INNER,
    /** A time bar in the far; never the next date, but warned of. */
    BAR;

    /** Whether a clock of this kind may be the next date of a case. */
    public boolean mayBeNext() {
        return this == STEP || this == TOTAL;
    }
}
