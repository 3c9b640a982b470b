package id.kawal.escalation.calendar;

import java.time.LocalDate;

/** Goes from day to day. */
final class DayWalk {

    private final WorkingCalendar calendar;
    private final Term term;
    private final DayLines lines;

    DayWalk(WorkingCalendar calendar, Term term) {
        this.calendar = calendar;
        this.term = term;
        this.lines = new DayLines(calendar, term);
    }

    DayCount count() {
        var direction = term.limit().direction();
        var day = calendar.dayOf(term.start());
        for (int number = 0; number != term.limit().amount();) {
            day = day.plusDays(direction);
            var why = why(day);
            number += why == Why.COUNTED ? direction : 0;
            lines.add(day, why, why == Why.COUNTED ? number : 0);
        }
        return lines.endOn(day);
    }

    private Why why(LocalDate day) {
        if (term.standstills().stream().anyMatch(standstill -> standstill.covers(day, calendar))) {
            return Why.STANDSTILL;
        }
        var counts = term.limit().unit() == LimitUnit.CALENDAR_DAYS ? calendar.exists(day) : calendar.isWorkingDay(day);
        if (counts) {
            return Why.COUNTED;
        }
        return calendar.whyOff(day);
    }
}
