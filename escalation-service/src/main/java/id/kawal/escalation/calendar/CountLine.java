package id.kawal.escalation.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the explanation of a date. */
public sealed interface CountLine permits CountedDay, CountedSpan {

    /** The day that it is about. */
    LocalDate date();

    /** What became of it. */
    Why why();

    /** The decree on that day, where it is why it counts or not. */
    @Nullable DecreedDay decreed();

    /** Whether it moved the count on. */
    default boolean counts() {
        return why() == Why.COUNTED || why() == Why.REACHED;
    }
}
