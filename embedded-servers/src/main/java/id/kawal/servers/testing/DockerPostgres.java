package id.kawal.servers.testing;

import id.kawal.servers.Ports;
import id.kawal.servers.PostgresServer;
import id.kawal.servers.ServerFailure;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.testcontainers.containers.wait.strategy.Wait;

/** The PostgreSQL of the image that production runs. */
final class DockerPostgres implements PostgresServer {

    private static final String DUPLICATE_DATABASE = "42P04";

    private final int port = Ports.free();
    private final Container container = new Container(
            "postgres:18",
            port,
            5432,
            Map.of("POSTGRES_PASSWORD", "postgres"),
            // The first start of the image runs a temporary server on its socket only: wait for the real one.
            Wait.forSuccessfulCommand("pg_isready -h 127.0.0.1 -U postgres")
                    .withStartupTimeout(Duration.ofMinutes(3)));

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    @Override
    public String username() {
        return "postgres";
    }

    @Override
    public String password() {
        return "postgres";
    }

    @Override
    public void createDatabase(String name) {
        try (var connection = DriverManager.getConnection(jdbcUrl("postgres"), username(), password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + statement.enquoteIdentifier(name, true));
        } catch (SQLException e) {
            if (!DUPLICATE_DATABASE.equals(e.getSQLState())) {
                throw new ServerFailure(
                        "PostgreSQL cannot create the database %s: %s".formatted(name, e.getMessage()), e);
            }
        }
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
    public void kill() {
        container.kill();
    }

    @Override
    public void close() {
        container.close();
    }
}
