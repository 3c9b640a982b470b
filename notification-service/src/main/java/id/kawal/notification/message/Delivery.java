package id.kawal.notification.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the delivery log: what was said and what became of it, without address and words.
 *
 * @param number the place in the log
 * @param messageId the message
 * @param caseId the case
 * @param causeEventId the event that it tells of
 * @param audience who is told
 * @param channel how
 * @param template what is said
 * @param state where it stands
 * @param reason why it is not sent, or not yet
 * @param recipient the address, masked
 * @param attempts how often it was claimed for sending
 * @param happenedAt when it happened, in the time of the office
 * @param sentAt when the mail server accepted it, in the time of the office
 */
public record Delivery(long number, UUID messageId, UUID caseId, String causeEventId, String audience, String channel,
        String template, MessageState state, @Nullable Reason reason, @Nullable String recipient, int attempts,
        Instant happenedAt, @Nullable Instant sentAt) {
}
