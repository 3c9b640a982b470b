package id.kawal.messaging;

import java.util.List;
import java.util.UUID;

/**
 * Where facts wait for the relay. Appending joins the running transaction and refuses to work without one, so that a state
 * change and its event happen together or not at all. The append gives the event its id (UUIDv7) and the next
 * {@code sequence} of its topic and key, and holds that pair until the transaction ends: events of one case leave in the
 * order in which their transactions committed.
 */
public interface Outbox {

    /** Appends one event and returns its id. */
    UUID append(OutboundEvent event);

    /**
     * Appends many events with one statement; events of the same key keep the order of the list.
     *
     * @return their ids, in the order of the list
     */
    List<UUID> appendAll(List<OutboundEvent> events);
}
