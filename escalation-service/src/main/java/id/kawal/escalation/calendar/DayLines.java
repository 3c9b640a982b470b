package id.kawal.escalation.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Notes the days of a count as they are looked at, and ends it. */
final class DayLines {

    private static final int LONGEST = 36_600;

    private final WorkingCalendar calendar;
    private final Term term;
    private final List<CountedDay> days = new ArrayList<>();

    DayLines(WorkingCalendar calendar, Term term) {
        this.calendar = calendar;
        this.term = term;
        add(calendar.dayOf(term.start()), Why.START, 0);
    }

    void add(LocalDate day, Why why, int number) {
        if (days.size() > LONGEST) {
            throw new Uncountable(calendar.name(), term.limit(), Uncountable.Reason.TOO_LONG);
        }
        var tells = why == Why.DAY_OFF || why == Why.COUNTED && term.limit().unit() == LimitUnit.WORKING_DAYS;
        days.add(new CountedDay(day, why, number, tells ? calendar.decreed(day).orElse(null) : null));
    }

    DayCount endOn(LocalDate last) {
        var due = rolled(last);
        return new DayCount(term, calendar, due, days, unknownYears(due));
    }

    private LocalDate rolled(LocalDate last) {
        var step = switch (term.roll()) {
            case NONE -> 0;
            case NEXT -> 1;
            case PREVIOUS -> -1;
        };
        var day = last;
        while (step != 0 && !calendar.isWorkingDay(day)) {
            if (!day.equals(last)) {
                add(day, calendar.whyOff(day), 0);
            }
            day = day.plusDays(step);
        }
        if (!day.equals(last)) {
            add(day, Why.ROLLED, 0);
        }
        return day;
    }

    /**
     * Working days need the table of every year passed, but for day 0, which is not counted; for other units a due day in an unknown
     * year is enough to warn.
     */
    private TreeSet<Integer> unknownYears(LocalDate last) {
        var years = new TreeSet<Integer>();
        if (term.limit().unit() == LimitUnit.WORKING_DAYS) {
            days.stream().filter(day -> day.why() != Why.START).map(CountedDay::date)
                    .filter(day -> !calendar.knows(day))
                    .forEach(day -> years.add(day.getYear()));
        } else if (!calendar.knows(last)) {
            years.add(last.getYear());
        }
        return years;
    }
}
