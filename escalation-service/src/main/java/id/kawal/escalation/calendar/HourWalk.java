package id.kawal.escalation.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Goes from one open stretch to the next until the hours are used up. Hours as they pass are open all day; a day on which
 * the clocks are changed has 23 or 25 of them.
 */
final class HourWalk {

    private static final int LONGEST = 36_600;

    private final WorkingCalendar calendar;
    private final Term term;
    private final boolean officeHours;
    private final int direction;
    private final List<CountedSpan> spans = new ArrayList<>();
    private Instant cursor;
    private Duration left;
    private boolean begun;

    HourWalk(WorkingCalendar calendar, Term term) {
        this.calendar = calendar;
        this.term = term;
        this.officeHours = term.limit().unit() == LimitUnit.WORKING_HOURS;
        this.direction = term.limit().direction() < 0 ? -1 : 1;
        this.cursor = term.start();
        this.left = ((Limit.Timed) term.limit()).length().abs();
    }

    HourCount count() {
        if (officeHours && !calendar.isEverOpen()) {
            throw new Uncountable(calendar.name(), term.limit(), Uncountable.Reason.NO_OFFICE_HOURS);
        }
        var first = calendar.dayOf(term.start());
        spans.add(new CountedSpan(first, cursor, cursor, Why.START, Duration.ZERO, null));
        // Where clocks go back at midnight a moment may belong to the day after the one that it is called by.
        var day = direction < 0 ? first.plusDays(1) : first;
        for (int walked = 0; walked <= LONGEST; walked++) {
            var due = through(day);
            if (due != null) {
                return new HourCount(term, calendar, due, spans, unknownYears(due));
            }
            day = day.plusDays(direction);
        }
        throw new Uncountable(calendar.name(), term.limit(), Uncountable.Reason.TOO_LONG);
    }

    private @Nullable Instant through(LocalDate day) {
        var open = officeHours ? calendar.openOn(day) : List.of(calendar.wholeDay(day));
        if (open.isEmpty()) {
            closed(day, calendar.wholeDay(day));
        }
        for (var stretch : direction < 0 ? open.reversed() : open) {
            for (var piece : pieces(day, stretch)) {
                var due = take(piece);
                if (due != null) {
                    return due;
                }
            }
        }
        return null;
    }

    /** Uses a piece up, as far as it lies ahead, and returns the end of the limit when it lies there. */
    private @Nullable Instant take(CountedSpan piece) {
        var ahead = ahead(piece.from(), piece.until());
        if (ahead == null) {
            return null;
        }
        passClosed(ahead);
        begun |= !ahead.isEmpty();
        var counted = piece.why() == Why.COUNTED;
        var used = counted && left.compareTo(ahead.length()) < 0 ? left : ahead.length();
        var end = direction < 0 ? ahead.until().minus(used) : ahead.from().plus(used);
        cursor = end;
        if (counted) {
            left = left.minus(used);
        }
        note(piece, direction < 0 ? new Stretch(end, ahead.until()) : new Stretch(ahead.from(), end));
        return counted && left.isZero() ? end : null;
    }

    private void note(CountedSpan piece, Stretch used) {
        if (!used.isEmpty()) {
            spans.add(new CountedSpan(piece.date(), used.from(), used.until(), piece.why(), total(), piece.decreed()));
        }
    }

    private Duration total() {
        var limit = ((Limit.Timed) term.limit()).length();
        return direction < 0 ? limit.plus(left) : limit.minus(left);
    }

    /** What of a stretch lies ahead, in the direction of the count: nothing at all, or perhaps no more than its end. */
    private @Nullable Stretch ahead(Instant from, Instant until) {
        if (direction < 0) {
            return from.isAfter(cursor) ? null : new Stretch(from, until.isBefore(cursor) ? until : cursor);
        }
        return until.isBefore(cursor) ? null : new Stretch(from.isAfter(cursor) ? from : cursor, until);
    }

    /** Says that the start lay outside office hours, once something else is found. */
    private void passClosed(Stretch ahead) {
        var gap = direction < 0 ? new Stretch(ahead.until(), cursor) : new Stretch(cursor, ahead.from());
        if (!begun && officeHours && !gap.isEmpty()) {
            spans.add(new CountedSpan(calendar.dayOf(gap.from()), gap.from(), gap.until(), Why.CLOSED, Duration.ZERO,
                    null));
        }
    }

    private void closed(LocalDate day, Stretch whole) {
        var ahead = ahead(whole.from(), whole.until());
        if (ahead == null || ahead.isEmpty()) {
            return;
        }
        passClosed(ahead);
        var why = calendar.isWorkingDay(day) ? Why.CLOSED : calendar.whyOff(day);
        spans.add(new CountedSpan(day, ahead.from(), ahead.until(), why, total(),
                why == Why.DAY_OFF ? calendar.decreed(day).orElse(null) : null));
        if (!begun) {
            cursor = direction < 0 ? ahead.from() : ahead.until();
        }
    }

    /** An open stretch, cut where the clock stood still, in the direction of the count. */
    private List<CountedSpan> pieces(LocalDate day, Stretch open) {
        var edges = new TreeSet<>(List.of(open.from(), open.until()));
        term.standstills().forEach(standstill -> {
            edges.add(standstill.from());
            edges.add(standstill.until());
        });
        var inside = List.copyOf(edges.subSet(open.from(), true, open.until(), true));
        var decreed = officeHours ? calendar.decreed(day).orElse(null) : null;
        var pieces = new ArrayList<CountedSpan>();
        for (int edge = 1; edge < inside.size(); edge++) {
            var from = inside.get(edge - 1);
            var why = stoodStill(from) ? Why.STANDSTILL : Why.COUNTED;
            pieces.add(new CountedSpan(day, from, inside.get(edge), why, Duration.ZERO, decreed));
        }
        pieces.sort(direction < 0 ? Comparator.comparing(CountedSpan::from).reversed()
                : Comparator.comparing(CountedSpan::from));
        return pieces;
    }

    private boolean stoodStill(Instant moment) {
        return term.standstills().stream()
                .anyMatch(standstill -> !moment.isBefore(standstill.from()) && moment.isBefore(standstill.until()));
    }

    private TreeSet<Integer> unknownYears(Instant due) {
        var years = new TreeSet<Integer>();
        if (officeHours) {
            spans.stream().map(CountedSpan::date).filter(day -> !calendar.knows(day))
                    .forEach(day -> years.add(day.getYear()));
        } else if (!calendar.knows(calendar.dayOf(due))) {
            years.add(calendar.dayOf(due).getYear());
        }
        return years;
    }
}
