package id.kawal.escalation.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * Which days an office works.
 *
 * @param name by which it is asked for, for example {@code id}
 * @param zone in which its days begin and end
 * @param workingWeekdays the weekdays worked; at least one
 * @param holidays the days taken out by decree
 * @param officeHours when it is open on a working day
 */
public record WorkingCalendar(String name, ZoneId zone, Set<DayOfWeek> workingWeekdays, HolidayTable holidays,
        OfficeHours officeHours) {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    public WorkingCalendar {
        workingWeekdays = Set.copyOf(workingWeekdays);
        if (workingWeekdays.isEmpty()) {
            throw new IllegalArgumentException("Calendar " + name + " works on no weekday");
        }
    }

    /** Whether the office works on that day. */
    public boolean isWorkingDay(LocalDate date) {
        return workingWeekdays.contains(date.getDayOfWeek()) && holidays.on(date).isEmpty();
    }

    /** The holiday on that day, if it is one. */
    public Optional<Holiday> holiday(LocalDate date) {
        return holidays.on(date);
    }

    /** Whether the holidays of that day's year are known. */
    public boolean knows(LocalDate date) {
        return holidays.covers(date.getYear());
    }

    /** The day on which the moment falls here. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** The last second of the day: what is due on it may still be done during that second. */
    public Instant endOf(LocalDate date) {
        return date.atTime(END_OF_DAY).atZone(zone).toInstant();
    }

    /** A time of that day. */
    public Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone).toInstant();
    }
}
