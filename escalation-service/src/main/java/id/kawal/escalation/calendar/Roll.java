package id.kawal.escalation.calendar;

/** What becomes of a due day that is not worked; only limits in days, months and years are ever rolled. */
public enum Roll {
    /** It stays. */
    NONE,
    /** It becomes the next working day. */
    NEXT,
    /** It becomes the working day before. */
    PREVIOUS
}
