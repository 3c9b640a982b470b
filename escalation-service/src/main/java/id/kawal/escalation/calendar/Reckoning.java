package id.kawal.escalation.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * Counts limits out on a working calendar. Counting back mirrors counting on: a start outside office hours moves to the
 * closing before it, and a limit that ends exactly at an opening ends there.
 */
public final class Reckoning {

    private final Supplier<WorkingCalendar> calendars;

    public Reckoning(WorkingCalendar calendar) {
        this(() -> calendar);
    }

    /** One that counts on the calendar as it is each time. */
    public Reckoning(Supplier<WorkingCalendar> current) {
        this.calendars = current;
    }

    /** The calendar that is counted on. */
    public WorkingCalendar calendar() {
        return calendars.get();
    }

    /** Counts the limit from day 0; hours from its first moment. */
    public Count count(LocalDate dayZero, Limit limit) {
        return count(dayZero, limit, List.of());
    }

    /** Counts the limit from day 0, without what passed while the clock stood still. */
    public Count count(LocalDate dayZero, Limit limit, List<Standstill> standstills) {
        return count(Term.of(calendar().wholeDay(dayZero).from(), limit).paused(standstills));
    }

    /** Counts the limit from a moment, without what passed while the clock stood still. */
    public Count count(Instant start, Limit limit, List<Standstill> standstills) {
        return count(Term.of(start, limit).paused(standstills));
    }

    /**
     * Counts a term out.
     *
     * @throws Uncountable when it has no end, or none within a hundred years
     */
    public Count count(Term term) {
        var calendar = calendar();
        return switch (term.limit().unit()) {
            case WORKING_DAYS, CALENDAR_DAYS -> new DayWalk(calendar, term).count();
            case MONTHS, YEARS -> new MonthLeap(calendar, term).count();
            case WORKING_HOURS, HOURS -> new HourWalk(calendar, term).count();
        };
    }
}
