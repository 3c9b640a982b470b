package id.kawal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import id.kawal.contracts.EventCatalogue;
import id.kawal.contracts.escalation.ConflictOfInterestDeclared;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Who declared an interest in a case at the desk reads nothing of its file here. */
class DeclaredInterestIT extends IntakeServer {

    private static final String[] REASON = {"Kawal-Reason", "wawancara"};

    @Test
    void who_declared_an_interest_reads_nothing_of_the_file_and_no_look_is_written_down() {
        var report = report();
        report.put("evidence", List.of(Map.of("kind", "SUPPORTING", "fileName", "foto.png", "content",
                Base64.getEncoder().encodeToString(new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}))));
        var filed = filed(report);
        var path = "/api/v1/case-files/" + filed.caseId();
        var photo = path + "/evidence/" + as("service-agency", "SERVICE", path).at("/evidence/0/evidenceId");
        assertThat(as("asisten-2", "EXAMINER", photo, REASON).status()).isEqualTo(200);
        var looks = looks(filed.caseId());

        declared(filed.caseId(), "asisten-2");

        for (var part : List.of(path, photo)) {
            for (var role : List.of("EXAMINER", "HEAD")) {
                refused(as("asisten-2", role, part, REASON));
                refused(as("asisten-2", role, part));
            }
        }
        assertThat(looks(filed.caseId())).isEqualTo(looks);
        assertThat(as("asisten-1", "EXAMINER", path, REASON).text()).contains("Siti Rahayu");
        assertThat(as("asisten-1", "EXAMINER", photo, REASON).status()).isEqualTo(200);
        assertThat(as("service-escalation", "SERVICE", path).status()).isEqualTo(200);
        assertThat(as("asisten-2", "EXAMINER", "/api/v1/case-files/" + filed().caseId(), REASON).status())
                .isEqualTo(200);
        assertThat(track(filed).text()).doesNotContain("asisten-2", "CONFLICT");
    }

    @Test
    void it_holds_for_a_case_that_began_at_the_desk_before_anything_is_known_of_it_here() {
        var caseId = UUID.randomUUID();
        declared(caseId, "asisten-2");

        refused(registers("asisten-2", caseId));
        refused(as("asisten-2", "EXAMINER", "/api/v1/case-files/" + caseId, REASON));
        assertThat(jdbc.sql("select count(*) from report where case_id = ?").param(caseId).query(Integer.class)
                .single()).isZero();

        assertThat(registers("asisten-1", caseId).status()).isEqualTo(201);
        refused(registers("asisten-2", caseId));
        refused(as("asisten-2", "EXAMINER", "/api/v1/case-files/" + caseId, REASON));
    }

    @Test
    void an_interest_that_is_told_twice_is_kept_once_and_of_two_members_each_is_refused() {
        var caseId = filed().caseId();
        declared(caseId, "asisten-2");
        say(EventCatalogue.CONFLICT_OF_INTEREST_DECLARED, caseId, new ConflictOfInterestDeclared(caseId, "asisten-2"));
        declared(caseId, "kepala");

        refused(as("asisten-2", "EXAMINER", "/api/v1/case-files/" + caseId, REASON));
        refused(as("kepala", "HEAD", "/api/v1/case-files/" + caseId, REASON));
        assertThat(jdbc.sql("select member from declared_interest where case_id = ? order by member").param(caseId)
                .query(String.class).list()).containsExactly("asisten-2", "kepala");
    }

    @Test
    void the_refusal_says_why_in_the_language_asked_for() {
        var caseId = UUID.randomUUID();
        declared(caseId, "asisten-2");
        var path = "/api/v1/case-files/" + caseId;

        assertThat(as("asisten-2", "EXAMINER", path, "Accept-Language", "id").text()).contains("benturan kepentingan",
                "pasal 40");
        assertThat(as("asisten-2", "EXAMINER", path, "Accept-Language", "en").text()).contains("conflict of interest",
                "art. 40");
    }

    private void declared(UUID caseId, String member) {
        say(EventCatalogue.CONFLICT_OF_INTEREST_DECLARED, caseId, new ConflictOfInterestDeclared(caseId, member));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql("select count(*) from declared_interest where case_id = ? and member = ?")
                        .params(caseId, member).query(Integer.class).single() == 1);
    }

    private static void refused(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        assertThat(answer.at("/type")).isEqualTo("urn:kawal:problem:conflict-declared");
        assertThat(answer.text()).doesNotContain("Siti", "Perekaman", "trackingCode", "pin");
    }

    private Answer registers(String client, UUID caseId) {
        var token = jwt().jwt(claims -> claims.subject(client).claim("roles", List.of("EXAMINER")))
                .authorities(new SimpleGrantedAuthority("ROLE_EXAMINER"));
        return send(put("/api/v1/case-files/" + caseId + "/reporter").with(token), report());
    }

    private List<String> looks(UUID caseId) {
        return jdbc.sql("select reader from identity_read where case_id = ?").param(caseId).query(String.class).list();
    }
}
