package id.kawal.escalation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** A case may go the same way twice: what belonged to the first time does not count for the second. */
class LetterRoundsIT extends DeskIT {

    @Test
    void an_explanation_asked_for_after_a_mediation_that_failed_has_days_of_its_own() {
        var caseId = examined("Mediasi tidak berhasil");
        examiner.takes(caseId, "request-explanation");
        examiner.takes(caseId, "confirm-first-request-received", receipt());
        examiner.takes(caseId, "agree-mediation", Map.of("proof", "berita acara 3"));
        assertThat(running(caseId)).doesNotContain("B5");
        pass(20);
        examiner.takes(caseId, "end-mediation", Map.of("words", "Tidak ada kesepakatan."));
        examiner.takes(caseId, "request-explanation");
        examiner.takes(caseId, "confirm-first-request-received", receipt());
        assertThat(running(caseId)).contains("B5");
        assertThat(examiner.tries(caseId, "request-explanation-again", Map.of()).text("/rule"))
                .isEqualTo("FIRST_EXPLANATION_TIME_OVER");
        pass(15);
        assertThat(examiner.takes(caseId, "request-explanation-again")).isEqualTo("AWAITING_EXPLANATION_2");
    }

    @Test
    void the_receipt_of_a_letter_of_an_earlier_round_starts_no_clock_of_this_one() {
        var caseId = examined("Surat putaran pertama");
        var letter = issued(caseId, "EXPLANATION_1");
        examiner.takes(caseId, "record-explanation");
        examiner.takes(caseId, "request-explanation");
        assertThat(deliver(caseId, letter).text("/status")).isEqualTo("DELIVERED");
        assertThat(running(caseId)).doesNotContain("B5");
        var second = issued(caseId, "EXPLANATION_1");
        assertThat(deliver(caseId, second).text("/status")).isEqualTo("DELIVERED");
        assertThat(running(caseId)).contains("B5");
    }

    @Test
    void nobody_approves_of_or_changes_a_text_that_is_not_the_one_that_was_read() {
        var caseId = report("Teks yang ditukar");
        var letter = letter(caseId, "ACKNOWLEDGEMENT");
        var read = shown(caseId, letter);
        edit(caseId, letter, Map.of("body", "Teks lain.", "letterVersion", read));
        var refused = head.ask(HttpMethod.POST, path(caseId, letter) + "/approval", Map.of("letterVersion", read));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/type")).isEqualTo("urn:kawal:problem:letter-changed");
        assertThat(examiner
                .ask(HttpMethod.PUT, path(caseId, letter), Map.of("body", "Teks ketiga.", "letterVersion", read))
                .status()).isEqualTo(409);
        assertThat(head.ask(HttpMethod.POST, path(caseId, letter) + "/approval",
                Map.of("letterVersion", refused.body().path("letterVersion").asInt())).text("/status"))
                .isEqualTo("APPROVED");
    }

    @Test
    void a_letter_whose_approver_declared_an_interest_since_does_not_go_out() {
        var caseId = report("Kerabat kepala");
        var chief = Officer.head(http, "kepala-2");
        var letter = letter(caseId, "ACKNOWLEDGEMENT");
        chief.post(path(caseId, letter) + "/approval", Map.of());
        chief.post("/cases/" + caseId + "/conflict-of-interest", Map.of("reason", "saudara"));
        assertThat(issue(caseId, letter).text("/type")).isEqualTo("urn:kawal:problem:letter-approval-void");
        edit(caseId, letter, Map.of("body", "Laporan Anda kami terima."));
        head.post(path(caseId, letter) + "/approval", Map.of());
        assertThat(issue(caseId, letter).text("/status")).isEqualTo("ISSUED");
    }

    @Test
    void what_was_approved_of_before_a_case_was_opened_again_is_approved_of_anew() {
        var caseId = report("Dibuka kembali");
        var asked = examiner.post("/cases/" + caseId + "/approvals",
                Map.of("command", "waive-prior-complaint", "reason", "Diancam."));
        head.post("/cases/" + caseId + "/approvals/" + asked.path("approvalId").asString() + "/decision",
                Map.of("granted", true));
        examiner.takes(caseId, "withdraw", outcome());
        approved(caseId, "reopen", Map.of("words", "Bukti baru."));
        examiner.takes(caseId, "resume-verification");
        assertThat(examiner.tries(caseId, "waive-prior-complaint", Map.of("words", "Diancam.")).text("/rule"))
                .isEqualTo("APPROVED_BY_ANOTHER");
    }

    private String issued(UUID caseId, String kind) {
        var letter = letter(caseId, kind);
        head.post(path(caseId, letter) + "/approval", Map.of());
        assertThat(issue(caseId, letter).text("/status")).isEqualTo("ISSUED");
        return letter;
    }

    private String letter(UUID caseId, String kind) {
        return examiner.post("/cases/" + caseId + "/letters", Map.of("kind", kind)).path("letterId").asString();
    }

    private int shown(UUID caseId, String letter) {
        return examiner.get("/cases/" + caseId + "/letters").valueStream()
                .filter(one -> one.path("letterId").asString().equals(letter)).findFirst().orElseThrow()
                .path("letterVersion").asInt();
    }

    private void edit(UUID caseId, String letter, Map<String, ?> text) {
        assertThat(examiner.ask(HttpMethod.PUT, path(caseId, letter), text).status()).isEqualTo(200);
    }

    private Officer.Answer issue(UUID caseId, String letter) {
        return examiner.ask(HttpMethod.POST, path(caseId, letter) + "/issue", onThisVersion(caseId, Map.of()));
    }

    private Officer.Answer deliver(UUID caseId, String letter) {
        return examiner.ask(HttpMethod.POST, path(caseId, letter) + "/delivery", onThisVersion(caseId, receipt()));
    }

    private Map<String, Object> onThisVersion(UUID caseId, Map<String, ?> with) {
        var sent = new HashMap<String, Object>(with);
        sent.put("version", examiner.file(caseId).path("version").asInt());
        return sent;
    }

    private static String path(UUID caseId, String letter) {
        return "/cases/" + caseId + "/letters/" + letter;
    }

    private List<String> running(UUID caseId) {
        return jdbc.sql("select rule from clock where case_id = :id and status = 'RUNNING'").param("id", caseId)
                .query(String.class).list();
    }
}
