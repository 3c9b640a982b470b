package id.kawal.escalation.examiner;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How much a case burns, by the deadline that is to be dealt with first. */
public enum Urgency {
    /** It has passed. */
    OVERDUE,
    /** It passes within three days. */
    AT_RISK,
    /** There is time. */
    CALM,
    /** No deadline runs. */
    STILL;

    /** What passes within that time is at risk. */
    public static final Duration SOON = Duration.ofDays(3);

    /** How urgent a deadline is at a moment. */
    public static Urgency of(@Nullable Instant due, Instant now) {
        if (due == null) {
            return STILL;
        }
        if (due.isBefore(now)) {
            return OVERDUE;
        }
        return due.isAfter(now.plus(SOON)) ? CALM : AT_RISK;
    }
}
