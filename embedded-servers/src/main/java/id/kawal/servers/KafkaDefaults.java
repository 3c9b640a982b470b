package id.kawal.servers;

import static java.util.Map.entry;

import java.util.Map;

/** Broker parameters that fit a single node on one machine. */
final class KafkaDefaults {

    private KafkaDefaults() {}

    static Map<String, String> ofOneNode() {
        return Map.ofEntries(
                entry("process.roles", "broker,controller"),
                entry("controller.listener.names", "CONTROLLER"),
                entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                entry("inter.broker.listener.name", "PLAINTEXT"),
                entry("auto.create.topics.enable", "true"),
                entry("default.replication.factor", "1"),
                entry("min.insync.replicas", "1"),
                entry("offsets.topic.replication.factor", "1"),
                entry("offsets.topic.num.partitions", "3"),
                entry("transaction.state.log.replication.factor", "1"),
                entry("transaction.state.log.min.isr", "1"),
                entry("transaction.state.log.num.partitions", "3"),
                entry("share.coordinator.state.topic.replication.factor", "1"),
                entry("share.coordinator.state.topic.min.isr", "1"),
                entry("share.coordinator.state.topic.num.partitions", "3"),
                entry("group.initial.rebalance.delay.ms", "0"),
                // After kill -9 the new start waits until the session of the dead broker is over; but with a shorter one
                // than Kafka's own 9 s a busy machine loses the only broker it has.
                entry("broker.session.timeout.ms", "9000"),
                // The default takes 128 MB of heap.
                entry("log.cleaner.dedupe.buffer.size", "4194304"),
                entry("num.network.threads", "2"),
                entry("num.io.threads", "4"),
                entry("background.threads", "2"));
    }
}
