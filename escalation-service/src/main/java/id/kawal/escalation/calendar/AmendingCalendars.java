package id.kawal.escalation.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes calendars: all that is asked for or nothing, with who and why, and tells in the same transaction who has to know. */
@Service
public class AmendingCalendars {

    private static final Logger LOG = LoggerFactory.getLogger(AmendingCalendars.class);

    private final CalendarStore store;
    private final ObjectProvider<CalendarListener> listeners;
    private final Clock clock;

    AmendingCalendars(CalendarStore store, ObjectProvider<CalendarListener> listeners, Clock clock) {
        this.store = store;
        this.listeners = listeners;
        this.clock = clock;
    }

    /**
     * Puts a calendar in the place of the one of that name, or beside the others. A day that stays as it is keeps who
     * recorded it.
     *
     * @throws InvalidCalendar naming everything that is wrong
     */
    @Transactional
    public Amendment put(CalendarDefinition wanted, Because because) {
        return amend(store.hold(), wanted, because);
    }

    /**
     * Adds days to a calendar, in the place of those of the same date.
     *
     * @throws InvalidCalendar when there is no such calendar
     */
    @Transactional
    public Amendment add(String calendar, Collection<DecreedDay> days, Because because) {
        var book = store.hold();
        var before = definition(book, calendar);
        var all = new TreeMap<LocalDate, RecordedDay>();
        before.days().forEach(recorded -> all.put(recorded.day().date(), recorded));
        days.forEach(day -> all.put(day.date(), recorded(day, because)));
        return amend(book, before.withDays(List.copyOf(all.values())), because);
    }

    /**
     * Takes a day out of a calendar, which is then what its parent or its weekday makes it.
     *
     * @throws InvalidCalendar when the calendar has no such day of its own
     */
    @Transactional
    public Amendment remove(String calendar, LocalDate date, Because because) {
        var book = store.hold();
        var before = definition(book, calendar);
        var others = before.days().stream().filter(recorded -> !recorded.day().date().equals(date)).toList();
        if (others.size() == before.days().size()) {
            throw new InvalidCalendar(List.of(Fault.at("date", "not-a-day-of-its-own", date.toString(), calendar)));
        }
        return amend(book, before.withDays(others), because);
    }

    private Amendment amend(CalendarBook book, CalendarDefinition wanted, Because because) {
        var faults = book.faults(wanted);
        if (!faults.isEmpty()) {
            throw new InvalidCalendar(faults);
        }
        var before = book.definition(wanted.name()).orElse(null);
        var kept = before == null ? wanted : wanted.withDays(keepingRecords(before, wanted));
        var changes = CalendarChange.between(before, kept);
        if (before != null && changes.isEmpty()) {
            return new Amendment(wanted.name(), List.of(), List.of(), book.revision());
        }
        var after = book.with(kept, book.revision() + 1);
        store.keep(kept, changes, because, after.revision());
        var affected = affected(after, wanted.name(), changes);
        LOG.info("Calendar {} amended by {}: {} changes, revision {}", wanted.name(), because.by(), changes.size(),
                after.revision());
        if (changes.stream().anyMatch(CalendarChange::movesClocks)) {
            tell(new CalendarAmended(affected, dates(changes), because.reason(), because.by(), after.revision()));
        }
        return new Amendment(wanted.name(), changes, List.copyOf(new TreeSet<>(affected)), after.revision());
    }

    private void tell(CalendarAmended amended) {
        listeners.orderedStream().forEach(listener -> listener.amended(amended));
    }

    /** Who uses a calendar may now use any other one, so that all are affected. */
    private static Collection<String> users(CalendarBook book, List<CalendarChange> changes) {
        var moved = changes.stream().map(CalendarChange::what)
                .anyMatch(what -> what == CalendarChange.What.AGENCIES || what == CalendarChange.What.REGIONS);
        return moved ? book.names() : List.of();
    }

    private static Set<String> affected(CalendarBook book, String name, List<CalendarChange> changes) {
        var affected = new TreeSet<>(book.family(name));
        affected.addAll(users(book, changes));
        return affected;
    }

    private static TreeSet<LocalDate> dates(List<CalendarChange> changes) {
        var dates = new TreeSet<LocalDate>();
        for (var change : changes) {
            if (change.date() != null) {
                dates.add(change.date());
            } else if (change.movesClocks()) {
                return new TreeSet<>();
            }
        }
        return dates;
    }

    private static List<RecordedDay> keepingRecords(CalendarDefinition before, CalendarDefinition wanted) {
        var known = before.days().stream().collect(Collectors.toMap(RecordedDay::day, Function.identity()));
        return wanted.days().stream().map(recorded -> known.getOrDefault(recorded.day(), recorded))
                .toList();
    }

    private CalendarDefinition definition(CalendarBook book, String calendar) {
        return book.definition(calendar).orElseThrow(() -> new InvalidCalendar(
                List.of(Fault.at("calendar", "unknown-calendar", String.join(", ", book.names())))));
    }

    /** A day as it is recorded now. */
    public RecordedDay recorded(DecreedDay day, Because because) {
        return new RecordedDay(day, clock.instant(), because.by());
    }
}
