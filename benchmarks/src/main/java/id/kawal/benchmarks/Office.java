package id.kawal.benchmarks;

import id.kawal.escalation.EscalationServiceApplication;
import id.kawal.servers.EmbeddedPostgres;
import id.kawal.servers.PostgresSettings;
import id.kawal.time.AdjustableClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * escalation-service on a PostgreSQL of its own that writes as durably as a deployment, with a clock that runs as life does and
 * can be moved on. It has no Kafka: what it tells others stays in its outbox.
 */
final class Office implements AutoCloseable {

    static final String AGENCY = "DISDUKCAPIL-1871";
    /** One with a calendar of its own, {@link Recount#CALENDAR}. */
    static final String OTHER_AGENCY = "RSUD-1871";

    /** What a small machine of an office is set to; all that makes writes durable is as PostgreSQL has it. */
    static final Map<String, String> SETTINGS = Map.of("shared_buffers", "1GB", "max_wal_size", "8GB",
            "checkpoint_timeout", "15min", "jit", "off", "random_page_cost", "1.1",
            "autovacuum_naptime", "10s", "track_commit_timestamp", "on", "max_connections", "60");

    private final Path folder;
    private final EmbeddedPostgres server;
    private final ConfigurableApplicationContext service;
    private final AdjustableClock clock;

    private Office(Path folder, Instant start, Consumer<GenericApplicationContext> more) {
        this.folder = folder;
        var settings = PostgresSettings.keptIn(folder);
        for (var setting : SETTINGS.entrySet()) {
            settings = settings.with(setting.getKey(), setting.getValue());
        }
        if (Statements.ASKED_FOR) {
            settings = settings.with("shared_preload_libraries", "pg_stat_statements")
                    .with("pg_stat_statements.track_planning", "on");
        }
        server = new EmbeddedPostgres(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        server.start();
        server.createDatabase("escalation");
        var real = Clock.system(ZoneId.of("Asia/Jakarta"));
        clock = AdjustableClock.runningWith(Clock.offset(real, Duration.between(real.instant(), start)));
        service = new SpringApplicationBuilder(EscalationServiceApplication.class)
                .initializers(context -> {
                    ((GenericApplicationContext) context).registerBean("clock", Clock.class, () -> clock);
                    more.accept((GenericApplicationContext) context);
                })
                .run("--spring.datasource.url=" + server.jdbcUrl("escalation"), "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres", "--server.port=0",
                        "--kawal.messaging.relay.enabled=false", "--kawal.messaging.consumer.enabled=false",
                        "--kawal.messaging.create-topics=false", "--spring.main.banner-mode=off",
                        "--logging.level.root=warn", "--logging.level.org.apache.kafka=off");
        sweep().stop();
    }

    static Office openAt(Instant start) {
        return openAt(start, _ -> {
        });
    }

    /** One with more beans. */
    static Office openAt(Instant start, Consumer<GenericApplicationContext> more) {
        try {
            return new Office(Files.createTempDirectory("kawal-benchmarks"), start, more);
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    <T> T get(Class<T> type) {
        return service.getBean(type);
    }

    /** Where it answers over HTTP. */
    int port() {
        return Integer.parseInt(String.valueOf(service.getEnvironment().getProperty("local.server.port")));
    }

    JdbcClient jdbc() {
        return get(JdbcClient.class);
    }

    TransactionTemplate transactions() {
        return get(TransactionTemplate.class);
    }

    AdjustableClock clock() {
        return clock;
    }

    /** How far its time is ahead of life. */
    Duration ahead() {
        return Duration.between(Clock.systemUTC().instant(), clock.instant());
    }

    SmartLifecycle sweep() {
        return service.getBean("deadlineSweep", SmartLifecycle.class);
    }

    String url() {
        return server.jdbcUrl("escalation");
    }

    Path data() {
        return folder.resolve("data");
    }

    @Override
    public void close() {
        service.close();
        server.close();
        try {
            Files.walkFileTree(folder, new Removal());
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    private static final class Removal extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException failure)
                throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
