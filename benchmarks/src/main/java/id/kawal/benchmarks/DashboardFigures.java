package id.kawal.benchmarks;

import id.kawal.escalation.operations.ConsumerLags;
import id.kawal.messaging.SqlText;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Measures how fast the operator's dashboard and the public figures load, with many viewers connected, and writes the table. */
final class DashboardFigures {

    private static final int CASES = Integer.getInteger("cases", 100_000);
    private static final int VIEWERS = Integer.getInteger("viewers", 200);
    private static final int LOADS = Integer.getInteger("loads", 60);

    private final Office office;
    private final String address;
    private final HttpClient http = HttpClient.newHttpClient();
    private final StringBuilder table = new StringBuilder();

    private DashboardFigures(Office office) {
        this.office = office;
        this.address = "http://127.0.0.1:" + office.port();
    }

    static void main(String[] arguments) throws IOException, InterruptedException {
        var target = Path.of(arguments.length == 0 ? "docs/figures-dashboard.md" : arguments[0]);
        try (var office = Office.openAt(Instant.parse("2026-06-01T02:00:00Z"), context -> {
            context.registerBean("jwtDecoder", JwtDecoder.class, () -> DashboardFigures::operator);
            // There is no broker here; asking one that is there takes milliseconds, in the background.
            context.registerBean("noBroker", ConsumerLags.class, () -> List::of, bean -> bean.setPrimary(true));
        })) {
            Files.writeString(target, new DashboardFigures(office).measure());
        }
    }

    /** Whoever comes is an operator. */
    private static Jwt operator(String token) {
        return Jwt.withTokenValue(token).header("alg", "none").subject(token).claim("roles", List.of("OPERATOR"))
                .build();
    }

    private String measure() throws IOException, InterruptedException {
        fill();
        table.append("""
                # The dashboard, measured

                %,d cases with %,d clocks and %,d facts, PostgreSQL as it comes, all in one process together with the viewers, %d processors.
                `./mvnw -Dfast -DskipTests -Pfigures -pl benchmarks -am verify -Dbenchmarks.main=DashboardFigures` writes this page.

                | what | measured |
                | --- | --- |
                """.formatted(CASES, count("clock"), count("case_fact"), Runtime.getRuntime().availableProcessors()));
        load("/operations");
        row("the dashboard, figures counted for this page", "%d ms".formatted(afterRest("/operations")));
        row("the dashboard, %d loads".formatted(LOADS), times("/operations"));
        row("the published figures, first load", "%d ms".formatted(load("/transparency")));
        row("the published figures, %d loads".formatted(LOADS), times("/transparency"));
        try (var viewers = Viewers.connect(URI.create(address + "/operations/live?lang=id"), VIEWERS)) {
            rest(Duration.ofSeconds(10));
            row("the dashboard, %d loads, %d viewers connected".formatted(LOADS, VIEWERS), times("/operations"));
            rest(Duration.ofSeconds(30));
            row("pictures that each of %d viewers got in 40 s and the time of the loads".formatted(VIEWERS),
                    "%d to %d".formatted(viewers.fewest(), viewers.most()));
            row("a picture from the first viewer to the last", percentiles(viewers.spreads()));
            row("size of a picture", "%d kB before compression".formatted(viewers.pictureBytes() / 1000));
        }
        return table.toString();
    }

    private void fill() {
        for (var statement : SqlText.beside(DashboardFigures.class, "fill-office.sql")
                .replace(":cases", Integer.toString(CASES)).split(";\\s*\n")) {
            if (!statement.isBlank()) {
                office.transactions()
                        .executeWithoutResult(_ -> office.jdbc().sql(statement.replace("create temporary table made",
                                "create unlogged table made")).update());
            }
        }
    }

    private long count(String name) {
        return office.jdbc().sql("select count(*) from " + name).query(Long.class).single();
    }

    private long afterRest(String path) throws IOException, InterruptedException {
        rest(Duration.ofSeconds(15));
        return load(path);
    }

    private String times(String path) throws IOException, InterruptedException {
        var times = new ArrayList<Long>();
        for (int load = 0; load < LOADS; load++) {
            times.add(load(path));
            rest(Duration.ofMillis(250));
        }
        times.sort(null);
        return percentiles(times);
    }

    private static String percentiles(List<Long> sorted) {
        return sorted.isEmpty() ? "–"
                : "half within %d ms, 95 %% within %d ms, all within %d ms".formatted(
                        sorted.get(sorted.size() / 2), sorted.get((int) (sorted.size() * 0.95)), sorted.getLast());
    }

    private long load(String path) throws IOException, InterruptedException {
        var began = System.nanoTime();
        var answer = http
                .send(HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer operator")
                        .header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.body().contains("</html>")) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return (System.nanoTime() - began) / 1_000_000;
    }

    private void row(String what, String measured) {
        table.append("| %s | %s |%n".formatted(what, measured));
    }

    private static void rest(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
