package id.kawal.agency.inbox;

import id.kawal.agency.action.RecordedAction;
import java.time.Instant;
import java.util.UUID;

/** Where everybody is told what happened in an inbox, in the transaction in which it happened. */
public interface InboxEvents {

    /** The case lies in the inbox of the agency. */
    void delivered(UUID caseId, String agencyCode, Instant at);

    /** The agency acted. */
    void acted(RecordedAction action);
}
