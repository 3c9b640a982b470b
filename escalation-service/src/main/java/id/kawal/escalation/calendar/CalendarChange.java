package id.kawal.escalation.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing about a calendar that became another, as the log of amendments keeps it.
 *
 * @param what which thing
 * @param date the day, for a day
 * @param before what it was, unless there was nothing
 * @param after what it is now, unless there is nothing
 */
public record CalendarChange(What what, @Nullable LocalDate date, @Nullable String before, @Nullable String after) {

    /** Which thing. */
    public enum What {
        DAY, PARENT, ZONE, WORKING_WEEKDAYS, OFFICE_HOURS, KNOWN_YEARS, AGENCIES, REGIONS
    }

    /** Whether running clocks may be due at another moment. */
    boolean movesClocks() {
        return what != What.KNOWN_YEARS;
    }

    /** What differs between a calendar before, if there was one, and after. */
    static List<CalendarChange> between(@Nullable CalendarDefinition before, CalendarDefinition after) {
        var changes = new ArrayList<CalendarChange>();
        note(changes, What.PARENT, before, after, CalendarDefinition::parent);
        note(changes, What.ZONE, before, after, one -> text(one.zone()));
        note(changes, What.WORKING_WEEKDAYS, before, after, one -> text(one.workingWeekdays()));
        note(changes, What.OFFICE_HOURS, before, after, one -> text(one.officeHours()));
        note(changes, What.KNOWN_YEARS, before, after, one -> text(one.knownYears()));
        note(changes, What.AGENCIES, before, after, one -> text(one.agencies()));
        note(changes, What.REGIONS, before, after, one -> text(one.regions()));
        changes.addAll(days(before == null ? List.of() : before.decreed(), after.decreed()));
        return changes;
    }

    private static void note(List<CalendarChange> changes, What what, @Nullable CalendarDefinition before,
            CalendarDefinition after, Function<CalendarDefinition, @Nullable String> part) {
        var old = before == null ? null : part.apply(before);
        var now = part.apply(after);
        if (!Objects.equals(old, now)) {
            changes.add(new CalendarChange(what, null, old, now));
        }
    }

    private static List<CalendarChange> days(List<DecreedDay> before, List<DecreedDay> after) {
        var old = byDate(before);
        var now = byDate(after);
        var dates = new TreeSet<>(old.keySet());
        dates.addAll(now.keySet());
        return dates.stream().filter(date -> !Objects.equals(old.get(date), now.get(date)))
                .map(date -> new CalendarChange(What.DAY, date, text(old.get(date)), text(now.get(date)))).toList();
    }

    private static TreeMap<LocalDate, DecreedDay> byDate(List<DecreedDay> days) {
        return days.stream()
                .collect(Collectors.toMap(DecreedDay::date, Function.identity(), (one, _) -> one, TreeMap::new));
    }

    private static @Nullable String text(@Nullable DecreedDay day) {
        return day == null ? null
                : day.kind() + " " + day.name() + " (" + day.decree() + ")"
                        + (day.hours().isEmpty() ? "" : " " + OfficeHours.text(day.hours()));
    }

    private static @Nullable String text(@Nullable ZoneId zone) {
        return zone == null ? null : zone.getId();
    }

    private static @Nullable String text(@Nullable OfficeHours hours) {
        return hours == null ? null : hours.text();
    }

    private static <T extends Comparable<T>> @Nullable String text(@Nullable Collection<T> all) {
        return all == null || all.isEmpty() ? null : new TreeSet<>(all).toString();
    }
}
