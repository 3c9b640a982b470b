package id.kawal.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kawal.contracts.EvidenceItem;
import id.kawal.contracts.intake.Channel;
import id.kawal.contracts.intake.Confidentiality;
import id.kawal.contracts.intake.ReportSubmitted;
import id.kawal.servers.testing.RealServers;
import id.kawal.time.AdjustableClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running service with real servers below it, spoken to as others do: over HTTP and through the stream. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "kawal.web.client-id=")
@ContextConfiguration(initializers = RealServers.class)
@Import(TestOffice.class)
abstract class AgencyServer {

    static final String REGISTRY = "DISDUKCAPIL-1871";
    static final String POLICE = "POLRES-1871";
    static final TestOffice.Intake INTAKE = new TestOffice.Intake();

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired
    AdjustableClock clock;

    @Autowired
    private Environment environment;

    @LocalServerPort
    private int port;

    Stream stream;

    @DynamicPropertySource
    static void whereIntakeIs(DynamicPropertyRegistry registry) {
        registry.add("kawal.agency.intake-url", INTAKE::url);
    }

    @BeforeEach
    void openStream() {
        stream = new Stream(environment.getRequiredProperty("spring.kafka.bootstrap-servers"));
    }

    @AfterEach
    void closeStream() {
        stream.close();
        assertThat(as("OPERATOR").get("/api/v1/parked-events/agency").text()).as("parked events")
                .doesNotContain("\"type\"");
    }

    /** A report lies in the inbox. */
    UUID delivered(String agency) {
        return delivered(agency, Confidentiality.OPEN);
    }

    UUID delivered(String agency, Confidentiality confidentiality, EvidenceItem... evidence) {
        var caseId = UUID.randomUUID();
        stream.publish(report(caseId, agency, confidentiality, evidence), clock.instant());
        awaitCase(agency, caseId, "DELIVERED");
        return caseId;
    }

    static ReportSubmitted report(UUID caseId, String agency, Confidentiality confidentiality,
            EvidenceItem... evidence) {
        return new ReportSubmitted(caseId, UUID.randomUUID(), "LAMPUNG", agency, "KTP-EL", "ADMINDUK", Channel.WEB,
                confidentiality, true, LocalDate.of(2026, 11, 2), null, List.of(evidence), List.of(), "id", null);
    }

    JsonNode awaitCase(String agency, UUID caseId, String state) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> asAgency(agency).get("/api/v1/agency/cases/" + caseId),
                        answer -> answer.status() == 200 && answer.json().path("state").asString("").equals(state))
                .json();
    }

    PageReader officer(String agency, String language) {
        return new PageReader(port, "agency." + agency, language);
    }

    PageReader nobody() {
        return new PageReader(port, "", "en");
    }

    PageReader staff(String role) {
        return new PageReader(port, "role." + role, "en");
    }

    Client asAgency(String agency) {
        return new Client("agency." + agency);
    }

    Client as(String role) {
        return new Client("role." + role);
    }

    Client asAnyone() {
        return new Client("");
    }

    /** Somebody who calls. */
    final class Client {

        private final String token;

        private Client(String token) {
            this.token = token;
        }

        Answer get(String path) {
            return call(request(path).GET());
        }

        Answer get(String path, String language) {
            return call(request(path).header("Accept-Language", language).GET());
        }

        Answer post(String path, String json) {
            return call(request(path).header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(json)));
        }

        Answer post(String path, String json, String key) {
            return call(request(path).header("Content-Type", "application/json").header("Idempotency-Key", key)
                    .POST(HttpRequest.BodyPublishers.ofString(json)));
        }

        Answer post(String path, HttpRequest.BodyPublisher body, String type) {
            return call(request(path).header("Content-Type", type).POST(body));
        }

        private HttpRequest.Builder request(String path) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
            return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
        }

        private Answer call(HttpRequest.Builder request) {
            try {
                var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
                return new Answer(answer.statusCode(), answer.headers().firstValue("Content-Type").orElse(""),
                        answer.body(),
                        answer.headers().firstValue("Idempotent-Replayed").orElse(""));
            } catch (IOException broken) {
                throw new AssertionError(broken);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AssertionError(interrupted);
            }
        }
    }

    /** What came back. */
    record Answer(int status, String type, byte[] body, String replayed) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }
}
