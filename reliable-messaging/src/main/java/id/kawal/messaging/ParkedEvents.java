package id.kawal.messaging;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The parked events of this service, for an operator. Only the first parked event of a key can be decided on; after that
 * its followers are taken up in their order until one fails.
 */
public interface ParkedEvents {

    /** Parked events in these states, oldest first, after the given one. */
    List<ParkedEvent> list(Set<ParkedEvent.State> states, @Nullable UUID after, int limit);

    /**
     * Takes the event up now, even where an event before it is missing.
     *
     * @param who decides that
     * @throws ParkedEventRefused when it cannot be replayed, or fails again
     */
    void replay(UUID id, String who);

    /**
     * Passes the event over.
     *
     * @param who decides that
     * @param reason why, for the record
     * @throws ParkedEventRefused when it cannot be discarded
     */
    void discard(UUID id, String who, String reason);
}
