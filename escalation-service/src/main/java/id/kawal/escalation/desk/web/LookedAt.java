package id.kawal.escalation.desk.web;

import id.kawal.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The version of a case that somebody looked at before deciding. */
final class LookedAt {

    private LookedAt() {
    }

    /** Reads it from the header {@code If-Match} or from the body; without it nothing is changed. */
    static int version(@Nullable String ifMatch, @Nullable Integer sent) {
        if (ifMatch != null) {
            try {
                return Integer.parseInt(ifMatch.replace("W/", "").replace("\"", "").strip());
            } catch (NumberFormatException malformed) {
                throw Refusal.unprocessable("entry-wrong").field("If-Match", "not-a-version");
            }
        }
        if (sent == null) {
            throw Refusal.of(HttpStatus.PRECONDITION_REQUIRED, "version-needed");
        }
        return sent;
    }
}
