package id.kawal.escalation.calendar;

import java.util.Set;

/** Says in which years open clocks are due that are counted in days or hours. */
@FunctionalInterface
public interface OpenYears {

    /**
     * The agency and the year of every open clock that is due then or later, each pair once.
     *
     * @param year the first year
     */
    Set<Due> since(int year);

    /**
     * Where open clocks are due.
     *
     * @param agencyCode the agency that has the case
     * @param year the year in which a clock of its case is due
     */
    record Due(String agencyCode, int year) {
    }
}
