package id.kawal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import id.kawal.contracts.EventCatalogue;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

class CaseFileIT extends IntakeServer {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"service-agency, SERVICE, OPEN, -, true",
            "service-agency, SERVICE, CONFIDENTIAL, -, false",
            "service-agency, SERVICE, CONFIDENTIAL, please, false", "service-escalation, SERVICE, OPEN, -, true",
            "service-escalation, SERVICE, CONFIDENTIAL, -, false",
            "service-escalation, SERVICE, CONFIDENTIAL, dossier, true",
            "examiner, EXAMINER, CONFIDENTIAL, interview, true", "head, HEAD, OPEN, review, true"})
    void each_caller_sees_the_identity_that_it_may_see_and_each_look_is_written_down(String client, String role,
            String confidentiality,
            String reason, boolean seen) {
        var filed = filed(report(confidentiality));

        var file = reason == null ? read(filed, client, role) : read(filed, client, role, "Kawal-Reason", reason);

        assertThat(file.status()).as(file.text()).isEqualTo(200);
        assertThat(file.text().contains("Siti Rahayu")).isEqualTo(seen);
        assertThat(file.json().path("reporter").isNull()).isEqualTo(!seen);
        assertThat(file.json().path("identityWithheld").asBoolean()).isEqualTo(!seen);
        assertThat(file.at("/description")).startsWith("Perekaman");
        assertThat(looks(filed)).containsExactlyElementsOf(seen ? List.of(client) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"examiner, EXAMINER", "head, HEAD"})
    void staff_without_a_reason_is_asked_for_one(String client, String role) {
        var filed = filed();

        var refused = read(filed, client, role);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/type")).isEqualTo("urn:kawal:problem:reason-needed");
        assertThat(looks(filed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"agency-x, AGENCY", "operator, OPERATOR"})
    void nobody_else_reads_case_files(String client, String role) {
        assertThat(read(filed(), client, role).status()).isEqualTo(403);
        assertThat(call(get("/api/v1/case-files/" + UUID.randomUUID())).status()).isEqualTo(401);
    }

    @Test
    void who_turned_to_the_desk_is_kept_in_the_vault_followed_by_code_and_read_with_a_reason_alone() {
        var caseId = UUID.randomUUID();
        var kept = registers("asisten-1", "EXAMINER", caseId);
        assertThat(kept.status()).as(kept.text()).isEqualTo(201);
        assertThat(kept.text()).doesNotContain("Siti");
        var file = as("asisten-1", "EXAMINER", "/api/v1/case-files/" + caseId, "Kawal-Reason", "undangan mediasi");
        assertThat(file.text()).contains("Siti Rahayu");
        assertThat(as("asisten-1", "EXAMINER", "/api/v1/case-files/" + caseId).status()).isEqualTo(422);
        var tracked = call(get("/api/v1/reports/" + kept.at("/trackingCode")), "Kawal-Pin", kept.at("/pin"));
        assertThat(tracked.at("/caseId")).isEqualTo(caseId.toString());
        assertThat(registers("asisten-2", "EXAMINER", caseId).at("/type"))
                .isEqualTo("urn:kawal:problem:reporter-known");
        assertThat(registers("service-escalation", "SERVICE", UUID.randomUUID()).status()).isEqualTo(403);
        assertThat(stream().of(caseId, EventCatalogue.REPORT_SUBMITTED.name())).isEmpty();
    }

    private Answer registers(String client, String role, UUID caseId) {
        var token = jwt().jwt(claims -> claims.subject(client).claim("roles", List.of(role)))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
        return send(put("/api/v1/case-files/" + caseId + "/reporter").with(token), report());
    }

    @Test
    void a_case_that_does_not_exist_is_not_found() {
        assertThat(as("service-agency", "SERVICE", "/api/v1/case-files/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void files_come_with_their_bytes_but_a_copy_of_an_identity_only_with_the_identity() {
        var report = report("CONFIDENTIAL");
        report.put("evidence", List.of(file("SUPPORTING", "foto Siti.png", "\u0089PNG\r\n\u001a\n"),
                file("IDENTITY", "ktp.pdf", "%PDF-1.7")));
        var filed = filed(report);
        var dossier = read(filed, "service-escalation", "SERVICE", "Kawal-Reason", "dossier").json();
        var path = "/api/v1/case-files/" + filed.caseId() + "/evidence/";
        var photo = path + dossier.at("/evidence").valueStream()
                .filter(file -> file.path("kind").asString().equals("SUPPORTING"))
                .findFirst().orElseThrow().path("evidenceId").asString();
        var card = path
                + dossier.at("/evidence").valueStream().filter(file -> file.path("kind").asString().equals("IDENTITY"))
                        .findFirst().orElseThrow().path("evidenceId").asString();

        var bytes = as("service-agency", "SERVICE", photo);
        assertThat(bytes.response().getContentAsByteArray()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(bytes.response().getContentType()).isEqualTo("image/png");
        assertThat(as("service-agency", "SERVICE", card).status()).isEqualTo(403);
        assertThat(as("service-escalation", "SERVICE", card, "Kawal-Reason", "dossier").status()).isEqualTo(200);
        assertThat(read(filed, "service-agency", "SERVICE").text()).doesNotContain("IDENTITY", "ktp.pdf");
        assertThat(as("service-agency", "SERVICE", path + UUID.randomUUID()).status()).isEqualTo(404);
    }

    private Answer read(Filed filed, String client, String role, String... headers) {
        return as(client, role, "/api/v1/case-files/" + filed.caseId(), headers);
    }

    private List<String> looks(Filed filed) {
        return jdbc.sql("select reader from identity_read where case_id = ? and read_at is not null and reason <> ''")
                .param(filed.caseId()).query(String.class).list();
    }

    private Map<String, Object> report(String confidentiality) {
        var report = report();
        report.put("confidentiality", confidentiality);
        return report;
    }

    private static Map<String, String> file(String kind, String name, String content) {
        return Map.of("kind", kind, "fileName", name, "content",
                Base64.getEncoder().encodeToString(content.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));
    }
}
