package id.kawal.standalone.front;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as the first page tells it.
 *
 * @param kind which message tells it, for example {@code report-submitted}
 * @param at when, in office time
 * @param caseId the case
 * @param agency the code of the agency concerned
 * @param detail what else the message needs, for example the rule of a clock
 * @param clockId the clock that it is about
 */
record Fact(String kind, Instant at, String caseId, @Nullable String agency, @Nullable String detail,
        @Nullable String clockId) {

    /** The end of the number of the case, as it is told from others. */
    String number() {
        return caseId.substring(Math.max(0, caseId.length() - 6));
    }
}
