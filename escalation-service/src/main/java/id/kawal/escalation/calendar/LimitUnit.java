package id.kawal.escalation.calendar;

/** In what a limit is counted. */
public enum LimitUnit {
    WORKING_DAYS, CALENDAR_DAYS, MONTHS, YEARS
}
