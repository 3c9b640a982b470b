package id.kawal.escalation.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an officer ordered of a clock, for the audit.
 *
 * @param orderId names it
 * @param caseId the case
 * @param clockId the clock
 * @param kind what
 * @param at when
 * @param by who
 * @param reason the code of the reason, where the order has one
 * @param words why, in the officer's words
 */
public record ClockOrder(UUID orderId, UUID caseId, UUID clockId, Kind kind, Instant at, String by,
        @Nullable String reason, String words) {

    /** What can be ordered. */
    public enum Kind {
        /** That it stands still. */
        PAUSE(FactKind.PAUSE_ORDERED),
        /** That it goes on. */
        RESUME(FactKind.RESUME_ORDERED),
        /** That it gets more time. */
        EXTENSION(FactKind.EXTENSION_ORDERED);

        private final FactKind fact;

        Kind(FactKind fact) {
            this.fact = fact;
        }

        FactKind fact() {
            return fact;
        }
    }
}
