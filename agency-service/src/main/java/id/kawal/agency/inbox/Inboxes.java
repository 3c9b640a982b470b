package id.kawal.agency.inbox;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The inboxes of all agencies. */
public interface Inboxes {

    /**
     * Works on a case in a transaction, as its only writer until the transaction ends. Joins a running transaction.
     */
    <R> R exclusively(UUID caseId, Function<CaseInHand, R> work);

    /** The cases that could not be delivered because the agency was unknown, oldest first. */
    List<UUID> undeliverableTo(String agencyCode);
}
