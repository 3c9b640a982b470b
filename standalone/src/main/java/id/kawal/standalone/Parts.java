package id.kawal.standalone;

import id.kawal.agency.AgencyServiceApplication;
import id.kawal.escalation.EscalationServiceApplication;
import id.kawal.intake.IntakeServiceApplication;
import id.kawal.notification.NotificationServiceApplication;
import id.kawal.servers.EmbeddedKafka;
import id.kawal.servers.EmbeddedPostgres;
import id.kawal.standalone.authorization.AuthorizationServer;
import id.kawal.standalone.data.Credentials;
import id.kawal.standalone.data.Secrets;
import id.kawal.standalone.data.SeededAgencies;
import id.kawal.standalone.gateway.Gateway;
import id.kawal.standalone.gateway.Neighbours;
import id.kawal.standalone.gateway.SignInAddress;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The applications of this process and what each is told: the settings that a deployment gives by environment variables.
 *
 * @param url where people reach Kawal
 * @param local whether that is this machine alone, because nobody said otherwise
 * @param host the address of the one port
 * @param port the one port
 * @param postgres the database server
 * @param kafka the broker
 * @param smtpPort where mail is caught
 * @param credentials who may fetch tokens
 * @param secrets the keys of this installation
 * @param clock office time
 * @param agencies whose officers sign in
 * @param demo whether the sign-in page offers the accounts
 */
record Parts(String url, boolean local, String host, int port, EmbeddedPostgres postgres, EmbeddedKafka kafka,
        int smtpPort,
        Credentials credentials, Secrets secrets, Clock clock, SeededAgencies agencies, boolean demo) {

    static final String AUTHORIZATION = "authorization";

    /** Behind the gateway its word on who called is taken; the gateway itself takes nobody’s. */
    private static final String FORWARDED = "server.forward-headers-strategy";

    /** The people of the office who work with cases, by unit and rung. */
    private static final String MEMBERS = "examiner-1:PVL,examiner-2:PL,deputy-head:OFFICE:HEAD_OF_OFFICE,head:OFFICE:HEAD_OF_OFFICE";

    /** The services, by the name that their settings, databases and paths carry. */
    static final List<String> SERVICES = List.of("intake", "agency", "escalation", "notification");

    /** The services and the authorization server, each on a free port of this machine. */
    Neighbours neighbours() {
        var addresses = new TreeMap<String, URI>();
        var doors = new Doors(port);
        Stream.concat(Stream.of(AUTHORIZATION), SERVICES.stream())
                .forEach(name -> addresses.put(name, URI.create("http://127.0.0.1:" + doors.next())));
        var servers = Map.of("postgresql", URI.create(postgres.jdbcUrl("postgres").substring("jdbc:".length())),
                "kafka",
                URI.create("kafka://" + kafka.bootstrapServers()), "mail", URI.create("smtp://127.0.0.1:" + smtpPort));
        return new Neighbours(addresses, servers);
    }

    /** The authorization server. */
    Part authorization(Neighbours neighbours) {
        return new Part(AUTHORIZATION, AuthorizationServer.class, neighbours.of(AUTHORIZATION).getPort(),
                Map.of("spring.config.name", "authorization", "kawal.issuer", url, "kawal.demo", demo, FORWARDED,
                        "native", "server.servlet.session.cookie.name", "kawal-session-" + port),
                Map.of("credentials", credentials, "secrets", secrets, "seededAgencies", agencies, "realTime",
                        Clock.systemUTC()));
    }

    /** One of the services. */
    Part service(String name, Neighbours neighbours) {
        var settings = new HashMap<String, Object>(Map.of("spring.config.name", name + "-service",
                "spring.servlet.multipart.enabled", true, "spring.http.clients.redirects", "follow-when-possible",
                "spring.datasource.hikari.register-mbeans", false,
                // A known member takes its own place again after a kill; a new one would wait for its ghost.
                "kawal.messaging.instance", "standalone", FORWARDED, "native"));
        settings.putAll(told(name, neighbours.of(AUTHORIZATION)));
        SERVICES.forEach(
                other -> settings.put("KAWAL_" + other.toUpperCase(Locale.ROOT) + "_URL", neighbours.of(other)));
        return new Part(name, application(name), neighbours.of(name).getPort(), settings, Map.of("clock", clock));
    }

    private Map<String, Object> told(String name, URI authorization) {
        var client = "service-" + name;
        return Map.ofEntries(Map.entry("KAWAL_DB_URL", postgres.jdbcUrl(name)),
                Map.entry("KAWAL_DB_USER", postgres.username()),
                Map.entry("KAWAL_DB_PASSWORD", postgres.password()), Map.entry("KAWAL_KAFKA", kafka.bootstrapServers()),
                Map.entry("KAWAL_ISSUER", url), Map.entry("KAWAL_JWK_SET_URI", authorization + "/oauth2/jwks"),
                Map.entry("KAWAL_TOKEN_URI", authorization + "/oauth2/token"), Map.entry("KAWAL_CLIENT_ID", client),
                Map.entry("KAWAL_CLIENT_SECRET", credentials.secretOf(client)),
                Map.entry("KAWAL_PAGES_CLIENT_SECRET", credentials.secretOf(Credentials.PAGES)),
                Map.entry("KAWAL_AUTHORIZE_URI", url + "/oauth2/authorize"),
                Map.entry("KAWAL_END_SESSION_URI", url + "/oauth2/sign-out"), Map.entry("KAWAL_PUBLIC_URL", url),
                Map.entry("KAWAL_CONTACTS_KEY", secrets.contactsKey()),
                Map.entry("KAWAL_PIN_SECRET", secrets.pinSecret()),
                Map.entry("KAWAL_SMTP_HOST", "127.0.0.1"), Map.entry("KAWAL_SMTP_PORT", smtpPort),
                Map.entry("KAWAL_TIME_SPEED", 1), Map.entry("KAWAL_TIME_ZONE", clock.getZone()),
                Map.entry("KAWAL_OFFICE", "LAMPUNG"), Map.entry("KAWAL_OVERVIEW", "/overview"),
                Map.entry("KAWAL_SEED", "lampung"), Map.entry("KAWAL_MEMBERS", MEMBERS));
    }

    /** The application behind the one port. */
    Part gateway(Neighbours neighbours, Map<String, Object> beans) {
        var shared = new HashMap<>(beans);
        shared.put("neighbours", neighbours);
        shared.put("signInAddress", new SignInAddress(URI.create(url), local));
        var settings = Map.<String, Object>of("spring.config.name", "standalone", "server.address", host,
                "kawal.public-url", url, "kawal.web.public-url", url, "kawal.web.overview", "/overview",
                "kawal.web.sign-in.elsewhere", "/sign-in/escalation",
                "spring.security.oauth2.resourceserver.jwt.issuer-uri", url,
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri", neighbours.of(AUTHORIZATION) + "/oauth2/jwks");
        return new Part("gateway", Gateway.class, port, settings, shared);
    }

    private static Class<?> application(String service) {
        return switch (service) {
            case "intake" -> IntakeServiceApplication.class;
            case "agency" -> AgencyServiceApplication.class;
            case "escalation" -> EscalationServiceApplication.class;
            case "notification" -> NotificationServiceApplication.class;
            default -> throw new IllegalArgumentException("No service " + service);
        };
    }
}
