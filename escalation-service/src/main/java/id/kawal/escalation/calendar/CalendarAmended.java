package id.kawal.escalation.calendar;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;

/**
 * Calendars say something else than before, so that running clocks may be due at another moment.
 *
 * @param calendars the names of all that changed, those that inherit from the amended one included
 * @param dates the days that became different; none when weekdays, hours, the zone or who uses it changed, so that any
 *        date may be another
 * @param reason why, for example the number of the decree
 * @param by who amended it
 * @param revision of the calendars since then, counting up
 */
public record CalendarAmended(Set<String> calendars, SortedSet<LocalDate> dates, String reason, String by,
        long revision) {

    public CalendarAmended {
        calendars = Set.copyOf(calendars);
    }
}
