package id.kawal.escalation.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedSet;

/**
 * A limit in days, months or years counted out, due at the end of a day.
 *
 * @param term what was counted
 * @param calendar on what it was counted
 * @param lastDay the day on which it ends
 * @param days every day that was looked at, day 0 first
 * @param yearsWithoutTable the years touched whose decree is not known
 */
public record DayCount(Term term, WorkingCalendar calendar, LocalDate lastDay, List<CountedDay> days,
        SortedSet<Integer> yearsWithoutTable) implements Count {

    public DayCount {
        days = List.copyOf(days);
    }

    @Override
    public Instant due() {
        return calendar.endOf(lastDay);
    }

    @Override
    public List<CountedDay> lines() {
        return days;
    }

    @Override
    public Limit used(Instant asOf) {
        var day = calendar.dayOf(asOf);
        var used = switch (limit().unit()) {
            case MONTHS, YEARS -> new MonthLeap(calendar, term).used(day);
            default ->
                (int) days.stream().filter(CountedDay::counts).filter(counted -> isReached(counted, day)).count();
        };
        return Limit.of(used * limit().direction(), limit().unit());
    }

    private boolean isReached(CountedDay counted, LocalDate day) {
        return limit().direction() < 0 ? !counted.date().isBefore(day) : !counted.date().isAfter(day);
    }

    @Override
    public Instant shareUsed(int percent) {
        return calendar.endOf(dayOfShare(percent));
    }

    private LocalDate dayOfShare(int percent) {
        var counted = days.stream().filter(day -> day.why() == Why.COUNTED).toList();
        if (counted.isEmpty()) {
            return dayZero().plusDays(Math.ceilDiv(dayZero().until(lastDay, ChronoUnit.DAYS) * percent, 100));
        }
        var index = Math.ceilDiv(counted.size() * percent, 100);
        return index == 0 ? dayZero() : counted.get(index - 1).date();
    }
}
