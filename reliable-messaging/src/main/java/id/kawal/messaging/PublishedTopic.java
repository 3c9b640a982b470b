package id.kawal.messaging;

/**
 * A topic that this service owns. Declare one as a bean for each; where {@code kawal.messaging.create-topics} is on, it is
 * created at start-up with the configured number of partitions and unlimited retention.
 *
 * @param name the topic
 * @param compacted whether only the latest event of a key is kept
 */
public record PublishedTopic(String name, boolean compacted) {
}
