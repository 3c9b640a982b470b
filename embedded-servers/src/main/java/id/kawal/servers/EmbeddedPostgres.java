package id.kawal.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL 18 as a child of this process, run from binaries that come with the application.
 *
 * <p>A server left behind by a process that died is stopped before the start. The owner stops the server; no shutdown
 * hook is registered, so that services can leave before their database does. Safe for use by several threads.
 */
public final class EmbeddedPostgres implements PostgresServer {

    private static final String NAME = "PostgreSQL";
    private static final String VERSION = "18";
    private static final String DUPLICATE_DATABASE = "42P04";

    private final PostgresSettings settings;
    private final DataDirectory directory;
    private final Path data;
    private final int port;
    private io.zonky.test.db.postgres.embedded.@Nullable EmbeddedPostgres running;

    public EmbeddedPostgres(PostgresSettings settings) {
        this.settings = settings;
        this.directory = DataDirectory.of(settings.directory(), NAME);
        this.data = directory.resolve("data");
        this.port = settings.port() == 0 ? Ports.free() : settings.port();
    }

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
    public synchronized void start() {
        if (running != null) {
            return;
        }
        directory.lock();
        if (directory.isTemporary()) {
            DataDirectory.clearLeftovers(NAME);
        }
        try {
            Postmaster.on(data).ifPresent(Postmaster::stop);
            requireOwnData();
            Ports.requireFree(port, NAME);
            running = new PostgresLaunch(settings, directory, port).run();
        } finally {
            if (running == null) {
                directory.unlock();
            }
        }
    }

    private void requireOwnData() {
        if (!Files.isDirectory(data)) {
            return;
        }
        try (var files = Files.list(data)) {
            if (files.findAny().isEmpty()) {
                return;
            }
            var version = data.resolve("PG_VERSION");
            if (!Files.exists(version) || !Files.exists(data.resolve("postgresql.conf"))) {
                throw new ServerFailure(
                        "%s is not a complete PostgreSQL data folder: restore it or move it away to begin anew."
                                .formatted(data));
            }
            var found = Files.readString(version).strip();
            if (!found.equals(VERSION)) {
                throw new ServerFailure(
                        "%s was written by PostgreSQL %s and this is %s: run pg_upgrade or move it away to begin anew."
                                .formatted(data, found, VERSION));
            }
        } catch (IOException e) {
            throw new ServerFailure("PostgreSQL cannot read %s: give this user access to the folder."
                    .formatted(data), e);
        }
    }

    @Override
    public void createDatabase(String name) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("create database " + statement.enquoteIdentifier(name, true));
        } catch (SQLException e) {
            if (!DUPLICATE_DATABASE.equals(e.getSQLState())) {
                throw new ServerFailure(
                        "PostgreSQL cannot create the database %s: %s".formatted(name, e.getMessage()), e);
            }
        }
    }

    private Connection connect() throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl("postgres"));
        return source.getConnection(username(), password());
    }

    /** pg_ctl ends the sessions and stops it; what that leaves running, for it has little patience, is ended after it. */
    @Override
    public synchronized void stop() {
        if (running != null) {
            var process = Postmaster.on(data);
            release();
            process.ifPresent(Postmaster::stop);
        }
    }

    @Override
    public synchronized void kill() {
        if (running != null) {
            Postmaster.on(data).ifPresent(Postmaster::kill);
            release();
        }
    }

    private void release() {
        try {
            Objects.requireNonNull(running).close();
        } catch (IOException e) {
            throw new ServerFailure("PostgreSQL cannot release %s.".formatted(data), e);
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
