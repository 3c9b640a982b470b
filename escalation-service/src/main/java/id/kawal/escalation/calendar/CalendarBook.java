package id.kawal.escalation.calendar;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All calendars of the office as they stand at one revision. */
public final class CalendarBook {

    private final Map<String, CalendarDefinition> definitions = new TreeMap<>();
    private final Map<String, WorkingCalendar> calendars = new TreeMap<>();
    private final Map<String, String> byAgency = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> byRegion = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final ZoneId zone;
    private final long revision;

    /** The calendars, of which no parent may be missing, in an office of that zone. */
    public CalendarBook(Collection<CalendarDefinition> all, ZoneId zone, long revision) {
        this.zone = zone;
        this.revision = revision;
        all.forEach(definition -> definitions.put(definition.name(), definition));
        for (var definition : definitions.values()) {
            calendars.put(definition.name(), assemble(definition));
            definition.agencies().forEach(agency -> byAgency.put(agency, definition.name()));
            definition.regions().forEach(region -> byRegion.put(region, definition.name()));
        }
    }

    /** Which revision it is. */
    public long revision() {
        return revision;
    }

    /** The names of the calendars. */
    public List<String> names() {
        return List.copyOf(definitions.keySet());
    }

    /** The calendar of that name as it is written down. */
    public Optional<CalendarDefinition> definition(String name) {
        return Optional.ofNullable(definitions.get(name));
    }

    /** The calendar of that name as it is counted on. */
    public Optional<WorkingCalendar> named(String name) {
        return Optional.ofNullable(calendars.get(name));
    }

    /** The calendar that an agency itself uses. */
    public Optional<WorkingCalendar> ofAgency(String agencyCode) {
        return Optional.ofNullable(byAgency.get(agencyCode)).map(calendars::get);
    }

    /** The calendar that the agencies of a region use. */
    public Optional<WorkingCalendar> ofRegion(String region) {
        return Optional.ofNullable(byRegion.get(region.strip())).map(calendars::get);
    }

    /** Whether any region has a calendar of its own. */
    public boolean knowsRegions() {
        return !byRegion.isEmpty();
    }

    /** The calendar and all that inherit from it. */
    public Set<String> family(String name) {
        var family = new TreeSet<>(Set.of(name));
        while (definitions.values().stream().filter(child -> child.parent() != null)
                .filter(child -> family.contains(child.parent())).map(child -> family.add(child.name()))
                .reduce(false, Boolean::logicalOr)) {
            // Until nobody is added.
        }
        return family;
    }

    /** The book with that calendar in it, at another revision. */
    public CalendarBook with(CalendarDefinition definition, long then) {
        var all = new TreeMap<>(definitions);
        all.put(definition.name(), definition);
        return new CalendarBook(all.values(), zone, then);
    }

    /** What cannot be about a calendar beside the others. */
    List<Fault> faults(CalendarDefinition wanted) {
        var faults = new ArrayList<Fault>();
        parentFault(wanted, faults);
        if (wanted.parent() == null && (wanted.workingWeekdays() == null || wanted.workingWeekdays().isEmpty())) {
            faults.add(Fault.at("workingWeekdays", "no-working-weekday"));
        } else if (wanted.workingWeekdays() != null && wanted.workingWeekdays().isEmpty()) {
            faults.add(Fault.at("workingWeekdays", "no-working-weekday"));
        }
        hoursFault(wanted, faults);
        usersFault("agencies", wanted.agencies(), byAgency, wanted.name(), faults);
        usersFault("regions", wanted.regions(), byRegion, wanted.name(), faults);
        return faults;
    }

    private void parentFault(CalendarDefinition wanted, List<Fault> faults) {
        var parent = wanted.parent();
        if (parent != null && !definitions.containsKey(parent)) {
            faults.add(Fault.at("parent", "unknown-calendar", String.join(", ", names())));
        } else if (parent != null && family(wanted.name()).contains(parent)) {
            faults.add(Fault.at("parent", "parent-is-a-child", parent, wanted.name()));
        }
    }

    /** Hours on a weekday that is not worked would never count. */
    private void hoursFault(CalendarDefinition wanted, List<Fault> faults) {
        var parent = wanted.parent() == null ? null : calendars.get(wanted.parent());
        var own = wanted.workingWeekdays();
        var worked = own != null ? own : parent == null ? Set.<DayOfWeek>of() : parent.workingWeekdays();
        if (wanted.officeHours() != null && !worked.isEmpty()) {
            wanted.officeHours().spans().keySet().stream().filter(weekday -> !worked.contains(weekday)).sorted()
                    .forEach(weekday -> faults.add(Fault.at("officeHours." + weekday, "hours-of-unworked-day",
                            weekday.toString())));
        }
    }

    private static void usersFault(String place, Set<String> wanted, Map<String, String> users, String name,
            List<Fault> faults) {
        for (var user : new TreeSet<>(wanted)) {
            var other = users.getOrDefault(user, name);
            if (!other.equals(name)) {
                faults.add(Fault.at(place, "has-another-calendar", user, other));
            }
        }
    }

    private WorkingCalendar assemble(CalendarDefinition definition) {
        return assemble(definition, new HashSet<>());
    }

    private WorkingCalendar assemble(CalendarDefinition definition, Set<String> below) {
        var parent = parent(definition, below);
        var name = definition.name();
        var weekdays = definition.workingWeekdays();
        var hours = definition.officeHours();
        var ownZone = definition.zone();
        if (parent == null) {
            return new WorkingCalendar(name, ownZone == null ? zone : ownZone, weekdays == null ? Set.of() : weekdays,
                    DecreedDays.of(definition.decreed(), definition.knownYears()),
                    hours == null ? OfficeHours.UNKNOWN : hours);
        }
        return new WorkingCalendar(name, ownZone == null ? parent.zone() : ownZone,
                weekdays == null ? parent.workingWeekdays() : weekdays,
                parent.decreed().with(definition.decreed(), definition.knownYears()),
                hours == null ? parent.officeHours() : hours);
    }

    private @Nullable WorkingCalendar parent(CalendarDefinition definition, Set<String> below) {
        if (definition.parent() == null) {
            return null;
        }
        var parent = definitions.get(definition.parent());
        if (parent == null || !below.add(definition.name().toLowerCase(Locale.ROOT))) {
            throw new IllegalStateException("Calendar " + definition.name() + " has no sound parent");
        }
        return assemble(parent, below);
    }
}
