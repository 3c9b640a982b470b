package id.kawal.standalone.demo;

import id.kawal.standalone.data.Credentials;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Kawal as anybody reaches it: over HTTP, agencies and the office with the token of their client. */
final class PublicApi {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE).build();
    private final Map<String, String> tokens = new HashMap<>();
    private final URI url;
    private final Credentials credentials;

    PublicApi(URI url, Credentials credentials) {
        this.url = url;
        this.credentials = credentials;
    }

    /** What was answered. */
    record Answer(int status, JsonNode body) {

        boolean isDone() {
            return status < 300;
        }
    }

    Answer file(Map<String, Object> report, String key) throws IOException, InterruptedException {
        return send(post("/api/v1/reports", report).header("Idempotency-Key", key));
    }

    Answer asReporter(String code, String pin, String path, Map<String, Object> body, String key)
            throws IOException, InterruptedException {
        return send(post("/api/v1/reports/" + code + "/" + path, body).header("Kawal-Pin", pin)
                .header("Idempotency-Key", key));
    }

    Answer look(String code, String pin) throws IOException, InterruptedException {
        return send(request("/api/v1/reports/" + code).header("Kawal-Pin", pin));
    }

    Answer asAgency(String agency, String caseId, String path, Map<String, Object> body, String key)
            throws IOException, InterruptedException {
        return sendAs(Credentials.clientOf(agency),
                post("/api/v1/agency/cases/" + caseId + "/" + path, body).header("Idempotency-Key", key));
    }

    Answer queue(String client) throws IOException, InterruptedException {
        return sendAs(client, request("/api/v1/desk/cases?size=200"));
    }

    Answer fromDesk(String client, String caseId, String path) throws IOException, InterruptedException {
        return sendAs(client, request("/api/v1/desk/cases/" + caseId + path));
    }

    Answer atDesk(String client, String caseId, String path, Map<String, Object> body)
            throws IOException, InterruptedException {
        return sendAs(client, post("/api/v1/desk/cases/" + caseId + "/" + path, body));
    }

    private Answer sendAs(String client, HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = send(request.header("Authorization", "Bearer " + token(client)));
        if (answer.status() == 401) {
            tokens.remove(client);
        }
        return answer;
    }

    private String token(String client) throws IOException, InterruptedException {
        var known = tokens.get(client);
        if (known != null) {
            return known;
        }
        var basic = Base64.getEncoder()
                .encodeToString((client + ":" + credentials.secretOf(client)).getBytes(StandardCharsets.UTF_8));
        var answer = send(request("/oauth2/token").header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
        var token = answer.body().path("access_token").asString("");
        if (!token.isEmpty()) {
            tokens.put(client, token);
        }
        return token;
    }

    private HttpRequest.Builder post(String path, Map<String, Object> body) {
        return request(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(url.resolve(path)).timeout(PATIENCE);
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), BodyHandlers.ofString());
        var json = response.headers().firstValue("Content-Type").orElse("").contains("json");
        return new Answer(response.statusCode(), json ? JSON.readTree(response.body()) : JSON.missingNode());
    }
}
