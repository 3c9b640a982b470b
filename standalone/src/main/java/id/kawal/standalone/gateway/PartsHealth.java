package id.kawal.standalone.gateway;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthContributors;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** How each part of this process is doing, asked from outside as anybody could. */
@Component("parts")
class PartsHealth implements CompositeHealthContributor {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Map<String, HealthIndicator> parts = new TreeMap<>();

    PartsHealth(Neighbours neighbours) {
        neighbours.addresses().forEach((name, address) -> parts.put(name,
                () -> answers(address.resolve(name.equals("authorization") ? "/oauth2/jwks" : "/actuator/health"))));
        neighbours.servers().forEach((name, address) -> parts.put(name, () -> listens(address)));
    }

    private Health answers(URI address) {
        try {
            var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            var status = http.send(request, BodyHandlers.discarding()).statusCode();
            return status == 200 ? Health.up().build() : Health.down().withDetail("status", status).build();
        } catch (IOException away) {
            return Health.down().build();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Health.unknown().build();
        }
    }

    private static Health listens(URI address) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), (int) PATIENCE.toMillis());
            return Health.up().build();
        } catch (IOException away) {
            return Health.down().build();
        }
    }

    @Override
    public @Nullable HealthContributor getContributor(String name) {
        return parts.get(name);
    }

    @Override
    public Stream<HealthContributors.Entry> stream() {
        return parts.entrySet().stream().map(part -> new HealthContributors.Entry(part.getKey(), part.getValue()));
    }
}
