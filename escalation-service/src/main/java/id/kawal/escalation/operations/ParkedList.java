package id.kawal.escalation.operations;

import id.kawal.messaging.ParkedEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parked events of a service, the oldest first.
 *
 * @param service its name
 * @param events as many as are shown
 * @param more whether there are more
 * @param unknown why they are not known, if they are not; the code of a message
 */
public record ParkedList(String service, List<ParkedEvent> events, boolean more, @Nullable String unknown) {
}
