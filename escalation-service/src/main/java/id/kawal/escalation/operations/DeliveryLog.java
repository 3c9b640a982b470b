package id.kawal.escalation.operations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What became of messages, as notification-service tells it. */
@Component
public class DeliveryLog {

    /** The states in which somebody may have a message sent again. */
    private static final List<String> RESENDABLE = List.of("FAILED", "SKIPPED", "UNCERTAIN");
    private static final int SHOWN = 50;

    private final Neighbours neighbours;

    DeliveryLog(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /** A message and what became of it; the recipient is masked. */
    public record Line(UUID messageId, UUID caseId, String audience, String template, String state,
            @Nullable String reason, @Nullable String recipient, int attempts, Instant happenedAt) {

        public boolean isResendable() {
            return RESENDABLE.contains(state);
        }
    }

    /** Some of them, the newest first. */
    public record Lines(List<Line> items, @Nullable String next) {
    }

    /**
     * Those in the state, or all; after the cursor.
     *
     * @throws NotDone when the service does not tell
     */
    public Lines list(String state, String cursor) {
        var path = UriComponentsBuilder.fromPath("/api/v1/deliveries").queryParam("limit", SHOWN);
        if (!state.isEmpty()) {
            path.queryParam("status", state);
        }
        if (!cursor.isEmpty()) {
            path.queryParam("cursor", cursor);
        }
        return notification().get(path.build().toUriString(), Lines.class);
    }

    /**
     * Has a message sent again.
     *
     * @throws NotDone when the service does not
     */
    public void resend(UUID message) {
        notification().post("/api/v1/deliveries/" + message + "/resend", Map.of());
    }

    private Neighbour notification() {
        return neighbours.named("notification").orElseThrow();
    }
}
