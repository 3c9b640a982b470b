package id.kawal.escalation.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the explanation of a date.
 *
 * @param date the day
 * @param why what became of it in the count
 * @param number its place in the count, for a day that counts; negative when counting back
 * @param holiday the holiday that it is, where that is why it does not count
 */
public record CountedDay(LocalDate date, Why why, int number, @Nullable Holiday holiday) {

    /** What became of a day in the count. */
    public enum Why {
        /** Day 0: the day of the start event, not counted. */
        START,
        /** Counted. */
        COUNTED,
        /** Not a weekday that is worked. */
        WEEKEND,
        /** A holiday or joint leave. */
        HOLIDAY,
        /** The clock stood still. */
        STANDSTILL,
        /** Reached by going from month to month or year to year. */
        REACHED
    }

    /** Whether the day moved the count on. */
    public boolean counts() {
        return why == Why.COUNTED || why == Why.REACHED;
    }
}
