package id.kawal.escalation.calendar;

/**
 * A year whose decree is needed and not there.
 *
 * @param calendar the calendar that lacks it
 * @param year the year
 * @param need why it is needed
 */
public record YearWarning(String calendar, int year, Need need) {

    /** Why a year is needed. */
    public enum Need {
        /** An open clock is due in it. */
        CLOCK_DUE,
        /** It has begun. */
        BEGUN,
        /** It begins soon. */
        BEGINS_SOON
    }
}
