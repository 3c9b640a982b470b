package id.kawal.messaging;

/**
 * Takes one event up. Runs inside the transaction that also records the event as taken up, so its effects in this
 * database happen once however often the event is delivered. May append to the {@link Outbox}.
 *
 * @param <T> the payload
 */
@FunctionalInterface
public interface EventHandler<T> {

    /**
     * Takes the event up.
     *
     * @throws NotYetKnown when something it builds on has not arrived from another topic; it then waits
     */
    void on(T payload, Envelope envelope);
}
