package id.kawal.notification.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The queue of messages, for sending. Every call joins the running transaction. */
public interface MessageQueue {

    /** Locks the message whose turn it is; one that another process holds is passed over. */
    Optional<Message> next();

    /** Notes that the message is being handed over to this address, until the lease ends. */
    void claim(Message message, String maskedAddress);

    /** Has the message wait until its recipient is known, or the limit of that wait. */
    void awaitRecipient(Message message);

    /** Has the message wait until a date or a name is known, or the limit of that wait. */
    void awaitDate(Message message);

    /** Settles a message whose hand-over did not begin. */
    void settle(Message message, Outcome outcome);

    /**
     * Settles a message after its hand-over, and says whether that counted: it does not when the message was claimed
     * anew since.
     */
    boolean settleHandedOver(Message message, Outcome outcome, Instant now);

    /** Gives the outcome of messages up whose lease has ended, and returns them. */
    List<Delivery> giveUpOutcomes();

    /** The line of the log for a message. */
    Delivery line(Message message);
}
