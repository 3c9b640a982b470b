package id.kawal.escalation.calendar;

import java.util.List;

/**
 * What an amendment came to.
 *
 * @param calendar the calendar that was amended
 * @param changes what became different; nothing when all was so already
 * @param affected all calendars on which dates may now be others
 * @param revision of the calendars since then
 */
public record Amendment(String calendar, List<CalendarChange> changes, List<String> affected, long revision) {
}
