package id.kawal.escalation.calendar;

/** What became of a day, or of a stretch of hours, in a count. */
public enum Why {
    /** The start: of a limit in days the day 0, which is not counted. */
    START,
    /** Counted. */
    COUNTED,
    /** Not a weekday that is worked. */
    WEEKEND,
    /** A day off by decree. */
    DAY_OFF,
    /** A day that is worked, outside office hours. */
    CLOSED,
    /** A day that the zone left out, as Samoa did with 30 December 2011. */
    NO_SUCH_DAY,
    /** The clock stood still. */
    STANDSTILL,
    /** Reached by going from month to month or year to year. */
    REACHED,
    /** Reached by going on from a due day that is not worked to one that is. */
    ROLLED
}
