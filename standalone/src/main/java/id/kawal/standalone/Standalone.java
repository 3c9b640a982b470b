package id.kawal.standalone;

import id.kawal.servers.EmbeddedKafka;
import id.kawal.servers.EmbeddedPostgres;
import id.kawal.servers.KafkaSettings;
import id.kawal.servers.PostgresSettings;
import id.kawal.servers.ServerFailure;
import id.kawal.standalone.data.CannotStart;
import id.kawal.standalone.data.Credentials;
import id.kawal.standalone.data.DataFolder;
import id.kawal.standalone.data.Secrets;
import id.kawal.standalone.data.SeededAgencies;
import id.kawal.standalone.demo.Demo;
import id.kawal.standalone.front.CredentialsFile;
import id.kawal.standalone.front.LiveFeed;
import id.kawal.standalone.mail.CaughtMail;
import id.kawal.standalone.mail.MailFolder;
import id.kawal.standalone.time.OfficeClock;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A whole Kawal in this process. */
public final class Standalone implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Standalone.class);
    private static final double DAY_IN_TEN_SECONDS = 8640;

    private final Options options;
    private final Consumer<String> progress;
    private final Shutdown shutdown = new Shutdown();
    private @Nullable Credentials credentials;
    private @Nullable OfficeClock clock;
    private int port;

    Standalone(Options options, Consumer<String> progress) {
        this.options = options;
        this.progress = progress;
    }

    /**
     * Starts Kawal and returns once it answers.
     *
     * @throws CannotStart with one sentence that says what is wrong and how to mend it
     */
    public static Standalone start(Options options) {
        var kawal = new Standalone(options, sentence -> {
        });
        try {
            kawal.start();
            return kawal;
        } catch (CannotStart refused) {
            kawal.close();
            throw refused;
        }
    }

    void start() {
        try {
            launch();
        } catch (CompletionException failed) {
            throw refusal(cause(failed));
        } catch (RuntimeException failed) {
            throw refusal(failed);
        }
    }

    private static Throwable cause(CompletionException failed) {
        Throwable cause = failed;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static CannotStart refusal(Throwable cause) {
        LOG.error("Kawal cannot start", cause);
        return switch (cause) {
            case CannotStart sentence -> sentence;
            case ServerFailure sentence -> new CannotStart(String.valueOf(sentence.getMessage()), sentence);
            default -> new CannotStart(
                    "Kawal could not start because of an error of its own (%s): see kawal.log in the data folder."
                            .formatted(shortened(cause)),
                    cause);
        };
    }

    private static String shortened(Throwable cause) {
        var root = cause;
        // The cause of a taken port does not say which port; what it caused does.
        while (root.getCause() != null && !(root.getCause() instanceof BindException)) {
            root = root.getCause();
        }
        var line = (root.getClass().getSimpleName() + ": " + root.getMessage()).lines().findFirst().orElse("");
        return line.length() > 160 ? line.substring(0, 160) + " ..." : line;
    }

    private void launch() {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        // Otherwise every part of every mail looks through all jars for who provides its streams.
        System.setProperty("jakarta.mail.util.StreamProvider", "org.eclipse.angus.mail.util.MailStreamProvider");
        var folder = shutdown.with(Stage.FOLDER, DataFolder.open(options.data()));
        port = options.port() == 0 ? new Doors().next() : options.port();
        requireFreePort();
        var agencies = SeededAgencies.lampung();
        credentials = Credentials.keptIn(folder, agencies.codes());
        var secrets = Secrets.keptIn(folder);
        clock = shutdown.with(Stage.CLOCK, OfficeClock.keptIn(folder, Clock.systemUTC(), speed(folder)));
        var mails = mails(folder, clock);
        var postgres = new EmbeddedPostgres(PostgresSettings.keptIn(folder.resolve("postgres")));
        var kafka = new EmbeddedKafka(KafkaSettings.keptIn(folder.resolve("kafka")));
        var mail = shutdown.with(Stage.MAIL, new CaughtMail(mails, new Doors(port).next())).start();
        var parts = new Parts(publicUrl().toString(), options.url() == null, options.host(), port, postgres, kafka,
                mail.port(), credentials, secrets, clock,
                agencies, options.demo());
        var feed = new LiveFeed(kafka.bootstrapServers());
        var shared = Map.<String, Object>of("officeClock", clock, "liveFeed", feed, "mailFolder", mails,
                "seededAgencies", agencies,
                "credentialsFile", new CredentialsFile(credentialsFile()));
        run(parts, feed, shared);
        new Directory(baseUrl()).await(agencies.codes());
        folder.whole();
        if (options.demo()) {
            shutdown.with(Stage.DEMO, new Demo(baseUrl(), credentials, agencies, clock, folder, options.demoReports()))
                    .start();
        }
    }

    private void run(Parts parts, LiveFeed feed, Map<String, Object> shared) {
        var neighbours = parts.neighbours();
        var starting = new Starting(progress, shutdown::isClosing);
        var servers = CompletableFuture.allOf(starting.start("PostgreSQL", () -> start(parts.postgres())),
                starting.start("Kafka", () -> start(parts.kafka())));
        var authorization = starting.start("Authorization",
                () -> start(Stage.AUTHORIZATION, parts.authorization(neighbours)));
        var gateway = starting.start("Gateway", () -> start(Stage.GATEWAY, parts.gateway(neighbours, shared)));
        var services = Parts.SERVICES.stream()
                .map(name -> starting.after(servers, name + "-service",
                        () -> start(Stage.SERVICES, parts.service(name, neighbours))))
                .toArray(CompletableFuture[]::new);
        starting.await(servers);
        shutdown.with(Stage.FEED, feed).start();
        starting.await(authorization, gateway, CompletableFuture.allOf(services));
    }

    private void start(Stage stage, Part part) {
        shutdown.with(stage, part.start());
    }

    private void start(EmbeddedPostgres postgres) {
        postgres.start();
        shutdown.with(Stage.POSTGRES, postgres);
        Parts.SERVICES.forEach(postgres::createDatabase);
    }

    private void start(EmbeddedKafka kafka) {
        kafka.start();
        shutdown.with(Stage.KAFKA, kafka);
    }

    private @Nullable Double speed(DataFolder folder) {
        if (options.speed() != null || !options.demo()) {
            return options.speed();
        }
        return OfficeClock.isTraining(folder) ? null : (Double) DAY_IN_TEN_SECONDS;
    }

    private static MailFolder mails(DataFolder folder, Clock clock) {
        try {
            return new MailFolder(folder.resolve("mail"), clock);
        } catch (IOException unwritable) {
            throw new CannotStart(
                    "The folder %s cannot be written to: make it writable for this user."
                            .formatted(folder.resolve("mail")),
                    unwritable);
        }
    }

    private void requireFreePort() {
        if (!Doors.isOfThisMachine(options.host())) {
            throw new CannotStart(
                    "The address %s is none of this machine: --host takes localhost, 0.0.0.0 or one of its own addresses."
                            .formatted(options.host()));
        }
        if (!Doors.isFree(options.host(), port)) {
            throw new CannotStart(
                    "Port %d of %s is taken by another program: stop that program, or choose another port with --port."
                            .formatted(port, options.host()));
        }
    }

    private String url() {
        return "http://localhost:" + port;
    }

    /** Where people reach Kawal. */
    public URI publicUrl() {
        return Objects.requireNonNullElseGet(options.url(), this::baseUrl);
    }

    /** Where Kawal answers on this machine. */
    public URI baseUrl() {
        return URI.create(url());
    }

    /** Who may fetch tokens. */
    public Credentials credentials() {
        return started(credentials);
    }

    /** The file that keeps the credentials. */
    public Path credentialsFile() {
        return options.data().toAbsolutePath().normalize().resolve("credentials.json");
    }

    /** Office time. */
    public OfficeClock clock() {
        return started(clock);
    }

    private static <T> T started(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("Kawal has not started");
        }
        return part;
    }

    /** Stops everything in order; does nothing the second time. */
    @Override
    public void close() {
        shutdown.close();
    }
}
