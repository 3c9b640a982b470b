package id.kawal.escalation.desk.web;

import id.kawal.escalation.lifecycle.Situation.Order;
import id.kawal.web.Entries;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is sent with a command; which of it is needed, the file of the case says for each command.
 *
 * @param version the version of the case that was looked at; may be sent as If-Match instead
 * @param words the reason or the outcome, in plain words
 * @param receivedAt when a letter reached whom it was for
 * @param proof what proves that, or an agreement
 * @param date the day of a hearing, a session, a meeting or an earlier complaint
 * @param code the reason of a refusal, a criterion, a class
 * @param items what of art. 24 is asked for or was completed
 * @param reference the number of a letter or a decision, another case or office
 * @param signatory who signed
 * @param assignee who is to get the case
 */
public record StepBody(@Nullable Integer version, @Nullable String words, @Nullable OffsetDateTime receivedAt,
        @Nullable String proof, @Nullable LocalDate date, @Nullable String code, @Nullable Set<String> items,
        @Nullable String reference, @Nullable String signatory, @Nullable String assignee) {

    static final StepBody EMPTY = new StepBody(null, null, null, null, null, null, null, null, null, null);

    /** A command and no more, on that version. */
    static StepBody at(int version) {
        return new StepBody(version, null, null, null, null, null, null, null, null, null);
    }

    /** What the life cycle looks at. */
    public Order order() {
        new Entries("entry-wrong").atMost("words", words, 10_000).atMost("proof", proof, 500)
                .atMost("code", code, 60).atMost("reference", reference, 200).atMost("signatory", signatory, 60)
                .atMost("assignee", assignee, 100)
                .check(date == null || isNear(date.getYear()), "date", "not-a-near-day")
                .check(receivedAt == null || isNear(receivedAt.getYear()), "receivedAt", "not-a-near-day").done();
        return new Order(words, receivedAt == null ? null : receivedAt.toInstant(), proof, date, code,
                Article24Items.sent("items", items), reference, signatory);
    }

    /** Near enough for every calendar to count there. */
    private static boolean isNear(int year) {
        return year >= 1900 && year < 2100;
    }
}
