package id.kawal.escalation.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Goes to the same day of another month or year, or its last day where the month is shorter. Days are not counted on the
 * way: those of a standstill are added to the day that the calendar gives.
 */
final class MonthLeap {

    private final WorkingCalendar calendar;
    private final Term term;
    private final LocalDate dayZero;

    MonthLeap(WorkingCalendar calendar, Term term) {
        this.calendar = calendar;
        this.term = term;
        this.dayZero = calendar.dayOf(term.start());
    }

    DayCount count() {
        var lines = new DayLines(calendar, term);
        var last = reach(term.limit().amount(), lines);
        lines.add(last, Why.REACHED, term.limit().amount());
        return lines.endOn(last);
    }

    /** How many whole months or years, away from the start, have passed on that day. */
    int used(LocalDate day) {
        var all = Math.abs(term.limit().amount());
        var used = 0;
        while (used < all && !isBeyond(reach((used + 1) * term.limit().direction(), null), day)) {
            used++;
        }
        return used;
    }

    private boolean isBeyond(LocalDate reached, LocalDate day) {
        return term.limit().direction() < 0 ? reached.isBefore(day) : reached.isAfter(day);
    }

    private LocalDate reach(int amount, @Nullable DayLines lines) {
        var unit = term.limit().unit() == LimitUnit.YEARS ? ChronoUnit.YEARS : ChronoUnit.MONTHS;
        var last = dayZero.plus(amount, unit);
        var direction = term.limit().direction();
        if (term.standstills().isEmpty()) {
            return last;
        }
        for (var day = dayZero; !day.equals(last);) {
            day = day.plusDays(direction);
            if (stoodStill(day)) {
                last = last.plusDays(direction);
                note(day, lines);
            }
        }
        return last;
    }

    private static void note(LocalDate day, @Nullable DayLines lines) {
        if (lines != null) {
            lines.add(day, Why.STANDSTILL, 0);
        }
    }

    private boolean stoodStill(LocalDate day) {
        return term.standstills().stream().anyMatch(standstill -> standstill.covers(day, calendar));
    }
}
