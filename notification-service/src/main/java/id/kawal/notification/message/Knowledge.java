package id.kawal.notification.message;

/** What the service knows of recipients. */
@FunctionalInterface
public interface Knowledge {

    /** What is known of those whom the message concerns; reads the contact of a reporter open, so only before sending. */
    Known about(Message message);
}
