package id.kawal.notification.message.messaging;

import id.kawal.contracts.EventCatalogue;
import id.kawal.contracts.EventType;
import id.kawal.contracts.Topics;
import id.kawal.contracts.notification.Audience;
import id.kawal.contracts.notification.DeliveryEvent;
import id.kawal.contracts.notification.MessageChannel;
import id.kawal.contracts.notification.NotificationFailed;
import id.kawal.contracts.notification.NotificationSent;
import id.kawal.contracts.notification.NotificationSkipped;
import id.kawal.messaging.OutboundEvent;
import id.kawal.messaging.Outbox;
import id.kawal.messaging.PublishedTopic;
import id.kawal.notification.message.Deliveries;
import id.kawal.notification.message.Delivery;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What became of a message, as the other services and the dashboards read it. */
@Configuration(proxyBeanMethods = false)
class PublishedDeliveries {

    @Bean
    PublishedTopic deliveriesTopic() {
        return new PublishedTopic(Topics.NOTIFICATION_DELIVERIES, false);
    }

    @Bean
    Deliveries deliveries(Outbox outbox, MeterRegistry meters) {
        return (delivery, at) -> {
            meters.counter("kawal.notification.messages", "template", delivery.template(), "state",
                    delivery.state().name(), "reason", String.valueOf(delivery.reason())).increment();
            outbox.append(event(delivery, at));
        };
    }

    private static OutboundEvent event(Delivery delivery, Instant at) {
        var audience = Audience.valueOf(delivery.audience());
        var channel = MessageChannel.valueOf(delivery.channel());
        var reason = String.valueOf(delivery.reason());
        return switch (delivery.state()) {
            case SENT -> outbound(EventCatalogue.NOTIFICATION_SENT, at, new NotificationSent(delivery.caseId(),
                    delivery.messageId(), delivery.causeEventId(), audience, channel, delivery.template()));
            case FAILED, UNCERTAIN -> outbound(EventCatalogue.NOTIFICATION_FAILED, at,
                    new NotificationFailed(delivery.caseId(), delivery.messageId(), delivery.causeEventId(), audience,
                            channel, delivery.template(), reason));
            case SKIPPED -> outbound(EventCatalogue.NOTIFICATION_SKIPPED, at,
                    new NotificationSkipped(delivery.caseId(), delivery.messageId(), delivery.causeEventId(), audience,
                            channel, delivery.template(), reason));
            case PENDING, SENDING ->
                throw new IllegalArgumentException("Nothing has become of it yet: " + delivery.messageId());
        };
    }

    private static <T extends DeliveryEvent> OutboundEvent outbound(EventType<T> type, Instant at, T event) {
        return new OutboundEvent(type.topic(), event.caseId().toString(), type.name(), type.dataSchema(), at, event);
    }
}
