package id.kawal.escalation.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The days that decrees say something about, and the years whose decree is known. A year of which nothing is known counts
 * as not known, never as free of holidays.
 */
public final class DecreedDays {

    private final TreeMap<LocalDate, DecreedDay> byDate = new TreeMap<>();
    private final Set<Integer> years;

    private DecreedDays(Collection<DecreedDay> days, Collection<Integer> years) {
        days.forEach(day -> byDate.putIfAbsent(day.date(), day));
        this.years = Set.copyOf(years);
    }

    /** A table of the given days, the first of a date holding; the years of the days off are known. */
    public static DecreedDays of(List<DecreedDay> days) {
        return new DecreedDays(days, yearsOf(days));
    }

    /** A table of the given days, whose years are known beside the named ones. */
    public static DecreedDays of(Collection<DecreedDay> days, Collection<Integer> knownYears) {
        var years = new TreeSet<>(knownYears);
        years.addAll(yearsOf(days));
        return new DecreedDays(days, years);
    }

    /** This table with the days of a region or an agency, which hold before those here and make no further year known. */
    public DecreedDays with(Collection<DecreedDay> own, Collection<Integer> knownYears) {
        var days = new TreeMap<>(byDate);
        own.forEach(day -> days.put(day.date(), day));
        var known = new TreeSet<>(years);
        known.addAll(knownYears);
        return new DecreedDays(days.values(), known);
    }

    private static Set<Integer> yearsOf(Collection<DecreedDay> days) {
        var years = new TreeSet<Integer>();
        days.stream().filter(day -> day.kind().isOff()).forEach(day -> years.add(day.date().getYear()));
        return years;
    }

    /** What a decree says of that day, if one does. */
    public Optional<DecreedDay> on(LocalDate date) {
        return Optional.ofNullable(byDate.get(date));
    }

    /** Whether the decree of that year is in the table. */
    public boolean covers(int year) {
        return years.contains(year);
    }

    /** The years whose decree is in the table. */
    public Set<Integer> years() {
        return years;
    }

    /** Every day of the table, in order. */
    public List<DecreedDay> all() {
        return List.copyOf(byDate.values());
    }
}
