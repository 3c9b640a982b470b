package id.kawal.agency;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.kawal.time.AdjustableClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * What surrounds the service in tests: a clock moved by hand, tokens that say who they are, and an intake that can go
 * away.
 */
@TestConfiguration(proxyBeanMethods = false)
class TestOffice {

    static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    @Bean
    AdjustableClock clock() {
        return AdjustableClock.standingAt(NOW, ZoneId.of("Asia/Jakarta"));
    }

    /** A token {@code agency.CODE} is that agency; {@code role.NAME} has that role. */
    @Bean
    JwtDecoder decoder(Clock clock) {
        return token -> {
            var parts = token.split("\\.", 2);
            if (parts.length != 2) {
                throw new BadJwtException("no token of this office");
            }
            var claims = parts[0].equals("agency")
                    ? Map.<String, Object>of("roles", List.of("AGENCY"), "agency", parts[1])
                    : Map.<String, Object>of("roles", List.of(parts[1]));
            return Jwt.withTokenValue(token).header("alg", "none").subject(parts[1]).issuedAt(clock.instant())
                    .claims(all -> all.putAll(claims)).build();
        };
    }

    /** An intake that answers what it was told to, or with a failure. */
    static final class Intake {

        private final Map<String, byte[]> files = new ConcurrentHashMap<>();
        private final HttpServer server;
        private volatile boolean away;

        Intake() {
            try {
                server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            } catch (IOException taken) {
                throw new UncheckedIOException(taken);
            }
            server.createContext("/", this::answer);
            server.start();
        }

        String url() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }

        void has(String path, String json) {
            files.put("/api/v1/case-files/" + path, json.getBytes(StandardCharsets.UTF_8));
        }

        void has(String path, byte[] content) {
            files.put("/api/v1/case-files/" + path, content);
        }

        void goesAway() {
            away = true;
        }

        void comesBack() {
            away = false;
        }

        private void answer(HttpExchange exchange) throws IOException {
            try (exchange) {
                if (away) {
                    return;
                }
                var content = files.get(exchange.getRequestURI().getPath());
                if (content == null) {
                    exchange.sendResponseHeaders(404, -1);
                    return;
                }
                var type = content.length > 0 && content[0] == '{' ? "application/json" : "application/octet-stream";
                exchange.getResponseHeaders().add("Content-Type", type);
                exchange.sendResponseHeaders(200, content.length);
                exchange.getResponseBody().write(content);
            }
        }
    }
}
