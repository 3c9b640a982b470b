package id.kawal.agency.inbox.web;

import id.kawal.agency.inbox.InboxReading.Position;
import id.kawal.web.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the next page of an inbox begins, as an opaque word. */
final class InboxCursor {

    private InboxCursor() {
    }

    static String write(Position position) {
        var plain = position.due() + "|" + position.caseId();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable Position read(String cursor) {
        if (cursor.isEmpty()) {
            return null;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|", 2);
            return new Position(Instant.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
        } catch (IllegalArgumentException | DateTimeException broken) {
            throw Refusal.unprocessable("invalid-input").field("cursor", "cursor");
        }
    }
}
