package id.kawal.messaging.outbox;

import org.jspecify.annotations.Nullable;

/**
 * Below which number nothing can appear in the outbox any more, so that the relay need not look there.
 *
 * <p>A number is drawn before its transaction commits, and may become visible long after higher ones. It is settled when
 * every transaction that could hold a number up to the drawn one has ended. The proof takes two looks: first the last
 * number drawn, and then a transaction id of the relay's own, which is above the ids of all transactions that had drawn
 * by then (an id is given before a number is drawn). Once the oldest running transaction has reached that id, they have
 * all ended. The upper end of a snapshot ({@code pg_snapshot_xmax}) would not do in place of an own id: it follows the
 * last completed transaction, so a running one may well be above it.
 */
final class Floor {

    private long value;
    private @Nullable Look look;

    /** Rows at or below it are gone for good. */
    long value() {
        return value;
    }

    boolean wantsLook() {
        return look == null;
    }

    /** The last number drawn, and a transaction id given out after that. */
    void look(long drawn, long laterTransaction) {
        if (look == null && drawn > value) {
            look = new Look(drawn, laterTransaction);
        }
    }

    /** Whether everything drawn at the first look has ended, judged by the oldest transaction that still runs. */
    boolean settled(long oldestRunning) {
        return look != null && oldestRunning >= look.laterTransaction();
    }

    /** Raises the floor after a reading that began when the look was settled, below the first row that it found. */
    void raiseBelow(@Nullable Long firstUnsent) {
        if (look != null) {
            value = Math.max(value, firstUnsent == null ? look.drawn() : Math.min(look.drawn(), firstUnsent - 1));
            look = null;
        }
    }

    private record Look(long drawn, long laterTransaction) {
    }
}
