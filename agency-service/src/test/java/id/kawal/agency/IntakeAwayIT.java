package id.kawal.agency;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.contracts.EvidenceItem;
import id.kawal.contracts.EvidenceKind;
import id.kawal.contracts.intake.Confidentiality;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntakeAwayIT extends AgencyServer {

    @BeforeEach
    void nobodyAnswers() {
        INTAKE.goesAway();
    }

    @AfterEach
    void itIsBack() {
        INTAKE.comesBack();
    }

    @Test
    void a_case_is_shown_without_the_narrative_and_says_which_part_is_missing_and_why() {
        var caseId = delivered(REGISTRY);
        var seen = asAgency(REGISTRY).get("/api/v1/agency/cases/" + caseId, "en");
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.json().path("narrative").isNull()).isTrue();
        assertThat(seen.json().path("missingParts").get(0).path("part").asString()).isEqualTo("narrative");
        assertThat(seen.json().path("missingParts").get(0).path("reason").asString()).isEqualTo("INTAKE_UNREACHABLE");
        assertThat(seen.json().path("missingParts").get(0).path("message").asString()).contains("try again");
        assertThat(asAgency(REGISTRY).post("/api/v1/agency/cases/" + caseId + "/responses",
                "{\"kind\":\"RESOLVED\",\"text\":\"Tetap dapat dijawab\"}").status()).isEqualTo(201);
    }

    @Test
    void a_file_cannot_be_fetched_and_the_refusal_says_to_try_again() {
        var evidence = new EvidenceItem(UUID.randomUUID(), EvidenceKind.SUPPORTING, "image/png", 1, "0".repeat(64));
        var caseId = delivered(REGISTRY, Confidentiality.OPEN, evidence);
        var answer = asAgency(REGISTRY).get("/api/v1/agency/cases/" + caseId + "/evidence/" + evidence.evidenceId());
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.json().path("reason").asString()).isEqualTo("INTAKE_UNREACHABLE");
    }
}
