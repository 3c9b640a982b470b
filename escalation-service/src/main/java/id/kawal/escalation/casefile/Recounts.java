package id.kawal.escalation.casefile;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Amendments of calendars, and the cases that are to be counted anew because of them. */
public interface Recounts {

    /** Notes an amendment. */
    void note(Amended amended);

    /** An amendment whose cases are not noted yet, held until the running transaction ends. */
    Optional<Amended> unspread();

    /** The agencies that have a running clock on their own calendar. */
    List<String> agencies();

    /**
     * Notes every case with a clock that runs on one of the calendars and may be due after the amended days; no more than once.
     *
     * @param agencies those that use one of the calendars
     * @return how many
     */
    int spread(Amended amended, Collection<String> agencies);

    /** Some cases to be counted anew, without holding them. */
    List<Item> next(Instant now, int limit);

    /**
     * Takes those out of the list whose cases nobody else holds, and holds these until the running transaction ends.
     *
     * @return those taken, in the given order
     */
    List<Item> take(List<Item> items);

    /** Puts one back that failed, to be tried again later. */
    void postpone(Item item, String error, Instant now, Duration backoff);

    /** How many are still to be counted anew. */
    long pending();

    /**
     * An amendment of calendars.
     *
     * @param revision since when
     * @param calendars which
     * @param firstDay the first day that became different; absent when any day may have
     * @param reason in the words of whoever amended them
     * @param at when it was noted
     */
    record Amended(long revision, Set<String> calendars, @Nullable LocalDate firstDay, String reason, Instant at) {

        public Amended {
            calendars = Set.copyOf(calendars);
        }
    }

    /** A case to be counted anew because of an amendment. */
    record Item(UUID caseId, long revision, Instant retryAt, Recounting recounting) {
    }
}
