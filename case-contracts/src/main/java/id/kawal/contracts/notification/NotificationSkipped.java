package id.kawal.contracts.notification;

import java.util.UUID;

/**
 * A message was not sent on purpose.
 *
 * @param caseId the case
 * @param messageId the message
 * @param causeEventId the id of the event that it tells of
 * @param audience who is told
 * @param channel how
 * @param template what is said
 * @param reason why, a code
 */
public record NotificationSkipped(UUID caseId, UUID messageId, String causeEventId, Audience audience,
        MessageChannel channel, String template, String reason) implements DeliveryEvent {

    public static final String TYPE = "kawal.notification.notification-skipped.v1";
}
