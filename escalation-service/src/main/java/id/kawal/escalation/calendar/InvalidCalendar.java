package id.kawal.escalation.calendar;

import java.util.List;

/** A calendar, or days for one, that is not sound; nothing of it was taken over. */
public final class InvalidCalendar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public InvalidCalendar(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /** Everything that is wrong. */
    public List<Fault> faults() {
        return faults;
    }
}
