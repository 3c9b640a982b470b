/**
 * When a limit ends. The day of the start event is day 0 and is not counted; a limit in days, months or years is due at
 * 23:59:59 of its last day in the zone of the office. Which days count is said by a working calendar: weekdays worked, and
 * the holidays and joint leave of the yearly decree, which are data and never computed. Every date can be explained day by
 * day. A pure model: nothing here knows Spring or a database.
 */
@NullMarked
package id.kawal.escalation.calendar;

import org.jspecify.annotations.NullMarked;
