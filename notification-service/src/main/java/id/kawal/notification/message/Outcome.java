package id.kawal.notification.message;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where a message goes from here.
 *
 * @param state the state that it takes
 * @param reason why, unless it was sent
 * @param after how long until its next try, for one that is tried again
 */
public record Outcome(MessageState state, @Nullable Reason reason, @Nullable Duration after) {

    /** What follows from a hand-over, or from one that could not begin. */
    static Outcome of(HandOver handOver, int tries, Backoff backoff) {
        return switch (handOver) {
            case ACCEPTED -> new Outcome(MessageState.SENT, null, null);
            case REJECTED -> new Outcome(MessageState.FAILED, Reason.SMTP_REJECTED, null);
            case ADDRESS_INVALID -> new Outcome(MessageState.FAILED, Reason.ADDRESS_INVALID, null);
            case UNKNOWN -> new Outcome(MessageState.UNCERTAIN, Reason.OUTCOME_UNKNOWN, null);
            case NOT_NOW -> again(Reason.SMTP_UNAVAILABLE, tries, backoff);
        };
    }

    /** Another try, or none when there were enough. */
    static Outcome again(Reason reason, int tries, Backoff backoff) {
        return tries >= backoff.tries() ? new Outcome(MessageState.FAILED, Reason.RETRIES_EXHAUSTED, null)
                : new Outcome(MessageState.PENDING, reason, backoff.after(tries));
    }
}
