package id.kawal.servers;

/** A Kafka broker that its owner may stop and start again on the same port and data. */
public interface KafkaServer extends AutoCloseable {

    /** The address clients begin at, the same before and after a restart. */
    String bootstrapServers();

    /**
     * Starts the broker and returns once it serves clients; does nothing if it runs.
     *
     * @throws ServerFailure with one sentence saying what is wrong and how to mend it
     */
    void start();

    /** Stops the broker in order; data and port are kept for the next start. */
    void stop();

    /** Stops the broker and deletes its data if they were temporary. */
    @Override
    void close();
}
