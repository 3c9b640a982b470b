package id.kawal.notification.message;

import java.time.Instant;

/** Where it is made known what became of a message. */
@FunctionalInterface
public interface Deliveries {

    /** Publishes a sent, failed, uncertain or skipped message; joins the running transaction. */
    void publish(Delivery delivery, Instant at);
}
