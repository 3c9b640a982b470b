package id.kawal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.kawal.contracts.EventCatalogue;
import id.kawal.contracts.EventType;
import id.kawal.contracts.agency.AgencyDescribed;
import id.kawal.intake.directory.Directory;
import id.kawal.messaging.OutboundEvent;
import id.kawal.messaging.Outbox;
import id.kawal.servers.testing.RealServers;
import id.kawal.time.AdjustableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running service with real servers below it; what other services would say is said through the stream. */
@SpringBootTest(properties = {"kawal.web.client-id=", "kawal.intake.pin-secret=a-secret-for-tests-of-32-characters!",
        "kawal.contacts.key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = RealServers.class)
abstract class IntakeServer {

    static final String AGENCY = "DISDUKCAPIL-1871";
    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final AgencyService AGENCY_SERVICE = new AgencyService();

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    MockMvc web;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    AdjustableClock clock;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    private Outbox outbox;
    @Autowired
    private Directory directory;
    @Autowired
    private Environment environment;

    @DynamicPropertySource
    static void whereAgencyServiceIs(DynamicPropertyRegistry registry) {
        registry.add("kawal.agency.url", AGENCY_SERVICE::url);
        registry.add("kawal.escalation.url", AGENCY_SERVICE::url);
    }

    @BeforeEach
    void describeAgency() {
        AGENCY_SERVICE.comeBack();
        if (directory.find(AGENCY).isEmpty()) {
            say(EventCatalogue.AGENCY_DESCRIBED, AGENCY, new AgencyDescribed(AGENCY, "Disdukcapil Kota Bandar Lampung",
                    "LOCAL_GOVERNMENT", "18.71", "Kota Bandar Lampung", "", null,
                    List.of(new AgencyDescribed.CatalogueService("KTP-EL", "KTP elektronik", 14, "WORKING_DAYS")),
                    true));
            await().atMost(Duration.ofSeconds(60)).until(() -> directory.find(AGENCY).isPresent());
        }
    }

    /** Says an event as its owner would; the outbox of this service counts its sequence per case. */
    <T> void say(EventType<T> type, Object key, T payload) {
        say(type, key, payload, clock.instant());
    }

    <T> void say(EventType<T> type, Object key, T payload, Instant at) {
        transaction.execute(_ -> outbox
                .append(new OutboundEvent(type.topic(), key.toString(), type.name(), type.dataSchema(), at, payload)));
    }

    Map<String, Object> report() {
        var reporter = new LinkedHashMap<String, Object>(
                Map.of("fullName", "Siti Rahayu", "email", "siti@example.id", "phone",
                        "0812 3456 7890", "language", "id"));
        var report = new LinkedHashMap<String, Object>();
        report.put("reporter", reporter);
        report.put("agencyCode", AGENCY);
        report.put("serviceCode", "KTP-EL");
        report.put("substance", "CIVIL_REGISTRATION");
        report.put("confidentiality", "OPEN");
        report.put("forwardingConsent", true);
        report.put("eventDate", TODAY.minusDays(20).toString());
        report.put("subject", "KTP belum jadi");
        report.put("description", "Perekaman sudah selesai, tetapi kartunya belum jadi.");
        return report;
    }

    Filed filed() {
        return filed(report());
    }

    Filed filed(Map<String, Object> report) {
        var answer = send(post("/api/v1/reports"), report);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return new Filed(UUID.fromString(answer.at("/caseId")), answer.at("/trackingCode"), answer.at("/pin"), answer);
    }

    Answer submit(Object report, String... headers) {
        return send(post("/api/v1/reports"), report, headers);
    }

    Answer send(AbstractMockHttpServletRequestBuilder<?> request, Object body, String... headers) {
        return call(request.contentType(MediaType.APPLICATION_JSON).content(JSON.writeValueAsBytes(body)), headers);
    }

    Answer act(Filed filed, String action, Object body, String... headers) {
        var all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Kawal-Pin", filed.pin));
        return send(post("/api/v1/reports/" + filed.code + "/" + action), body, all.toArray(String[]::new));
    }

    Answer attach(Filed filed, String kind, String name, byte[] content, String... headers) {
        var file = new MockMultipartFile("file", name, null, content);
        var all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Kawal-Pin", filed.pin));
        return call(multipart("/api/v1/reports/" + filed.code + "/evidence").file(file).param("kind", kind),
                all.toArray(String[]::new));
    }

    Answer track(Filed filed, String... headers) {
        var all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Kawal-Pin", filed.pin));
        return call(get("/api/v1/reports/" + filed.code), all.toArray(String[]::new));
    }

    Answer as(String client, String role, String path, String... headers) {
        var token = jwt().jwt(claims -> claims.subject(client).claim("roles", List.of(role)))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
        return call(get(path).with(token), headers);
    }

    Answer call(AbstractMockHttpServletRequestBuilder<?> request, String... headers) {
        for (var index = 0; index < headers.length; index += 2) {
            request.header(headers[index], headers[index + 1]);
        }
        try {
            return new Answer(web.perform(request).andReturn().getResponse());
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    /** All that this service published so far. */
    Published stream() {
        return Published.all(environment.getRequiredProperty("spring.kafka.bootstrap-servers"), jdbc);
    }

    long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** A report that was taken in. */
    record Filed(UUID caseId, String code, String pin, Answer answer) {
    }

    /** What came back. */
    record Answer(MockHttpServletResponse response) {

        int status() {
            return response.getStatus();
        }

        String text() {
            return new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        }

        JsonNode json() {
            return JSON.readTree(text());
        }

        String at(String pointer) {
            return json().at(pointer).asString("");
        }

        List<String> all(String list, String field) {
            return json().path(list).valueStream().map(item -> item.path(field).asString("")).toList();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OfficeTime {

        /** The day of the tests; running on, so that the stream has its order. */
        @Bean
        AdjustableClock clock() {
            var start = TODAY.atTime(9, 0).atZone(WIB).toInstant();
            return AdjustableClock
                    .runningWith(Clock.offset(Clock.system(WIB), Duration.between(Clock.systemUTC().instant(), start)));
        }
    }
}
