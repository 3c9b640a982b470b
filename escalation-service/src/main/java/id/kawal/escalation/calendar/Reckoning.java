package id.kawal.escalation.calendar;

import id.kawal.escalation.calendar.CountedDay.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Counts limits out on a working calendar. */
public final class Reckoning {

    private final WorkingCalendar calendar;

    public Reckoning(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** The calendar that is counted on. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /** Counts the limit from day 0. */
    public DayCount count(LocalDate dayZero, Limit limit) {
        return count(dayZero, limit, List.of());
    }

    /** Counts the limit from day 0, without the days on which the clock stood still. */
    public DayCount count(LocalDate dayZero, Limit limit, List<Standstill> standstills) {
        return switch (limit) {
            case Limit.WorkingDays days -> walk(dayZero, days, standstills);
            case Limit.CalendarDays days -> walk(dayZero, days, standstills);
            case Limit.Months months -> leap(dayZero, months, dayZero.plusMonths(months.amount()), standstills);
            case Limit.Years years -> leap(dayZero, years, dayZero.plusYears(years.amount()), standstills);
        };
    }

    private DayCount walk(LocalDate dayZero, Limit limit, List<Standstill> standstills) {
        var days = new ArrayList<CountedDay>();
        days.add(new CountedDay(dayZero, Why.START, 0, null));
        var direction = Integer.signum(limit.amount());
        var day = dayZero;
        for (int number = 0; number != limit.amount();) {
            day = day.plusDays(direction);
            var why = why(day, limit, standstills);
            number += why == Why.COUNTED ? direction : 0;
            days.add(new CountedDay(day, why, why == Why.COUNTED ? number : 0, holiday(day, why)));
        }
        return new DayCount(dayZero, limit, day, calendar.endOf(day), days, unknownYears(days, limit, day));
    }

    private Why why(LocalDate day, Limit limit, List<Standstill> standstills) {
        if (standstills.stream().anyMatch(standstill -> standstill.covers(day))) {
            return Why.STANDSTILL;
        }
        if (limit.unit() == LimitUnit.CALENDAR_DAYS || calendar.isWorkingDay(day)) {
            return Why.COUNTED;
        }
        return calendar.workingWeekdays().contains(day.getDayOfWeek()) ? Why.HOLIDAY : Why.WEEKEND;
    }

    private @Nullable Holiday holiday(LocalDate day, Why why) {
        return why == Why.HOLIDAY ? calendar.holiday(day).orElse(null) : null;
    }

    /** Months and years are not walked: the days of a standstill are added to the day that the calendar gives. */
    private DayCount leap(LocalDate dayZero, Limit limit, LocalDate reached, List<Standstill> standstills) {
        var days = new ArrayList<CountedDay>();
        days.add(new CountedDay(dayZero, Why.START, 0, null));
        var last = reached;
        for (var standstill : standstills) {
            for (var day = standstill.from().plusDays(1); !day.isAfter(standstill.until()); day = day.plusDays(1)) {
                days.add(new CountedDay(day, Why.STANDSTILL, 0, null));
                last = last.plusDays(1);
            }
        }
        days.add(new CountedDay(last, Why.REACHED, limit.amount(), null));
        return new DayCount(dayZero, limit, last, calendar.endOf(last), days, unknownYears(days, limit, last));
    }

    /** Working days need the table of every year passed; for other units a due day in an unknown year is enough to warn. */
    private TreeSet<Integer> unknownYears(List<CountedDay> days, Limit limit, LocalDate last) {
        var years = new TreeSet<Integer>();
        if (limit.unit() == LimitUnit.WORKING_DAYS) {
            days.stream().map(CountedDay::date).filter(day -> !calendar.knows(day))
                    .forEach(day -> years.add(day.getYear()));
        } else if (!calendar.knows(last)) {
            years.add(last.getYear());
        }
        return years;
    }
}
