/**
 * When a limit ends. The day of the start event is day 0 and is not counted; a limit in days, months or years is due at
 * 23:59:59 of its last day in the zone of the calendar, one in hours to the second. Which days and hours count is said by a
 * working calendar: weekdays worked, office hours, and the days that decrees take out or put in, which are data and never
 * computed. Every date can be explained line by line. The counting is pure; calendars are amended here, with who and why,
 * and kept below.
 */
@NullMarked
package id.kawal.escalation.calendar;

import org.jspecify.annotations.NullMarked;
