package id.kawal.escalation.calendar;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A calendar as the office writes it down. What it leaves out it inherits from its parent; at the root the zone is the
 * office's.
 *
 * @param name by which it is asked for
 * @param parent from which it inherits, and whose days it adds to
 * @param zone in which its days begin and end
 * @param workingWeekdays the weekdays worked
 * @param officeHours when it is open on them
 * @param knownYears years whose decree is known beside those that the days of the root show
 * @param agencies the codes of the agencies that use it
 * @param regions the names of the regions whose agencies use it
 * @param days its own days
 */
public record CalendarDefinition(String name, @Nullable String parent, @Nullable ZoneId zone,
        @Nullable Set<DayOfWeek> workingWeekdays, @Nullable OfficeHours officeHours, Set<Integer> knownYears,
        Set<String> agencies, Set<String> regions, List<RecordedDay> days) {

    public CalendarDefinition {
        workingWeekdays = workingWeekdays == null ? null : Set.copyOf(workingWeekdays);
        knownYears = Set.copyOf(knownYears);
        agencies = Set.copyOf(agencies);
        regions = Set.copyOf(regions);
        days = days.stream().sorted(Comparator.comparing(recorded -> recorded.day().date())).toList();
    }

    /** The same with other days. */
    public CalendarDefinition withDays(List<RecordedDay> others) {
        return new CalendarDefinition(name, parent, zone, workingWeekdays, officeHours, knownYears, agencies, regions,
                others);
    }

    /** What the decrees say, without who recorded it. */
    List<DecreedDay> decreed() {
        return days.stream().map(RecordedDay::day).toList();
    }
}
