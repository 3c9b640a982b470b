package id.kawal.escalation.calendar;

/** In what a limit is counted. */
public enum LimitUnit {
    /** Days on which the office works. */
    WORKING_DAYS(36_600),
    /** All days. */
    CALENDAR_DAYS(36_600),
    /** The same day of a later month. */
    MONTHS(1_200),
    /** The same day of a later year. */
    YEARS(100),
    /** Hours during which the office is open. */
    WORKING_HOURS(87_600),
    /** Hours as they pass, whatever the wall clock is set to. */
    HOURS(87_600);

    private final int most;

    LimitUnit(int most) {
        this.most = most;
    }

    /** Whether a limit in it is a duration, due at a moment, and not a number of days, due at the end of one. */
    public boolean isTimed() {
        return this == WORKING_HOURS || this == HOURS;
    }

    /** The largest limit that is counted, a hundred years and in hours ten, so that nobody keeps the office counting. */
    public int most() {
        return most;
    }
}
