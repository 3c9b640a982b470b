package id.kawal.servers.testing;

import static java.util.Map.entry;

import id.kawal.servers.KafkaServer;
import id.kawal.servers.Ports;
import java.util.Map;

/** The Kafka of the image that production runs, with the topic settings of the embedded one. */
final class DockerKafka implements KafkaServer {

    private static final String LISTENERS = "PLAINTEXT://0.0.0.0:9092,INTERNAL://localhost:19092,CONTROLLER://localhost:9093";

    /** Not every build of the image starts on a folder it has formatted itself, so this formats once. */
    private static final String RUN_AGAIN = """
            marker=/tmp/formatted-once
            if [ -e $marker ]; then
              exec /opt/kafka/bin/kafka-server-start.sh /opt/kafka/config/server.properties
            fi
            touch $marker
            exec /etc/kafka/docker/run
            """;

    private final int port = Ports.free();
    private final Container container = new Container(
            "apache/kafka:4.3.1",
            port,
            9092,
            environment(port),
            new BrokerAnswers("127.0.0.1:" + port))
            .running(RUN_AGAIN);

    private static Map<String, String> environment(int port) {
        return Map.ofEntries(
                entry("KAFKA_NODE_ID", "1"),
                entry("KAFKA_PROCESS_ROLES", "broker,controller"),
                entry("KAFKA_LISTENERS", LISTENERS),
                entry("KAFKA_ADVERTISED_LISTENERS",
                        "PLAINTEXT://127.0.0.1:%d,INTERNAL://localhost:19092".formatted(port)),
                entry("KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER"),
                entry("KAFKA_LISTENER_SECURITY_PROTOCOL_MAP",
                        "PLAINTEXT:PLAINTEXT,INTERNAL:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                entry("KAFKA_INTER_BROKER_LISTENER_NAME", "INTERNAL"),
                entry("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@localhost:9093"),
                entry("KAFKA_NUM_PARTITIONS", "3"),
                entry("KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "3"),
                entry("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "1"),
                entry("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "1"),
                entry("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1"),
                entry("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0"),
                entry("KAFKA_BROKER_SESSION_TIMEOUT_MS", "3000"),
                entry("KAFKA_BROKER_HEARTBEAT_INTERVAL_MS", "500"));
    }

    @Override
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void start() {
        container.start();
    }

    @Override
    public void stop() {
        container.stop();
    }

    @Override
    public void close() {
        container.close();
    }
}
