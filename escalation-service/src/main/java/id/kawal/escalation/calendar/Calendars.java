package id.kawal.escalation.calendar;

import java.util.List;
import java.util.Optional;

/** The working calendars by name, and who uses which. */
public interface Calendars {

    /** The calendar of that name. */
    Optional<WorkingCalendar> named(String name);

    /** The names that can be asked for. */
    List<String> names();

    /** The calendar of that name as it is written down. */
    Optional<CalendarDefinition> definition(String name);

    /** The latest amendments of that calendar, the newest first. */
    List<LoggedChange> log(String name);

    /** The calendar of the office itself. */
    WorkingCalendar ofOffice();

    /** The calendar that an agency uses: its own, or else that of its region, or else the office's. */
    WorkingCalendar ofAgency(String agencyCode);

    /** What holds now, counting up with each amendment. */
    long revision();
}
