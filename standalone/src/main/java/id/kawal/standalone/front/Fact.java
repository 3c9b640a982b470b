package id.kawal.standalone.front;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as the first page tells it.
 *
 * @param kind which message tells it, for example {@code report-submitted}
 * @param at when, in office time
 * @param caseId the short form of the case’s identifier
 * @param agency the code of the agency concerned
 * @param detail what else the message needs, for example the rule of a clock
 */
record Fact(String kind, Instant at, String caseId, @Nullable String agency, @Nullable String detail) {
}
