package id.kawal.escalation.calendar;

import java.util.List;
import java.util.Set;

/** Where the calendars are kept. */
public interface CalendarStore {

    /** The calendars, held until the end of the transaction: nobody else reads or amends them meanwhile. */
    CalendarBook hold();

    /** Keeps a calendar, and notes in the log what became different and why. */
    void keep(CalendarDefinition definition, List<CalendarChange> changes, Because because, long revision);

    /** The years of a calendar that were once taken over from what is shipped. */
    Set<Integer> shippedYears(String calendar);

    /** Notes that these years were taken over. */
    void shipped(String calendar, Set<Integer> years);
}
