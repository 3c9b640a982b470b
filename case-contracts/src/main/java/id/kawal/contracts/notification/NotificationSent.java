package id.kawal.contracts.notification;

import java.util.UUID;

/**
 * A message was handed over to its channel.
 *
 * @param caseId the case
 * @param messageId the message
 * @param causeEventId the id of the event that it tells of
 * @param audience who is told
 * @param channel how
 * @param template what is said
 */
public record NotificationSent(UUID caseId, UUID messageId, String causeEventId, Audience audience,
        MessageChannel channel, String template) implements DeliveryEvent {

    public static final String TYPE = "kawal.notification.notification-sent.v1";
}
