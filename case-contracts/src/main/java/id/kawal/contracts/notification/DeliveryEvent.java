package id.kawal.contracts.notification;

import id.kawal.contracts.CaseEvent;

/** A fact on {@code kawal.notification.deliveries}. */
public sealed interface DeliveryEvent extends CaseEvent
        permits NotificationSent, NotificationFailed, NotificationSkipped {
}
