package id.kawal.escalation.calendar.web;

import id.kawal.escalation.calendar.InvalidCalendar;
import id.kawal.web.Refusal;

/** Turns what is wrong with a calendar into an answer that names each place. */
final class CalendarRefusals {

    private CalendarRefusals() {
    }

    static Refusal of(InvalidCalendar invalid) {
        var refusal = Refusal.unprocessable("calendar-invalid");
        invalid.faults().forEach(fault -> refusal.field(fault.place(), fault.code(), fault.arguments().toArray()));
        return refusal;
    }
}
