package id.kawal.escalation.calendar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The working calendars of the office by name. */
public final class Calendars {

    private final Map<String, WorkingCalendar> byName = new TreeMap<>();

    public Calendars(List<WorkingCalendar> calendars) {
        calendars.forEach(calendar -> byName.put(calendar.name(), calendar));
    }

    /** The calendar of that name. */
    public Optional<WorkingCalendar> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The names that can be asked for. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }
}
