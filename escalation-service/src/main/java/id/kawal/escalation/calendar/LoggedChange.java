package id.kawal.escalation.calendar;

import java.time.Instant;

/**
 * An entry of the log of amendments.
 *
 * @param change what became different
 * @param because why, and by whom
 * @param at when
 * @param revision of the calendars since then
 */
public record LoggedChange(CalendarChange change, Because because, Instant at, long revision) {
}
