package id.kawal.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.kawal.standalone.data.DataFolder;
import id.kawal.standalone.data.SeededAgencies;
import id.kawal.standalone.front.CredentialsFile;
import id.kawal.standalone.front.LiveFeed;
import id.kawal.standalone.gateway.Gateway;
import id.kawal.standalone.gateway.Neighbours;
import id.kawal.standalone.gateway.SignInAddress;
import id.kawal.standalone.mail.MailFolder;
import id.kawal.standalone.time.OfficeClock;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The one port in front of a service that this test plays itself, and of others that are away. */
class GatewayIT {

    private static final CountDownLatch SECOND_EVENT = new CountDownLatch(1);

    @TempDir
    static Path data;

    private static HttpServer service;
    private static ConfigurableApplicationContext gateway;
    private static URI url;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        var doors = new Doors();
        service = HttpServer.create(new InetSocketAddress("127.0.0.1", doors.next()), 0);
        service.setExecutor(Executors.newCachedThreadPool());
        service.createContext("/api/v1/agency/events", GatewayIT::stream);
        service.createContext("/api/v1/agency", GatewayIT::echo);
        service.start();
        url = URI.create("http://localhost:" + doors.next());
        var away = URI.create("http://127.0.0.1:" + doors.next());
        var neighbours = new Neighbours(
                Map.of("agency", URI.create("http://127.0.0.1:" + service.getAddress().getPort()), "intake", away,
                        "authorization", away),
                Map.of());
        var clock = OfficeClock.keptIn(DataFolder.open(data), Clock.systemUTC(), null);
        gateway = new Part("gateway", Gateway.class, url.getPort(),
                Map.of("spring.config.name", "standalone", "server.address", "localhost", "kawal.public-url", url,
                        "spring.security.oauth2.resourceserver.jwt.jwk-set-uri", away + "/oauth2/jwks"),
                Map.of("neighbours", neighbours, "signInAddress", new SignInAddress(url, true), "officeClock", clock,
                        "liveFeed", new LiveFeed("localhost:1"),
                        "mailFolder",
                        new MailFolder(data.resolve("mail"), clock), "seededAgencies", SeededAgencies.lampung(),
                        "credentialsFile",
                        new CredentialsFile(data.resolve("credentials.json"))))
                .start();
    }

    @AfterAll
    static void stop() {
        gateway.close();
        service.stop(0);
    }

    @Test
    void a_part_that_is_away_is_a_problem_that_says_so() throws Exception {
        var answer = http.send(HttpRequest.newBuilder(url.resolve("/api/v1/reports/x?lang=en")).build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
        assertThat(answer.body()).contains("The part intake does not answer");
    }

    @Test
    void a_large_upload_passes_whole() throws Exception {
        var upload = new byte[12 * 1024 * 1024];
        var answer = http.send(HttpRequest.newBuilder(url.resolve("/api/v1/agency/upload"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(upload)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("POST /api/v1/agency/upload 12582912");
    }

    @Test
    void a_service_learns_who_called_and_not_what_the_caller_says_of_itself() throws Exception {
        var answer = http.send(
                HttpRequest.newBuilder(url.resolve("/api/v1/agency/x?a=%20b&c=d")).header("X-Forwarded-For", "8.8.8.8")
                        .header("X-Forwarded-Host", "evil.example").header("Authorization", "Bearer abc").build(),
                BodyHandlers.ofString());
        assertThat(answer.body()).contains("GET /api/v1/agency/x?a=%20b&c=d", "X-forwarded-for=[127.0.0.1]",
                "X-forwarded-proto=[http]",
                "X-forwarded-host=[localhost:" + url.getPort() + "]", "Authorization=[Bearer abc]");
    }

    @Test
    void events_arrive_as_they_are_sent() throws Exception {
        var answer = http.send(
                HttpRequest.newBuilder(url.resolve("/api/v1/agency/events")).header("Accept", "text/event-stream")
                        .build(),
                BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("data: first");
            SECOND_EVENT.countDown();
            assertThat(lines.readLine()).isEmpty();
            assertThat(lines.readLine()).isEqualTo("data: second");
        }
    }

    private static void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            body.write("data: first\n\n".getBytes(StandardCharsets.UTF_8));
            body.flush();
            // Sent only once the first one has gone all the way.
            SECOND_EVENT.await();
            body.write("data: second\n\n".getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void echo(HttpExchange exchange) throws IOException {
        var received = exchange.getRequestBody().readAllBytes().length;
        var told = "%s %s %d %s".formatted(exchange.getRequestMethod(), exchange.getRequestURI(), received,
                exchange.getRequestHeaders().entrySet());
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            body.write(told.getBytes(StandardCharsets.UTF_8));
        }
    }
}
