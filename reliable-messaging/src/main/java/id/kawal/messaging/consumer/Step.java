package id.kawal.messaging.consumer;

/** What was done with an event that arrived. */
enum Step {
    /** Its handler was called. */
    TAKEN_UP,
    /** Its handler was called, and parked ones may follow it now. */
    FILLED_GAP,
    /** It was taken up or parked before: nothing. */
    REPEATED,
    /** One before it is missing: parked. */
    PARKED_AFTER_GAP,
    /** One before it is parked: parked. */
    PARKED_BEHIND
}
