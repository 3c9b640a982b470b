package id.kawal.escalation.desk.web;

import id.kawal.escalation.lifecycle.CaseState;
import id.kawal.web.Refusal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of the desk are asked for.
 *
 * @param state only those in that state
 * @param assignee only those of that handler; {@code me} with those for whom the caller stands in, {@code none} of nobody
 * @param agency only those about that agency
 * @param region only those of that region
 * @param overdue only those with an overdue clock
 * @param dueWithin only those whose deadline to be dealt with first is still ahead, within that time, for example {@code P3D}
 * @param q only those that hold these words, or whose number in the register begins so
 * @param closed whether closed cases are shown instead of open ones
 * @param cursor where the page before ended
 * @param size how many at most
 */
record QueueQuery(@Nullable String state, @Nullable String assignee, @Nullable String agency,
        @Nullable String region, @Nullable Boolean overdue, @Nullable String dueWithin, @Nullable String q,
        @Nullable Boolean closed,
        @Nullable String cursor, @Nullable Integer size) {

    static final int LARGEST_PAGE = 200;

    private static final int USUAL_PAGE = 50;
    private static final Duration LONGEST = Duration.ofHours(87_600);

    /** Where a page ended. */
    record Edge(@Nullable OffsetDateTime due, UUID caseId) {

        String text() {
            return (due == null ? "-" : due.toInstant().toString()) + "_" + caseId;
        }
    }

    @Nullable CaseState asState() {
        if (state == null) {
            return null;
        }
        return Arrays.stream(CaseState.values()).filter(known -> known.name().equals(state)).findFirst()
                .orElseThrow(() -> wrong("state", "unknown-stage", String.join(", ",
                        Arrays.stream(CaseState.values()).map(Enum::name).toList())));
    }

    int limit() {
        var asked = size == null ? USUAL_PAGE : size;
        if (asked < 1 || asked > LARGEST_PAGE) {
            throw wrong("size", "not-a-size");
        }
        return asked;
    }

    @Nullable Duration within() {
        try {
            var within = dueWithin == null ? null : Duration.parse(dueWithin);
            if (within != null && within.abs().compareTo(LONGEST) > 0) {
                throw wrong("dueWithin", "not-a-duration");
            }
            return within;
        } catch (DateTimeParseException malformed) {
            throw wrong("dueWithin", "not-a-duration");
        }
    }

    @Nullable Edge after() {
        if (cursor == null) {
            return null;
        }
        try {
            var parts = cursor.split("_");
            return new Edge(parts[0].equals("-") ? null : Instant.parse(parts[0]).atOffset(ZoneOffset.UTC),
                    UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException malformed) {
            throw wrong("cursor", "not-a-cursor");
        }
    }

    private static Refusal wrong(String field, String code, Object... arguments) {
        return Refusal.unprocessable("query-wrong").field(field, code, arguments);
    }
}
