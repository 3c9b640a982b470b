package id.kawal.escalation.calendar;

import java.util.List;

/**
 * Days as they were read from what was sent, or why they could not be.
 *
 * @param days one for each date; only to be used when there is no fault
 * @param faults everything that is wrong
 * @param skipped what was left out, and why
 */
public record DayReading(List<DecreedDay> days, List<Fault> faults, List<String> skipped) {

    public DayReading {
        days = List.copyOf(days);
        faults = List.copyOf(faults);
        skipped = List.copyOf(skipped);
    }
}
