package id.kawal.messaging.outbox;

import id.kawal.messaging.Outbox;

/** An outbox that can write what many handlers append in one transaction with one statement at its end. */
public interface GatheringOutbox extends Outbox {

    /** Runs the work inside the running transaction and then writes what it appended. */
    void gather(Runnable work);

    /**
     * Ends one case of a batch: what its handlers left to be written is written and let go of. Otherwise every query for a later case
     * would look through the entities of all cases before it.
     */
    void settle();
}
