package id.kawal.escalation.calendar;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says in which years open clocks are due that are counted in days or hours. */
@FunctionalInterface
public interface OpenYears {

    /**
     * The calendar and the year of every open clock that is due then or later, each pair once.
     *
     * @param year the first year
     */
    Set<Due> since(int year);

    /**
     * Where open clocks are due.
     *
     * @param calendar the calendar that the rule of the clock names; none where it counts on that of the agency
     * @param agencyCode the agency that has the case
     * @param year the year in which the clock is due
     */
    record Due(@Nullable String calendar, String agencyCode, int year) {
    }
}
