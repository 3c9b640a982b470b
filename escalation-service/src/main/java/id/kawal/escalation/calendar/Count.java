package id.kawal.escalation.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/** A limit counted out: when it ends, and line by line why. */
public sealed interface Count permits DayCount, HourCount {

    /** What was counted. */
    Term term();

    /** On what it was counted. */
    WorkingCalendar calendar();

    /** The day on which it ends. */
    LocalDate lastDay();

    /** When it ends: what is done within that second is still in time. */
    Instant due();

    /** Everything that was looked at, in the direction of the count, the start first. */
    List<? extends CountLine> lines();

    /** The years touched whose decree is not known: the date is then a guess and must be said to be. */
    SortedSet<Integer> yearsWithoutTable();

    /** How much of the limit is used up at that moment, in its own unit; a day counts from its beginning. */
    Limit used(Instant asOf);

    /** The moment at which that share of the limit is used up; of a limit in days, the end of a whole day. */
    Instant shareUsed(int percent);

    /** How long it was to be. */
    default Limit limit() {
        return term().limit();
    }

    /** The day of the start event. */
    default LocalDate dayZero() {
        return calendar().dayOf(term().start());
    }

    /** How much of the limit is left at that moment, in its own unit. */
    default Limit remaining(Instant asOf) {
        return limit().plus(used(asOf).negated());
    }
}
