package id.kawal.escalation.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A stretch that does not count because a clock stood still. Hours stand still from the one moment to the other. Of days,
 * those after the day on which it stopped do not count, up to and including the day on which it went on (which is a new
 * day 0).
 *
 * @param from when it stopped
 * @param until when it went on
 */
public record Standstill(Instant from, Instant until) {

    public Standstill {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A clock that stood still at " + from + " cannot go on at " + until);
        }
    }

    boolean covers(LocalDate date, WorkingCalendar calendar) {
        return date.isAfter(calendar.dayOf(from)) && !date.isAfter(calendar.dayOf(until));
    }
}
