package id.kawal.escalation.calendar;

import java.time.Instant;
import java.util.List;

/**
 * A limit that runs from a moment.
 *
 * @param start when it begins; of a limit in days, months or years only the day counts
 * @param limit how long it is
 * @param standstills when it stood still
 * @param roll what becomes of a due day that is not worked
 */
public record Term(Instant start, Limit limit, List<Standstill> standstills, Roll roll) {

    public Term {
        standstills = List.copyOf(standstills);
    }

    /** One that never stands still and ends where it ends. */
    public static Term of(Instant start, Limit limit) {
        return new Term(start, limit, List.of(), Roll.NONE);
    }

    /** The same, standing still then. */
    public Term paused(List<Standstill> when) {
        return new Term(start, limit, when, roll);
    }

    /** The same, its due day rolled. */
    public Term rolled(Roll how) {
        return new Term(start, limit, standstills, how);
    }
}
