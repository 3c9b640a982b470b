package id.kawal.escalation.calendar;

import java.time.Instant;

/**
 * A decreed day of one calendar, with who put it there.
 *
 * @param day what the decree says
 * @param since when it was recorded
 * @param by who recorded it
 */
public record RecordedDay(DecreedDay day, Instant since, String by) {
}
