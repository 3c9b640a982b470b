package id.kawal.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits until the agencies of the directory have arrived where reports come in. They travel as events, so that a report sent at the
 * very first moment would be refused for an agency that nobody has heard of yet. It asks by sending a report that lacks everything
 * else: it is refused too, and nothing is saved.
 */
final class Directory {

    private static final Logger LOG = LoggerFactory.getLogger(Directory.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long MOST = TimeUnit.SECONDS.toNanos(30);
    private static final int STRIDE = 8;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE).build();
    private final URI reports;

    Directory(URI kawal) {
        this.reports = kawal.resolve("/api/v1/reports");
    }

    /** Returns once every eighth agency is known, or after half a minute, and then says so. */
    void await(List<String> agencies) {
        var unknown = new ArrayList<String>();
        for (var at = 0; at < agencies.size(); at += STRIDE) {
            unknown.add(agencies.get(at));
        }
        var begun = System.nanoTime();
        try {
            while (!unknown.isEmpty() && System.nanoTime() - begun < MOST) {
                if (isKnown(unknown.getLast())) {
                    unknown.removeLast();
                }
            }
            if (!unknown.isEmpty()) {
                LOG.warn("The agencies have not reached intake-service yet: a report about {} would be refused for now",
                        unknown.getLast());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isKnown(String agency) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(reports).timeout(PATIENCE).header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"agencyCode\":\"%s\"}".formatted(agency))).build();
            var answer = http.send(request, BodyHandlers.ofString());
            return answer.statusCode() < 500 && !answer.body().contains("\"unknown-agency");
        } catch (IOException away) {
            return false;
        }
    }
}
