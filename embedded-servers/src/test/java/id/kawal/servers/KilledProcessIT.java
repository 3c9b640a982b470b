package id.kawal.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessIT {

    private final int port = Ports.free();

    @TempDir
    Path folder;

    @Test
    void a_postgresql_left_behind_by_a_killed_process_is_replaced_on_the_same_port() throws Exception {
        DoomedProcess.running("postgres", folder, port).destroyForcibly().waitFor();
        var orphan = postmaster();
        assertThat(orphan.isAlive()).isTrue();

        var url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
        try (var server = new EmbeddedPostgres(PostgresSettings.keptIn(folder).onPort(port));
                var sessionWithOrphan = DriverManager.getConnection(url, "postgres", "postgres")) {
            server.start();
            assertThat(sessionWithOrphan.isValid(1)).isFalse();
            assertThat(postmaster().pid()).isNotEqualTo(orphan.pid());
            await().until(() -> !orphan.isAlive());
            assertThat(postmaster().isAlive()).isTrue();
        }
    }

    @Test
    void a_postgresql_of_a_living_process_is_left_alone() throws Exception {
        var other = DoomedProcess.running("postgres", folder, port);
        try (var server = new EmbeddedPostgres(PostgresSettings.keptIn(folder).onPort(port))) {
            assertThatExceptionOfType(ServerFailure.class)
                    .isThrownBy(server::start)
                    .withMessageContaining("another running Kawal");
            assertThat(postmaster().isAlive()).isTrue();
        } finally {
            other.destroyForcibly().waitFor();
            Postmaster.on(folder.resolve("data")).ifPresent(Postmaster::stop);
        }
    }

    @Test
    void the_temporary_server_of_a_killed_process_is_cleared_away_by_a_later_one() throws Exception {
        var abandoned = DataDirectory.of(null, "PostgreSQL");
        var path = abandoned.resolve("");
        DoomedProcess.running("postgres", path, port).destroyForcibly().waitFor();
        Files.setLastModifiedTime(path.resolve("in-use"), FileTime.from(Instant.now().minus(Duration.ofMinutes(5))));
        var orphan = Postmaster.on(path.resolve("data"));
        assertThat(orphan).isPresent();
        try (var server = new EmbeddedPostgres(PostgresSettings.temporary())) {
            server.start();
            assertThat(Postmaster.on(path.resolve("data"))).isEmpty();
            assertThat(path).doesNotExist();
        }
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void a_broker_starts_again_soon_after_its_process_was_killed() throws Exception {
        DoomedProcess.running("kafka", folder, port).destroyForcibly().waitFor();
        try (var broker = new EmbeddedKafka(KafkaSettings.keptIn(folder).onPort(port))) {
            broker.start();
            try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
                assertThat(admin.describeCluster().nodes().get(10, TimeUnit.SECONDS)).hasSize(1);
            }
        }
    }

    private ProcessHandle postmaster() throws Exception {
        var file = folder.resolve("data/postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst())).orElseThrow();
    }
}
