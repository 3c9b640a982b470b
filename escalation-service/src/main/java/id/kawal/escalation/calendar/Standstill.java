package id.kawal.escalation.calendar;

import java.time.LocalDate;

/**
 * Days that do not count because a clock stood still: those after the day on which it stopped, up to and including the day
 * on which it went on (which is a new day 0).
 *
 * @param from the day on which it stopped, which still counts
 * @param until the day on which it went on, which does not count
 */
public record Standstill(LocalDate from, LocalDate until) {

    /** Whether that day does not count. */
    public boolean covers(LocalDate date) {
        return date.isAfter(from) && !date.isAfter(until);
    }
}
