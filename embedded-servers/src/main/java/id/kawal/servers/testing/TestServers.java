package id.kawal.servers.testing;

import id.kawal.servers.EmbeddedKafka;
import id.kawal.servers.EmbeddedPostgres;
import id.kawal.servers.KafkaServer;
import id.kawal.servers.KafkaSettings;
import id.kawal.servers.PostgresServer;
import id.kawal.servers.PostgresSettings;
import id.kawal.servers.ServerFailure;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The PostgreSQL and the Kafka that all tests of this JVM share, each started when first asked for.
 *
 * <p>The system property {@code kawal.test.servers} says where they run: {@code embedded} (default) or {@code docker}
 * (which needs {@code org.testcontainers:testcontainers} on the test class path). Tests share topics, so each uses
 * case ids of its own; a test that counts messages or stops the broker takes an {@link #isolatedKafka()}.
 */
public final class TestServers {

    private static final Shared<PostgresServer> POSTGRES = new Shared<>(TestServers::isolatedPostgres);
    private static final Shared<KafkaServer> KAFKA = new Shared<>(TestServers::isolatedKafka);
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestServers() {}

    public static PostgresServer postgres() {
        return POSTGRES.get();
    }

    public static KafkaServer kafka() {
        return KAFKA.get();
    }

    /** Starts a server for one test alone, which may stop, kill and must close it. */
    public static PostgresServer isolatedPostgres() {
        PostgresServer server = inDocker() ? new DockerPostgres() : new EmbeddedPostgres(PostgresSettings.temporary());
        server.start();
        return server;
    }

    /** Starts a broker for one test alone, which may stop and must close it. */
    public static KafkaServer isolatedKafka() {
        KafkaServer server = inDocker() ? new DockerKafka() : new EmbeddedKafka(KafkaSettings.temporary());
        server.start();
        return server;
    }

    /** Creates an empty database on the shared server, named after its use, and returns its JDBC URL. */
    public static String freshDatabase(String use) {
        var name = "%s_%d".formatted(use.replaceAll("\\W", "_"), DATABASES.incrementAndGet());
        postgres().createDatabase(name);
        return postgres().jdbcUrl(name);
    }

    /** The Spring properties of a service on a fresh database and the shared broker. */
    public static Map<String, String> properties(String service) {
        var broker = CompletableFuture.supplyAsync(TestServers::kafka);
        var properties = new HashMap<>(databaseProperties(service));
        properties.put("spring.kafka.bootstrap-servers", broker.join().bootstrapServers());
        return Map.copyOf(properties);
    }

    static Map<String, String> databaseProperties(String service) {
        return Map.of(
                "spring.datasource.url", freshDatabase(service),
                "spring.datasource.username", postgres().username(),
                "spring.datasource.password", postgres().password());
    }

    private static boolean inDocker() {
        var place = System.getProperty("kawal.test.servers", "embedded");
        return switch (place) {
            case "embedded" -> false;
            case "docker" -> {
                requireTestcontainers();
                yield true;
            }
            default -> throw new ServerFailure(
                    "kawal.test.servers is '%s': set it to embedded or docker.".formatted(place));
        };
    }

    private static void requireTestcontainers() {
        try {
            Class.forName("org.testcontainers.containers.GenericContainer", false, TestServers.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new ServerFailure(
                    "kawal.test.servers=docker needs org.testcontainers:testcontainers: add it to the test class path.",
                    e);
        }
    }
}
