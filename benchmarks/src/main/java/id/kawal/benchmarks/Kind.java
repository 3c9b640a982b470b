package id.kawal.benchmarks;

/** In which state the cases are that a measurement sets up. */
enum Kind {
    /** Just delivered; nothing is due for a week. */
    OPEN,
    /** Half of the agency's time is used up: a reminder is due. */
    REMINDER,
    /** All reminders have been sent: the miss is due, with the superior told and the case handed over. */
    MISS,
    /** At an agency with a calendar of its own, with two clocks that count its working days. */
    AMENDED
}
