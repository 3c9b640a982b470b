package id.kawal.escalation.calendar;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the shipped calendar over at the first start, and the years that a later release adds. A year is taken over once:
 * what the office makes of it since then is never overwritten, nor is a year that the office has loaded itself.
 */
@Service
public class TakingOverShippedCalendar {

    private static final Because SHIPPED = new Because("shipped", "kawal");

    private final CalendarStore store;
    private final AmendingCalendars amending;

    TakingOverShippedCalendar(CalendarStore store, AmendingCalendars amending) {
        this.store = store;
        this.amending = amending;
    }

    /** Takes over what is new. */
    @Transactional
    public void takeOver() {
        var stored = store.hold().definition(IndonesianCalendar.NAME);
        var known = stored.map(TakingOverShippedCalendar::years).orElse(Set.of());
        var once = store.shippedYears(IndonesianCalendar.NAME);
        var days = IndonesianCalendar.days().stream().filter(day -> !known.contains(day.date().getYear()))
                .filter(day -> !once.contains(day.date().getYear())).toList();
        if (stored.isEmpty()) {
            amending.put(definition(days), SHIPPED);
        } else if (!days.isEmpty()) {
            amending.add(IndonesianCalendar.NAME, days, SHIPPED);
        }
        store.shipped(IndonesianCalendar.NAME,
                days.stream().map(day -> day.date().getYear()).collect(Collectors.toSet()));
    }

    private static Set<Integer> years(CalendarDefinition stored) {
        var years = new TreeSet<>(stored.knownYears());
        stored.decreed().forEach(day -> years.add(day.date().getYear()));
        return years;
    }

    private CalendarDefinition definition(List<DecreedDay> days) {
        return new CalendarDefinition(IndonesianCalendar.NAME, null, null,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), IndonesianCalendar.hours(), Set.of(), Set.of(),
                Set.of(), days.stream().map(day -> amending.recorded(day, SHIPPED)).toList());
    }
}
