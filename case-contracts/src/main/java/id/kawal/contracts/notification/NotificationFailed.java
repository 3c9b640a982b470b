package id.kawal.contracts.notification;

import java.util.UUID;

/**
 * A message could not be handed over, and no further try is made.
 *
 * @param caseId the case
 * @param messageId the message
 * @param causeEventId the id of the event that it tells of
 * @param audience who is told
 * @param channel how
 * @param template what is said
 * @param reason why, a code
 */
public record NotificationFailed(UUID caseId, UUID messageId, String causeEventId, Audience audience,
        MessageChannel channel, String template, String reason) implements DeliveryEvent {

    public static final String TYPE = "kawal.notification.notification-failed.v1";
}
