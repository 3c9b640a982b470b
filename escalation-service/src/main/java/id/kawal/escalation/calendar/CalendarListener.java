package id.kawal.escalation.calendar;

/**
 * Hears of each amendment of a calendar inside its transaction: what the listener writes is kept or lost together with the
 * amendment. Every transaction that reads a calendar waits for this one, so that the listener notes what is to be done and
 * leaves doing it to transactions of their own; it must not take the row of a case.
 */
@FunctionalInterface
public interface CalendarListener {

    /** Takes the news up. */
    void amended(CalendarAmended amendment);
}
