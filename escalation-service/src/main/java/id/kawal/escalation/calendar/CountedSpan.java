package id.kawal.escalation.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of hours in the explanation of a date.
 *
 * @param date the day on which it lies
 * @param from its first moment
 * @param until the moment at which it is over
 * @param why what became of it in the count
 * @param total how much is counted with it, negative when counting back
 * @param decreed the decree on that day, where it is why the stretch counts or not
 */
public record CountedSpan(LocalDate date, Instant from, Instant until, Why why, Duration total,
        @Nullable DecreedDay decreed) implements CountLine {

    /** How long it is, in real time. */
    public Duration length() {
        return Duration.between(from, until);
    }
}
