package id.kawal.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import id.kawal.standalone.data.CannotStart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole Kawal, spoken to through its one port. */
class StandaloneIT {

    private static final String AGENCY = "DISDUKCAPIL-1871";

    @TempDir
    static Path data;

    private static Standalone kawal;
    private static Visitor visitor;

    @BeforeAll
    static void start() {
        kawal = Standalone.start(Options.defaults().keptIn(data).onPort(0));
        visitor = new Visitor(kawal.baseUrl());
    }

    @AfterAll
    static void stop() {
        kawal.close();
    }

    @Test
    void every_part_is_up() {
        var health = visitor.get("/actuator/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body())
                .contains("authorization", "intake", "agency", "escalation", "notification", "kafka", "postgresql",
                        "mail")
                .doesNotContain("DOWN");
    }

    @Test
    void each_client_gets_a_token_that_says_what_it_may() throws Exception {
        for (var client : List.of("operator:OPERATOR", "examiner:EXAMINER", "head:HEAD", "deputy-head:HEAD",
                "service-intake:SERVICE",
                "agency-disdukcapil-1871:AGENCY")) {
            var id = client.split(":")[0];
            var claims = SignedJWT.parse(token(id)).getJWTClaimsSet();
            assertThat(claims.getIssuer()).isEqualTo(kawal.baseUrl().toString());
            assertThat(claims.getStringListClaim("roles")).containsExactly(client.split(":")[1]);
            assertThat(claims.getStringClaim("azp")).isEqualTo(id);
            assertThat(claims.getStringClaim("agency")).isEqualTo(id.startsWith("agency-") ? AGENCY : null);
        }
        assertThat(visitor.token("operator", kawal.credentials().secretOf("examiner"))).contains("invalid_client");
    }

    @Test
    void no_token_or_a_foreign_one_is_401_everywhere() throws Exception {
        for (var path : List.of("/api/v1/agency/cases", "/api/v1/cases", "/api/v1/deliveries",
                "/api/v1/case-files/" + UUID.randomUUID())) {
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(401);
            assertThat(visitor.get(path, "Authorization", "Bearer " + foreignToken()).statusCode()).as(path)
                    .isEqualTo(401);
        }
        assertThat(visitor.post("/api/v1/time", "{\"advance\":\"PT1H\"}").statusCode()).isEqualTo(401);
        assertThat(visitor.post("/api/v1/time", "{\"advance\":\"PT1H\"}", "Authorization", "Bearer " + foreignToken())
                .statusCode()).isEqualTo(401);
    }

    @Test
    void an_operator_and_nobody_else_changes_the_time() {
        var before = kawal.clock().instant();
        assertThat(visitor.post("/api/v1/time", "{\"advance\":\"P1D\"}", bearer("examiner")).statusCode())
                .isEqualTo(403);
        assertThat(kawal.clock().instant()).isBefore(before.plus(Duration.ofHours(1)));
        assertThat(visitor.post("/api/v1/time", "{\"advance\":\"P1D\"}", bearer("operator")).statusCode())
                .isEqualTo(200);
        assertThat(kawal.clock().instant()).isAfterOrEqualTo(before.plus(Duration.ofDays(1)));
        for (var nonsense : List.of("{}", "{\"advance\":\"-P1D\"}", "{\"advance\":\"tomorrow\"}", "{\"speed\":0}",
                "{\"speed\":-1}")) {
            assertThat(visitor.post("/api/v1/time", nonsense, bearer("operator")).statusCode()).as(nonsense)
                    .isEqualTo(422);
        }
        assertThat(visitor.get("/api/v1/time").body()).contains("\"now\"", "\"speed\":1.0");
    }

    @Test
    void a_report_reaches_its_agency_and_its_reporter_hears_of_it() {
        var filed = visitor.post("/api/v1/reports", report("<b>KTP</b> belum jadi"), "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        var caseId = json(filed.body()).path("caseId").asString();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                visitor.get("/api/v1/agency/cases/" + caseId, bearer("agency-disdukcapil-1871")).statusCode())
                .isEqualTo(200));
        assertThat(visitor.get("/api/v1/agency/cases/" + caseId, bearer("agency-bpn-1871")).statusCode())
                .isEqualTo(404);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(
                () -> assertThat(visitor.get("/mail?format=json").body()).contains("warga1@contoh.example"));
        var page = visitor.get("/mail");
        assertThat(page.body()).contains("<table class=", "warga1@contoh.example");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(
                () -> assertThat(visitor.get("/overview?lang=en").body())
                        .contains("Report " + caseId.substring(30) + " about Dinas Kependudukan"));
    }

    @Test
    void who_declared_an_interest_reads_the_case_in_no_service() {
        var opened = visitor.post("/api/v1/desk/cases", """
                {"subject": "Tetangga", "substance": "ADMINDUK", "channel": "WALK_IN"}""", bearer("examiner"));
        var caseId = json(opened.body()).path("caseId").asString();
        var file = "/api/v1/case-files/" + caseId;
        var answers = "/api/v1/agency/case-files/" + caseId;
        assertThat(visitor.put(file + "/reporter", report("Tetangga"), bearer("examiner")).statusCode()).isEqualTo(201);
        assertThat(visitor.get(file, withReason("examiner")).body()).contains("Warga Contoh");
        assertThat(visitor.get(answers, bearer("examiner")).statusCode()).isEqualTo(200);

        assertThat(visitor.post("/api/v1/desk/cases/" + caseId + "/conflict-of-interest",
                "{\"reason\": \"Ipar saya\"}", bearer("examiner")).statusCode()).isEqualTo(200);

        for (var path : List.of(file, answers, "/api/v1/cases/" + caseId + "/dossier")) {
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                    visitor.get(path, withReason("examiner")).body()).as(path).contains("conflict-declared")
                    .doesNotContain("Warga Contoh"));
            assertThat(visitor.get(path, withReason("head")).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(visitor.put(file + "/reporter", report("Tetangga"), bearer("examiner")).statusCode()).isEqualTo(403);
    }

    @Test
    void the_documentation_of_every_service_and_of_the_events_is_reached_through_the_one_port() {
        assertThat(visitor.get("/overview").body()).contains("href=\"/docs\"");
        var page = visitor.get("/docs");
        assertThat(page.statusCode()).isEqualTo(200);
        for (var service : List.of("intake", "agency", "escalation", "notification")) {
            assertThat(page.body()).contains("href=\"/docs/api/" + service + "\"",
                    "href=\"/v3/api-docs/" + service + "\"");
            assertThat(visitor.get("/docs/api/" + service).statusCode()).as(service).isEqualTo(200);
            var description = json(visitor.get("/v3/api-docs/" + service).body());
            assertThat(description.at("/info/title").asString()).isEqualTo("Kawal: " + service);
            assertThat(description.path("paths").propertyNames()).contains("/api/v1/parked-events/" + service)
                    .allMatch(path -> path.startsWith("/api/v1/"))
                    .allSatisfy(path -> assertThat(visitor.get(path.replaceAll("\\{[^}]*}", "x")).headers()
                            .firstValue("Content-Security-Policy")).as("answered by a service: " + path).isPresent());
        }
        for (var path : List.of("/asyncapi.yaml", "/docs/events", "/docs/ui/swagger-ui-bundle.js",
                "/schemas/kawal.intake.report-submitted.v1.json", "/v3/api-docs/agency.yaml")) {
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void the_first_page_is_the_citizens_and_leads_to_what_is_going_on() {
        assertThat(visitor.get("/").body()).contains("Buat laporan", "href=\"/overview\"").doesNotContain("??");
        assertThat(visitor.get("/guide?lang=en").body()).contains("The agency first");
    }

    @Test
    void what_is_going_on_is_whole_without_a_script_in_both_languages() {
        var indonesian = visitor.get("/overview");
        var english = visitor.get("/overview?lang=en");
        assertThat(indonesian.body())
                .contains("<html lang=\"id\"", "Waktu kantor", "Diteruskan ke Ombudsman",
                        data.resolve("credentials.json").toString())
                .doesNotContain("??");
        assertThat(english.body()).contains("<html lang=\"en\"", "Office time", "Forwarded to the Ombudsman",
                "http-equiv=\"refresh\"");
        assertThat(english.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(visitor.get("/standalone/live.js").statusCode()).isEqualTo(200);
    }

    @Test
    void an_unknown_path_is_a_problem_in_the_language_asked_for() {
        var answer = visitor.get("/nowhere?lang=en");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is nothing at this address");
        assertThat(visitor.get("/mail/20260302T010000.123Z-0123456789abcdef").statusCode()).isEqualTo(404);
    }

    @Test
    void a_second_start_is_refused_in_one_sentence(@TempDir Path other) throws Exception {
        assertThatThrownBy(() -> Standalone.start(Options.defaults().keptIn(data).onPort(0)))
                .isInstanceOf(CannotStart.class).message()
                .contains("in use by another running Kawal").doesNotContain("\n");
        var taken = Options.defaults().keptIn(other).onPort(kawal.baseUrl().getPort());
        assertThatThrownBy(() -> Standalone.start(taken)).isInstanceOf(CannotStart.class).message()
                .contains("Port " + taken.port(), "taken by another program").doesNotContain("\n");
        Files.createDirectories(other.resolve("postgres/data"));
        Files.writeString(other.resolve("postgres/data/PG_VERSION"), "12\n");
        Files.writeString(other.resolve("postgres/data/postgresql.conf"), "");
        assertThatThrownBy(() -> Standalone.start(Options.defaults().keptIn(other).onPort(0)))
                .isInstanceOf(CannotStart.class).message()
                .contains("PostgreSQL 12").doesNotContain("\n");
    }

    private static String token(String client) {
        return visitor.token(client, kawal.credentials().secretOf(client));
    }

    private static String[] bearer(String client) {
        return new String[]{"Authorization", "Bearer " + token(client)};
    }

    private static String[] withReason(String client) {
        return new String[]{"Authorization", "Bearer " + token(client), "Kawal-Reason", "wawancara"};
    }

    private static String foreignToken() throws Exception {
        var key = new RSAKeyGenerator(2048).keyID("foreign").generate();
        var now = Clock.systemUTC().instant();
        var claims = new JWTClaimsSet.Builder().issuer(kawal.baseUrl().toString()).subject("operator")
                .claim("azp", "operator")
                .claim("roles", List.of("OPERATOR", "EXAMINER", "SERVICE"))
                .expirationTime(Date.from(now.plusSeconds(600))).build();
        var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("foreign").build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    static String report(String subject) {
        return """
                {"agencyCode": "%s", "serviceCode": "KTP-EL", "substance": "CIVIL_REGISTRATION", "channel": "WEB", "confidentiality": "OPEN",
                 "forwardingConsent": true, "eventDate": "2026-01-15", "subject": "%s", "description": "Perekaman sudah selesai.",
                 "reporter": {"fullName": "Warga Contoh", "email": "warga1@contoh.example", "language": "id"}}"""
                .formatted(AGENCY, subject);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
