package id.kawal.escalation.clock;

import id.kawal.escalation.policy.Signal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a case and may move a clock.
 *
 * @param signal what
 * @param at when it happened
 * @param agency the agency that did it, or to which it was done; on a report the agency reported
 * @param toAgency on a transfer, the agency that the case now belongs to
 * @param reference the question or the extension request that it is about
 * @param date on a report the day of the event complained of, on a prior complaint the day of that complaint
 * @param days on an extension request, how many units are asked for
 */
public record Occurrence(Signal signal, Instant at, @Nullable String agency, @Nullable String toAgency,
        @Nullable UUID reference, @Nullable LocalDate date, int days) {

    /** One that needs no more than its moment. */
    public static Occurrence of(Signal signal, Instant at) {
        return new Occurrence(signal, at, null, null, null, null, 0);
    }

    /** One by or to an agency. */
    public static Occurrence of(Signal signal, Instant at, String agency) {
        return new Occurrence(signal, at, agency, null, null, null, 0);
    }

    /** One about a question. */
    public static Occurrence about(Signal signal, Instant at, @Nullable String agency, UUID reference) {
        return new Occurrence(signal, at, agency, null, reference, null, 0);
    }
}
