package id.kawal.escalation.calendar;

import java.util.Optional;

/** Says in which region an agency is. */
@FunctionalInterface
public interface AgencyRegions {

    /** The name of the region, where it is known. */
    Optional<String> regionOf(String agencyCode);
}
