package id.kawal.notification.message;

import id.kawal.notification.news.NewsKind;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message with everything that its words need, and its address.
 *
 * @param messageId the message
 * @param caseId the case
 * @param kind what is said
 * @param to the address
 * @param language of the reader
 * @param discreet whether neither agency nor matter may be named
 * @param reference by which the reader knows the case: the tracking code for the reporter, else the case id
 * @param content what the words speak of
 */
public record Letter(UUID messageId, UUID caseId, NewsKind kind, String to, Locale language, boolean discreet,
        String reference, Content content) {

    /**
     * What the words speak of.
     *
     * @param agency the name of the agency
     * @param otherAgency the name of the agency that takes the case over
     * @param rule the rule of a deadline
     * @param due the moment by which something must be done
     * @param detail a code that says more
     * @param happenedAt when it happened
     * @param duty what that rule is about, where that was told
     */
    public record Content(@Nullable String agency, @Nullable String otherAgency, @Nullable String rule,
            @Nullable Instant due, @Nullable String detail, Instant happenedAt, Known.@Nullable Duty duty) {
    }

    /** Keeps the address out of every text. */
    @Override
    public String toString() {
        return "Letter[%s of %s]".formatted(kind, messageId);
    }
}
