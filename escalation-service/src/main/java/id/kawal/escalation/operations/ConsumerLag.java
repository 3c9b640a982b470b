package id.kawal.escalation.operations;

/**
 * How far a consumer is behind.
 *
 * @param group its consumer group, of all replicas
 * @param topic what it reads
 * @param behind how many events it has not taken up yet
 */
public record ConsumerLag(String group, String topic, long behind) {
}
