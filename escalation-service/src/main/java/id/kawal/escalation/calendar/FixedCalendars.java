package id.kawal.escalation.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Calendars that never change, the first being the office's and everybody's. */
public record FixedCalendars(WorkingCalendar office, Map<String, WorkingCalendar> byName) implements Calendars {

    /** The office's calendar and others. */
    public static FixedCalendars of(WorkingCalendar office, WorkingCalendar... others) {
        var all = new ArrayList<>(List.of(others));
        all.add(office);
        return new FixedCalendars(office, all.stream()
                .collect(Collectors.toMap(WorkingCalendar::name, Function.identity(), (one, _) -> one, TreeMap::new)));
    }

    @Override
    public Optional<WorkingCalendar> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    @Override
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    @Override
    public WorkingCalendar ofOffice() {
        return office;
    }

    @Override
    public WorkingCalendar ofAgency(String agencyCode) {
        return office;
    }

    @Override
    public long revision() {
        return 0;
    }
}
