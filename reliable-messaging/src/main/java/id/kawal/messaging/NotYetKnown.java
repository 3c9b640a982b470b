package id.kawal.messaging;

/**
 * Thrown by a handler when its event arrived before what it builds on (no order is assumed between topics). The event and
 * its followers of the same key wait, without alarm, until {@link EarlyEvents#release} names the key.
 */
public final class NotYetKnown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    public NotYetKnown(String key) {
        super("Nothing is known yet of " + key);
        this.key = key;
    }

    /** What is not known yet. */
    public String key() {
        return key;
    }
}
