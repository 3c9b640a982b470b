package id.kawal.escalation.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedSet;

/**
 * A limit counted out: when it ends, and day by day why.
 *
 * @param dayZero the day of the start event
 * @param limit what was counted
 * @param lastDay the day on which it ends
 * @param due the last second of that day
 * @param days every day that was looked at, day 0 first
 * @param yearsWithoutTable the years touched whose holidays are not known: the date is then a guess and must be said to be
 */
public record DayCount(LocalDate dayZero, Limit limit, LocalDate lastDay, Instant due, List<CountedDay> days,
        SortedSet<Integer> yearsWithoutTable) {

    public DayCount {
        days = List.copyOf(days);
    }

    /** How many units are used up at the end of that day. */
    public int used(LocalDate asOf) {
        return (int) days.stream().filter(CountedDay::counts).filter(day -> !day.date().isAfter(asOf)).count();
    }

    /** How many units are left at the end of that day. */
    public int remaining(LocalDate asOf) {
        return Math.abs(limit.amount()) - used(asOf);
    }

    /** The day on which that share of the limit is used up, rounded up to a whole day. */
    public LocalDate shareUsed(int percent) {
        var counted = days.stream().filter(day -> day.why() == CountedDay.Why.COUNTED).toList();
        if (counted.isEmpty()) {
            return dayZero.plusDays(Math.ceilDiv(dayZero.until(lastDay, ChronoUnit.DAYS) * percent, 100));
        }
        var index = Math.ceilDiv(counted.size() * percent, 100);
        return index == 0 ? dayZero : counted.get(index - 1).date();
    }
}
