package id.kawal.servers;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;

/**
 * A real Kafka 4 inside this process: one node that is broker and controller, without ZooKeeper or container.
 *
 * <p>The owner stops the broker; no shutdown hook is registered. Safe for use by several threads.
 */
public final class EmbeddedKafka implements KafkaServer {

    private static final String NAME = "Kafka";
    private static final int NODE = 1;

    private final KafkaSettings settings;
    private final DataDirectory directory;
    private final Path data;
    private final int port;
    private @Nullable KafkaRaftServer running;

    public EmbeddedKafka(KafkaSettings settings) {
        this.settings = settings;
        this.directory = DataDirectory.of(settings.directory(), NAME);
        this.data = directory.resolve("data");
        this.port = settings.port() == 0 ? Ports.free() : settings.port();
    }

    @Override
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public synchronized void start() {
        if (running != null) {
            return;
        }
        directory.lock();
        if (directory.isTemporary()) {
            DataDirectory.clearLeftovers(NAME);
        }
        try {
            Ports.requireFree(port, NAME);
            running = launched();
        } finally {
            if (running == null) {
                directory.unlock();
            }
        }
    }

    private KafkaRaftServer launched() {
        KafkaRaftServer server = null;
        try (var _ = KafkaExit.duringStart()) {
            formatUnlessDone();
            server = new KafkaRaftServer(new KafkaConfig(parameters()), Time.SYSTEM);
            server.startup();
            return server;
        } catch (Exception e) {
            if (server != null) {
                server.shutdown();
            }
            throw new ServerFailure(
                    "Kafka cannot start on %s, so correct its settings or restore the folder; it says: %s"
                            .formatted(data, complaint(e)),
                    e);
        }
    }

    private void formatUnlessDone() throws Exception {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(data);
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(data.toString())
                .addDirectory(data.toString())
                .run();
    }

    private Properties parameters() {
        var controllerPort = Ports.free();
        var parameters = new HashMap<>(KafkaDefaults.ofOneNode());
        parameters.putAll(Map.of(
                "node.id", Integer.toString(NODE),
                "log.dirs", data.toString(),
                "listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort),
                "advertised.listeners", "PLAINTEXT://127.0.0.1:" + port,
                "controller.quorum.voters", "%d@127.0.0.1:%d".formatted(NODE, controllerPort)));
        parameters.putAll(settings.parameters());
        var properties = new Properties();
        properties.putAll(parameters);
        return properties;
    }

    private static String complaint(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var message = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return message.lines().findFirst().orElse(message);
    }

    @Override
    public synchronized void stop() {
        if (running == null) {
            return;
        }
        try {
            running.shutdown();
            running.awaitShutdown();
        } finally {
            running = null;
            directory.unlock();
        }
    }

    @Override
    public synchronized void close() {
        stop();
        directory.discardIfTemporary();
    }
}
