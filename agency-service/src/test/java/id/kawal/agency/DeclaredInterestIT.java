package id.kawal.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kawal.contracts.escalation.ConflictOfInterestDeclared;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who declared an interest in a case at the desk reads nothing of what agencies wrote in it; a token is named after its role here. */
class DeclaredInterestIT extends AgencyServer {

    private static final String FILES = "/api/v1/agency/case-files/";

    @Test
    void who_declared_an_interest_reads_neither_answers_nor_attachments() {
        var caseId = delivered(REGISTRY);
        var other = delivered(REGISTRY);
        asAgency(REGISTRY).post("/api/v1/agency/cases/" + caseId + "/responses",
                "{\"kind\":\"EXPLAINED\",\"text\":\"Blangko kosong.\"}");
        assertThat(as("EXAMINER").get(FILES + caseId).text()).contains("Blangko kosong.");

        declared(caseId);

        for (var path : List.of(FILES + caseId, FILES + caseId + "/attachments/" + UUID.randomUUID())) {
            var refused = await().atMost(Duration.ofSeconds(20)).until(() -> as("EXAMINER").get(path),
                    answer -> answer.status() == 403);
            assertThat(refused.text()).contains("conflict-declared").doesNotContain("Blangko");
        }
        assertThat(as("HEAD").get(FILES + caseId).text()).contains("Blangko kosong.");
        assertThat(as("SERVICE").get(FILES + caseId).text()).contains("Blangko kosong.");
        assertThat(as("EXAMINER").get(FILES + other).status()).isEqualTo(200);
        assertThat(asAgency(REGISTRY).get("/api/v1/agency/cases/" + caseId).text()).doesNotContain("CONFLICT");
    }

    @Test
    void it_holds_for_a_case_that_is_not_known_here_yet() {
        var caseId = UUID.randomUUID();
        declared(caseId);
        await().atMost(Duration.ofSeconds(20)).until(() -> as("EXAMINER").get(FILES + caseId).status() == 403);
        assertThat(as("HEAD").get(FILES + caseId).status()).isEqualTo(200);
    }

    private void declared(UUID caseId) {
        stream.publish(new ConflictOfInterestDeclared(caseId, "EXAMINER"), clock.instant());
    }
}
