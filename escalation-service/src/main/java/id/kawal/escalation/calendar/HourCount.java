package id.kawal.escalation.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/**
 * A limit in hours or working hours counted out, due at a moment.
 *
 * @param term what was counted
 * @param calendar on what it was counted
 * @param due the moment at which it ends
 * @param spans every stretch that was looked at
 * @param yearsWithoutTable the years touched whose decree is not known
 */
public record HourCount(Term term, WorkingCalendar calendar, Instant due, List<CountedSpan> spans,
        SortedSet<Integer> yearsWithoutTable) implements Count {

    public HourCount {
        spans = List.copyOf(spans);
    }

    @Override
    public LocalDate lastDay() {
        return calendar.dayOf(due);
    }

    @Override
    public List<CountedSpan> lines() {
        return spans;
    }

    @Override
    public Limit used(Instant asOf) {
        var back = limit().direction() < 0;
        var used = Duration.ZERO;
        for (var span : spans) {
            if (span.counts()) {
                var from = back && span.from().isBefore(asOf) ? asOf : span.from();
                var until = !back && span.until().isAfter(asOf) ? asOf : span.until();
                used = from.isBefore(until) ? used.plus(Duration.between(from, until)) : used;
            }
        }
        return Limit.of(back ? used.negated() : used, limit().unit());
    }

    @Override
    public Instant shareUsed(int percent) {
        var direction = limit().direction();
        var left = ((Limit.Timed) limit()).length().multipliedBy((long) percent * direction).dividedBy(100);
        for (var span : spans) {
            if (span.counts()) {
                if (left.compareTo(span.length()) <= 0) {
                    return direction < 0 ? span.until().minus(left) : span.from().plus(left);
                }
                left = left.minus(span.length());
            }
        }
        return due;
    }
}
