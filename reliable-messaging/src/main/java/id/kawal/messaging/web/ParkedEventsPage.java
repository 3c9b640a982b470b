package id.kawal.messaging.web;

import id.kawal.messaging.ParkedEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the list of parked events.
 *
 * @param events oldest first
 * @param next the cursor that the following part begins after; absent at the end
 */
record ParkedEventsPage(List<ParkedEvent> events, @Nullable String next) {
}
