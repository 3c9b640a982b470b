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
 * @param reference the question, the extension request or the clock that it is about
 * @param given what it says for rules to use
 */
public record Occurrence(Signal signal, Instant at, @Nullable String agency, @Nullable UUID reference, Given given) {

    /**
     * What came with an occurrence; each of it may be missing.
     *
     * @param toAgency on a transfer, the agency that the case now belongs to
     * @param date on a report the day of the event complained of, on a prior complaint the day of that complaint, on a summons the day of the hearing
     * @param amount how many units are asked for or promised; 0 when none are named
     * @param kind of which kind the report or the examination is from now on
     * @param clock on an order of an officer, the clock
     * @param reason on an order of an officer, the code of the reason
     * @param expectedEnd on a pause, when the clock is expected to go on
     */
    public record Given(@Nullable String toAgency, @Nullable LocalDate date, int amount, @Nullable String kind,
            @Nullable UUID clock, @Nullable String reason, @Nullable Instant expectedEnd) {

        /** Nothing. */
        public static final Given NOTHING = new Given(null, null, 0, null, null, null, null);

        /** A day alone. */
        public static Given day(@Nullable LocalDate date) {
            return new Given(null, date, 0, null, null, null, null);
        }

        /** A number of units alone. */
        public static Given amount(int amount) {
            return new Given(null, null, amount, null, null, null, null);
        }

        /** An agency alone. */
        public static Given toAgency(@Nullable String agency) {
            return new Given(agency, null, 0, null, null, null, null);
        }
    }

    /** One that needs no more than its moment. */
    public static Occurrence of(Signal signal, Instant at) {
        return new Occurrence(signal, at, null, null, Given.NOTHING);
    }

    /** One by or to an agency. */
    public static Occurrence of(Signal signal, Instant at, String agency) {
        return new Occurrence(signal, at, agency, null, Given.NOTHING);
    }

    /** One about a question or a clock. */
    public static Occurrence about(Signal signal, Instant at, @Nullable String agency, UUID reference) {
        return new Occurrence(signal, at, agency, reference, Given.NOTHING);
    }
}
