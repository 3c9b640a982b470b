package id.kawal.escalation.calendar;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time.
 *
 * @param from its first moment
 * @param until the moment at which it is over
 */
record Stretch(Instant from, Instant until) {

    Duration length() {
        return Duration.between(from, until);
    }

    boolean isEmpty() {
        return !from.isBefore(until);
    }
}
