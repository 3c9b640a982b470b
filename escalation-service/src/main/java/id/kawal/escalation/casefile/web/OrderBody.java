package id.kawal.escalation.casefile.web;

import id.kawal.escalation.casefile.ClockOrder;
import id.kawal.escalation.casefile.OrderingClocks.Wish;
import id.kawal.web.Refusal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an officer sends with an order.
 *
 * @param reason the code of the reason
 * @param words why, in the officer's words; for the file alone, never in an event
 * @param expectedEnd on a pause, when the clock is expected to go on
 * @param units on an extension, how many
 */
record OrderBody(@Nullable String reason, @Nullable String words, @Nullable OffsetDateTime expectedEnd,
        @Nullable Integer units) {

    private static final int SHORTEST = 10;

    Wish pause(String by, Instant now) {
        var refusal = refusal();
        if (expectedEnd == null) {
            refusal.field("expectedEnd", "required", "");
        } else if (!expectedEnd.toInstant().isAfter(now)) {
            refusal.field("expectedEnd", "not-in-the-future");
        }
        requireReason(refusal);
        throwIfAny(refusal);
        return new Wish(ClockOrder.Kind.PAUSE, by, reason, said(), Objects.requireNonNull(expectedEnd).toInstant(), 0);
    }

    Wish resume(String by) {
        throwIfAny(refusal());
        return new Wish(ClockOrder.Kind.RESUME, by, null, said(), null, 0);
    }

    Wish extend(String by) {
        var refusal = refusal();
        if (units == null || units < 1) {
            refusal.field("units", "not-a-number-of-units");
        }
        requireReason(refusal);
        throwIfAny(refusal);
        return new Wish(ClockOrder.Kind.EXTENSION, by, reason, said(), null, Objects.requireNonNull(units));
    }

    private Refusal refusal() {
        var refusal = Refusal.unprocessable("order-wrong");
        if (words == null || words.strip().length() < SHORTEST) {
            refusal.field("words", "reason-too-short", SHORTEST);
        }
        return refusal;
    }

    private void requireReason(Refusal refusal) {
        if (reason == null || !reason.matches("[A-Z][A-Z0-9_]{1,40}")) {
            refusal.field("reason", "not-a-reason");
        }
    }

    private static void throwIfAny(Refusal refusal) {
        if (!refusal.fields().isEmpty()) {
            throw refusal;
        }
    }

    private String said() {
        return Objects.requireNonNull(words).strip();
    }
}
