package id.kawal.escalation.calendar.web;

import id.kawal.web.Refusal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Why a calendar is amended: said in the body, in the address or in a header. */
final class Reasons {

    private static final int LONGEST = 500;

    private Reasons() {
    }

    /** The reason, where one is given. */
    static @Nullable String of(@Nullable JsonNode body, @Nullable String... others) {
        var inBody = body == null || !body.isObject() ? Stream.<String>empty()
                : Stream.of(body.path("reason").asString(""), body.path("decree").asString(""));
        var given = Stream.concat(inBody, Stream.of(others).filter(Objects::nonNull)).map(String::strip)
                .filter(text -> !text.isEmpty()).findFirst().orElse(null);
        if (given != null && given.length() > LONGEST) {
            throw Refusal.unprocessable("calendar-invalid").field("reason", "reason-too-long", LONGEST);
        }
        return given;
    }

    static Refusal missing() {
        return Refusal.unprocessable("calendar-invalid").field("reason", "reason-required");
    }
}
