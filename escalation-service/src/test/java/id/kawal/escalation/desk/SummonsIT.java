package id.kawal.escalation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** UU 37/2008 art. 31: who was summoned three times and did not come may be brought by the police. */
class SummonsIT extends DeskIT {

    private static final Map<String, String> SIGNED = Map.of("signatory", "HEADQUARTERS", "reference", "31/PGL/2026",
            "words", "Tiga kali dipanggil dan tidak datang.");

    @Test
    void the_police_is_asked_only_after_three_missed_summonses_with_the_signature_of_headquarters_and_two_people() {
        var caseId = examined("Kepala dinas tidak datang");
        examiner.takes(caseId, "summon", inThreeDays());
        assertThat(missed(caseId)).isEqualTo("SUMMONED_1");
        assertThat(examiner.tries(caseId, "request-police-assistance", SIGNED).body().path("allowedIn").toString())
                .isEqualTo("[\"SUMMONED_3\"]");
        examiner.takes(caseId, "summon-again", inThreeDays());
        missed(caseId);
        examiner.takes(caseId, "summon-again", inThreeDays());
        assertThat(examiner.file(caseId).path("state").asString()).isEqualTo("SUMMONED_3");
        assertThat(examiner.tries(caseId, "request-police-assistance", SIGNED).body().path("guards").toString())
                .contains("HEARING_WAS_MISSED", "APPROVED_BY_ANOTHER");
        missed(caseId);
        assertThat(levels(caseId)).contains("HEAD_OF_OFFICE", "HEADQUARTERS");
        assertThat(examiner.tries(caseId, "summon-again", inThreeDays()).status()).isEqualTo(409);
        assertThat(approvedBy(caseId, Map.of("signatory", "LAMPUNG", "reference", "1")).text("/rule"))
                .isEqualTo("SIGNED_BY_HEADQUARTERS");
        assertThat(examiner.takes(caseId, "request-police-assistance", SIGNED)).isEqualTo("DOCUMENT_REVIEW");
        var last = examiner.file(caseId).path("steps").valueStream().toList().getLast();
        assertThat(last.path("reference").asString()).isEqualTo("31/PGL/2026");
        assertThat(last.path("approver").asString()).isEqualTo("kepala");
        assertThat(examiner.file(caseId).path("marks").toString()).doesNotContain("HEARING_MISSED");
        await().untilAsserted(() -> assertThat(published(caseId, "desk-step-taken").getLast().payload())
                .contains("police-assistance-requested"));
    }

    private Map<String, String> inThreeDays() {
        return Map.of("date", today().plusDays(3).toString());
    }

    /** The day of the hearing passes, and nobody came. */
    private String missed(UUID caseId) {
        assertThat(examiner.tries(caseId, "record-hearing-missed", Map.of()).text("/rule"))
                .isEqualTo("HEARING_DAY_PAST");
        pass(5);
        return examiner.takes(caseId, "record-hearing-missed");
    }

    private Officer.Answer approvedBy(UUID caseId, Map<String, ?> body) {
        var path = "/cases/" + caseId + "/approvals";
        var asked = examiner.post(path, Map.of("command", "request-police-assistance", "reason", "perlu"));
        head.post(path + "/" + asked.path("approvalId").asString() + "/decision", Map.of("granted", true));
        return examiner.tries(caseId, "request-police-assistance", body);
    }

    private java.util.List<String> levels(UUID caseId) {
        return head.get("/cases/" + caseId + "/tasks").valueStream()
                .filter(task -> task.path("rule").asString().equals("B7")).map(task -> task.path("level").asString())
                .toList();
    }
}
