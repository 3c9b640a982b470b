package id.kawal.escalation.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of which a decree makes something else than its weekday is.
 *
 * @param date the day
 * @param kind what it is made
 * @param name its name
 * @param decree by which it is so
 * @param hours when the office is open on a day that is worked; none for the usual hours
 */
public record DecreedDay(LocalDate date, DayKind kind, String name, String decree, List<OfficeHours.Span> hours) {

    public DecreedDay {
        hours = OfficeHours.inOrder(hours);
        if (kind.isOff() && !hours.isEmpty()) {
            throw new UnsoundHours("hours-of-day-off", date.toString());
        }
    }

    /** A day off. */
    public static DecreedDay off(LocalDate date, DayKind kind, String name, String decree) {
        return new DecreedDay(date, kind, name, decree, List.of());
    }
}
