package id.kawal.escalation.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day in the explanation of a date.
 *
 * @param date the day
 * @param why what became of it in the count
 * @param number its place in the count, for a day that counts; negative when counting back
 * @param decreed the decree on that day, where it is why the day counts or not
 */
public record CountedDay(LocalDate date, Why why, int number, @Nullable DecreedDay decreed) implements CountLine {
}
