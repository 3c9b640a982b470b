package id.kawal.escalation;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Stands in for intake-service and agency-service over HTTP: answers what a test put there, and 503 to everything else. */
public final class NeighbourServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Map<String, String> ANSWERS = new ConcurrentHashMap<>();
    private static final Map<String, String> REASONS = new ConcurrentHashMap<>();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
    private static final HttpServer SERVER = start();

    /** What is answered at that path from now on. */
    public static void answer(String path, String json) {
        ANSWERS.put(path, json);
    }

    /** From now on nobody answers at that path. */
    public static void forget(String path) {
        ANSWERS.remove(path);
    }

    /** The reason that was given with the latest request of that path; empty when none was. */
    public static String reasonGiven(String path) {
        return REASONS.getOrDefault(path, "");
    }

    /** The token that was sent with the latest request of that path; empty when none was. */
    public static String tokenGiven(String path) {
        return TOKENS.getOrDefault(path, "");
    }

    private static HttpServer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.createContext("/", exchange -> {
                var path = exchange.getRequestURI().getPath();
                var reason = exchange.getRequestHeaders().getFirst("Kawal-Reason");
                REASONS.put(path, reason == null ? "" : reason);
                var token = exchange.getRequestHeaders().getFirst("Authorization");
                TOKENS.put(path, token == null ? "" : token);
                var json = ANSWERS.get(path);
                var body = (json == null ? "{}" : json).getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(json == null ? 503 : 200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var url = "http://127.0.0.1:" + SERVER.getAddress().getPort();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("neighbour servers",
                Map.of("kawal.intake.url", url, "kawal.agency.url", url,
                        "kawal.notification.url", url, "kawal.escalation.operations.refresh", "0s",
                        "kawal.escalation.transparency.refresh", "0s", "kawal.web.client-id", "")));
    }
}
