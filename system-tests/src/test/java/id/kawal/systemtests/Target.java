package id.kawal.systemtests;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Kawal that answers at an address, wherever it runs; spoken to as its users do, by HTTP alone. */
final class Target {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final URI url;
    private final Path credentials;

    /** An answer: its status, and its body as text, JSON or bytes. */
    record Answer(int status, byte[] body, java.net.http.HttpHeaders headers) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        JsonNode json() {
            return JSON.readTree(body);
        }

        Answer expect(int expected) {
            if (status != expected) {
                throw new AssertionError("Expected " + expected + " but got " + status + ": " + text());
            }
            return this;
        }
    }

    Target(URI url, Path credentials) {
        this.url = url;
        this.credentials = credentials;
    }

    URI url() {
        return url;
    }

    boolean answers() {
        try {
            return get("/api/v1/agencies", Map.of()).status() == 200
                    && get("/api/v1/statistics/reports/summary", Map.of()).status() == 200
                    && get("/api/v1/reports/none", Map.of()).status() < 500
                    && get("/api/v1/deliveries", Map.of()).status() == 401 && intakeKnowsTheAgencies();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The directory travels to intake as events: until it is there, a report names an unknown agency. */
    private boolean intakeKnowsTheAgencies() throws IOException {
        var faulty = post("/api/v1/reports", Map.of(), Map.of("agencyCode", "DISDUKCAPIL-1871"));
        return faulty.status() == 422
                && faulty.json().get("errors").valueStream()
                        .noneMatch(error -> "agencyCode".equals(error.get("field").asString()));
    }

    /** The day it is in the office, whose time may run faster than life. */
    LocalDate today() throws IOException {
        var at = get("/api/v1/statistics/overview", as("operator")).expect(200).json().get("at").asString();
        return OffsetDateTime.parse(at).toLocalDate();
    }

    Answer get(String path, Map<String, String> headers) throws IOException {
        return send(request(path, headers).GET().build());
    }

    Answer post(String path, Map<String, String> headers, Object body) throws IOException {
        return send(request(path, headers).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))).build());
    }

    Answer put(String path, Map<String, String> headers, Object body) throws IOException {
        return send(request(path, headers).header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))).build());
    }

    /** The header that a machine client authorises itself with. */
    Map<String, String> as(String client) throws IOException {
        var token = tokens.get(client);
        if (token == null) {
            token = fetchToken(client);
            tokens.put(client, token);
        }
        return Map.of("Authorization", "Bearer " + token);
    }

    /** The password of somebody who signs in on a page. */
    String passwordOf(String user) {
        return JSON.readTree(credentials.toFile()).at("/people/" + user).asString();
    }

    /** Forgets all tokens, for when they may have expired. */
    void forgetTokens() {
        tokens.clear();
    }

    private String fetchToken(String client) throws IOException {
        var secret = JSON.readTree(credentials.toFile()).at("/clients/" + client).asString();
        var form = "grant_type=client_credentials&client_id=" + client + "&client_secret="
                + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        var request = request("/oauth2/token", Map.of()).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)).build();
        return send(request).expect(200).json().get("access_token").asString();
    }

    private HttpRequest.Builder request(String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(url.resolve(path)).timeout(Duration.ofSeconds(30));
        new HashMap<>(headers).forEach(request::header);
        return request;
    }

    private Answer send(HttpRequest request) throws IOException {
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.body(), response.headers());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
