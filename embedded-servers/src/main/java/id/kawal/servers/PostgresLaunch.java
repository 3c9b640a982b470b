package id.kawal.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One attempt to bring up PostgreSQL, with its output kept in a file to explain a failure. */
final class PostgresLaunch {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long GLANCE_MILLIS = 100;

    private final PostgresSettings settings;
    private final DataDirectory directory;
    private final int port;
    private final Path output;

    PostgresLaunch(PostgresSettings settings, DataDirectory directory, int port) {
        this.settings = settings;
        this.directory = directory;
        this.port = port;
        this.output = directory.resolve("server.log");
    }

    EmbeddedPostgres run() {
        try {
            Files.deleteIfExists(output);
            return launched();
        } catch (IOException | ExecutionException e) {
            throw new ServerFailure(
                    "PostgreSQL cannot start on %s, so correct its settings or restore the folder; it says: %s"
                            .formatted(directory.resolve("data"), complaint()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("PostgreSQL was interrupted while starting.", e);
        }
    }

    /** Zonky waits to the end of its patience for a server that already gave up, so this looks at the output too. */
    private EmbeddedPostgres launched() throws IOException, ExecutionException, InterruptedException {
        var started = new CompletableFuture<EmbeddedPostgres>();
        var launch = Thread.ofPlatform().daemon().name("postgres-launch").start(() -> {
            try {
                started.complete(builder().start());
            } catch (IOException | RuntimeException | Error e) {
                started.completeExceptionally(e);
            }
        });
        while (true) {
            try {
                var server = started.get(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
                if (hasGivenUp()) {
                    server.close();
                    throw new IOException("pg_ctl could not start the server");
                }
                return server;
            } catch (TimeoutException notYet) {
                if (hasGivenUp()) {
                    launch.interrupt();
                }
            }
        }
    }

    private EmbeddedPostgres.Builder builder() {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("data"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(binaries().toFile())
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setErrorRedirector(Redirect.appendTo(output.toFile()))
                .setOutputRedirector(Redirect.appendTo(output.toFile()))
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("log_checkpoints", "off");
        settings.parameters().forEach((name, value) -> builder.setServerConfig(name, quoted(value)));
        return builder;
    }

    /** A kept server brings its programs along; temporary ones of a user share one copy. */
    private Path binaries() {
        return directory.isTemporary()
                ? Path.of(System.getProperty("java.io.tmpdir"), "kawal-postgres-" + System.getProperty("user.name"))
                : directory.resolve("programs");
    }

    private static String quoted(String value) {
        return value.matches("[\\w.,:/+-]*") ? value : "'" + value.replace("'", "'\\''") + "'";
    }

    private boolean hasGivenUp() throws IOException {
        return lines().stream().anyMatch(line -> line.startsWith("pg_ctl:") && !line.contains("another server might"));
    }

    private String complaint() {
        try {
            var lines = lines();
            return lines.stream()
                    .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                    .map(line -> line.replaceFirst(".*(FATAL|PANIC): +", ""))
                    .findFirst()
                    .orElse(String.join(" ", lines));
        } catch (IOException e) {
            return "its output cannot be read";
        }
    }

    private List<String> lines() throws IOException {
        return Files.exists(output)
                ? Files.readAllLines(output).stream()
                        .map(line -> line.replace("waiting for server to start....", "").strip())
                        .filter(line -> !line.isEmpty())
                        .toList()
                : List.of();
    }
}
