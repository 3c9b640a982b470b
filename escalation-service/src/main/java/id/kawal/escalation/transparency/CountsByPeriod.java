package id.kawal.escalation.transparency;

import java.util.List;

/** Counts all reports by period. */
@FunctionalInterface
public interface CountsByPeriod {

    /** For each period, all of its reports and each part of each breakdown. */
    List<PeriodCount> all();
}
