package id.kawal.agency.inbox;

import id.kawal.agency.action.RecordedAction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A case while one writer holds it: what is known of it, and what is changed in the same transaction. */
public interface CaseInHand {

    Optional<CaseFacts> facts();

    Optional<InboxEntry> entry(String agencyCode);

    List<InboxEntry> entries();

    /** What the agency did with the case, oldest first. */
    List<RecordedAction> actions(String agencyCode);

    void keep(CaseFacts facts);

    void keep(InboxEntry entry);

    void keep(RecordedAction action, Map<UUID, byte[]> contents);

    void keep(ReporterNote note);

    void keep(List<Evidence> evidence);

    /** Notes that no inbox could take the case, for everybody to see. */
    void undeliverable(String agencyCode, Instant at);

    /** Takes the case off that list, as delivered or as no longer to be delivered. */
    void settled();
}
