package id.kawal.escalation.calendar;

import java.time.LocalDate;

/**
 * A day that a decree takes out of the working days.
 *
 * @param date the day
 * @param kind what sort of day it is
 * @param name its name in Indonesian
 * @param source the decree
 */
public record Holiday(LocalDate date, HolidayKind kind, String name, String source) {
}
