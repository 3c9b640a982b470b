package id.kawal.escalation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kawal.escalation.lifecycle.RefusalReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpMethod;

/** Drives cases to each way of closing by HTTP alone; the number of calls is written to {@code target/closings.txt}. */
class ClosingsIT extends DeskIT {

    private static final List<String> CALLS = new ArrayList<>();

    @Test
    void answered() {
        var caseId = contact("Tanya syarat KTP-el");
        examiner.takes(caseId, "triage-as-consultation");
        closed(caseId, "answer", "CLOSED_ANSWERED");
    }

    @Test
    void answered_and_promoted_to_a_report_after_all() {
        var caseId = contact("Tembusan surat warga");
        examiner.takes(caseId, "triage-as-copy-letter");
        examiner.takes(caseId, "answer", outcome());
        assertThat(examiner.takes(caseId, "promote-to-report", Map.of("words", "Warga ingin melapor.")))
                .isEqualTo("DRAFT");
        closed(caseId, "withdraw", "CLOSED_WITHDRAWN");
    }

    @Test
    void resolved_by_the_provider() {
        var caseId = contact("Belum mengadu ke dinas");
        examiner.takes(caseId, "triage-as-report");
        examiner.takes(caseId, "submit-report");
        examiner.takes(caseId, "return-to-provider", Map.of("words", "Belum pernah mengadu ke dinas."));
        closed(caseId, "close-as-resolved-by-provider", "CLOSED_RESOLVED_BY_PROVIDER");
    }

    @Test
    void deemed_withdrawn_only_thirty_days_after_the_notice_was_received() {
        var caseId = report("Alamat tidak lengkap");
        examiner.takes(caseId, "request-completion", Map.of("items", List.of("FULL_ADDRESS")));
        assertThat(examiner.file(caseId).path("missing").toString()).contains("FULL_ADDRESS");
        pass(40);
        assertThat(examiner.tries(caseId, "deem-withdrawn", outcome()).text("/rule")).isEqualTo("COMPLETION_TIME_OVER");
        examiner.takes(caseId, "confirm-completion-notice", receipt());
        pass(29);
        assertThat(examiner.tries(caseId, "deem-withdrawn", outcome()).text("/article"))
                .isEqualTo("UU 37/2008 pasal 25");
        pass(2);
        assertThat(examiner.get("/cases/" + caseId + "/tasks").toString()).contains("PROPOSE_CLOSURE");
        closed(caseId, "deem-withdrawn", "CLOSED_DEEMED_WITHDRAWN");
    }

    @Test
    void not_deemed_withdrawn_because_of_an_earlier_request_that_took_long() {
        var caseId = report("Dilengkapi dua kali");
        examiner.takes(caseId, "request-completion", Map.of("items", List.of("FULL_ADDRESS")));
        examiner.takes(caseId, "confirm-completion-notice", receipt());
        pass(31);
        examiner.takes(caseId, "record-completion", Map.of("items", List.of("FULL_ADDRESS")));
        examiner.takes(caseId, "request-completion", Map.of("items", List.of("OCCUPATION")));
        assertThat(examiner.tries(caseId, "deem-withdrawn", outcome()).text("/rule")).isEqualTo("COMPLETION_TIME_OVER");
        examiner.takes(caseId, "confirm-completion-notice", receipt());
        assertThat(examiner.tries(caseId, "deem-withdrawn", outcome()).text("/rule")).isEqualTo("COMPLETION_TIME_OVER");
        pass(31);
        closed(caseId, "deem-withdrawn", "CLOSED_DEEMED_WITHDRAWN");
    }

    @Test
    void a_refusal_that_the_plenary_does_not_follow_opens_no_way_around_the_verification() {
        var caseId = report("Pleno tidak sependapat");
        examiner.takes(caseId, "request-completion", Map.of("items", List.of("FULL_ADDRESS")));
        examiner.takes(caseId, "record-completion", Map.of("items", List.of("OCCUPATION")));
        examiner.takes(caseId, "propose-refusal", Map.of("code", "TIME_BARRED", "words", "Peristiwa lama."));
        assertThat(examiner.tries(caseId, "accept-for-examination", Map.of()).text("/rule"))
                .isEqualTo("ARTICLE_24_COMPLETE");
        assertThat(examiner.takes(caseId, "resume-verification")).isEqualTo("FORMAL_VERIFICATION");
    }

    @Test
    void transferred_to_another_office() {
        var caseId = report("Terlapor di Banten");
        examiner.takes(caseId, "verify-formally");
        examiner.takes(caseId, "request-office-transfer",
                Map.of("reference", "BANTEN", "words", "Terlapor berkedudukan di Serang."));
        closed(caseId, "record-transfer-accepted", "CLOSED_TRANSFERRED");
    }

    @Test
    void refused_with_a_reason_of_the_law_and_after_the_reporter_was_told() {
        var caseId = report("Sengketa di pengadilan");
        examiner.takes(caseId, "record-court-matter", Map.of("words", "Perkara 12/G/2026/PTUN.BL."));
        examiner.takes(caseId, "verify-formally");
        assertThat(examiner.tries(caseId, "verify-materially", Map.of()).text("/rule")).isEqualTo("NO_COURT_MATTER");
        var reason = Map.of("code", "COURT_MATTER", "words", "Sedang diperiksa PTUN Bandar Lampung.");
        examiner.takes(caseId, "propose-refusal", reason);
        approved(caseId, "decide-refusal", reason);
        closed(caseId, "notify-refusal", "CLOSED_REFUSED");
    }

    @ParameterizedTest
    @EnumSource(RefusalReason.class)
    void refused_for_each_reason_that_the_law_knows(RefusalReason why) {
        var caseId = report("Ditolak karena " + why);
        var reason = Map.of("code", why.name(), "words", "Alasan menurut undang-undang.");
        examiner.takes(caseId, "propose-refusal", reason);
        approved(caseId, "decide-refusal", reason);
        closed(caseId, "notify-refusal", "CLOSED_REFUSED");
    }

    @Test
    void resolved_by_a_rapid_response() {
        var caseId = contact("Pasien gawat darurat ditolak");
        approved(caseId, "accept-rapid-response",
                Map.of("code", "LIFE_THREATENING", "words", "Pasien menunggu di UGD."));
        assertThat(examiner.tries(caseId, "continue-as-examination", Map.of()).text("/rule"))
                .isEqualTo("FIRST_ACTION_DONE");
        examiner.takes(caseId, "record-first-action", Map.of("words", "Direktur rumah sakit dihubungi."));
        closed(caseId, "close-as-resolved", "CLOSED_RESOLVED");
    }

    @Test
    void resolved_by_mediation() {
        var caseId = examined("Sengketa biaya layanan");
        examiner.takes(caseId, "agree-mediation", Map.of("proof", "berita acara 3"));
        examiner.takes(caseId, "set-mediation-session", Map.of("date", today().plusDays(7).toString()));
        examiner.takes(caseId, "hold-mediation-session");
        closed(caseId, "settle-by-mediation", "CLOSED_RESOLVED", Map.of("words", OUTCOME, "proof", "akta damai"));
    }

    @Test
    void no_maladministration_found() {
        var caseId = consulted("Layanan sesuai standar");
        assertThat(examiner.tries(caseId, "issue-lhp-not-found", Map.of("words", "Sesuai standar.")).body()
                .path("guards").toString()).contains("REPORTERS_VIEW_HEARD", "APPROVED_BY_ANOTHER");
        examiner.takes(caseId, "record-reporters-view");
        approved(caseId, "issue-lhp-not-found", Map.of("words", "Sesuai standar."));
        closed(caseId, "close-after-result", "CLOSED_NO_MALADMINISTRATION");
    }

    @Test
    void stopped_after_the_reporter_stayed_silent_for_fourteen_days() {
        var caseId = consulted("Objek laporan hilang");
        examiner.takes(caseId, "confirm-view-notice-received", receipt());
        pass(13);
        assertThat(examiner.tries(caseId, "issue-lhp-stopped", Map.of("words", "x")).body().toString())
                .contains("REPORTERS_VIEW_HEARD");
        pass(2);
        approved(caseId, "issue-lhp-stopped", Map.of("words", "Objek pemeriksaan tidak ada lagi."));
        closed(caseId, "close-after-result", "CLOSED_STOPPED");
    }

    @Test
    void an_own_initiative_has_no_reporter_to_hear() {
        var opened = examiner.post("/cases", Map.of("origin", "OWN_INITIATIVE", "subject", "Antrean KTP-el",
                "substance", "ADMINDUK", "agency", "DISDUKCAPIL-1871", "eventDate", today().toString()));
        var caseId = UUID.fromString(opened.path("caseId").asString());
        examiner.takes(caseId, "propose-own-initiative", Map.of("words", "Tiga puluh laporan serupa."));
        examiner.takes(caseId, "accept-for-examination");
        examiner.takes(caseId, "assign", Map.of("assignee", "asisten-1", "code", "HARD"));
        examiner.takes(caseId, "summon", Map.of("date", today().plusDays(3).toString()));
        examiner.takes(caseId, "record-hearing");
        assertThat(examiner.tries(caseId, "consult-reporter", Map.of()).text("/rule")).isEqualTo("THERE_IS_A_REPORTER");
        approved(caseId, "issue-lhp-stopped", Map.of("words", "Perbaikan berjalan."));
        closed(caseId, "close-after-result", "CLOSED_STOPPED");
    }

    @Test
    void a_tip_that_the_office_looks_into_by_itself_has_no_reporter_any_more() {
        var caseId = contact("Pungutan di loket, tanpa nama");
        assertThat(examiner.takes(caseId, "triage-as-own-initiative", Map.of("words", "Tiga petunjuk serupa.")))
                .isEqualTo("OWN_INITIATIVE");
        assertThat(examiner.tries(caseId, "withdraw", outcome()).status()).isEqualTo(409);
        closed(caseId, "drop-own-initiative", "CLOSED_STOPPED");
    }

    @Test
    void implemented_after_the_result() {
        var caseId = found("Tindakan korektif dijalankan");
        examiner.takes(caseId, "accept-progress", Map.of("words", "Separuh blangko tiba."));
        examiner.takes(caseId, "end-progress");
        closed(caseId, "record-corrective-action", "CLOSED_IMPLEMENTED");
    }

    @Test
    void implemented_during_the_resolution() {
        var caseId = found("Tindakan korektif saat resolusi");
        examiner.takes(caseId, "log-monitoring", Map.of("words", "Belum ada tindakan."));
        pass(60);
        examiner.takes(caseId, "open-resolution");
        closed(caseId, "record-corrective-action", "CLOSED_IMPLEMENTED");
    }

    @Test
    void implemented_after_a_recommendation() {
        var caseId = recommended("Dilaksanakan seluruhnya");
        examiner.takes(caseId, "confirm-recommendation-received", receipt());
        closed(caseId, "record-implemented", "CLOSED_IMPLEMENTED");
    }

    @Test
    void partly_implemented_after_a_recommendation() {
        var caseId = recommended("Dilaksanakan sebagian");
        examiner.takes(caseId, "confirm-recommendation-received", receipt());
        closed(caseId, "record-partly-implemented", "CLOSED_PARTLY_IMPLEMENTED");
    }

    @Test
    void published_and_reported_only_when_the_superior_let_its_time_pass_and_headquarters_decides() {
        var caseId = recommended("Rekomendasi diabaikan");
        examiner.takes(caseId, "confirm-recommendation-received", receipt());
        var decided = Map.of("words", OUTCOME, "signatory", "HEADQUARTERS", "reference", "77/REK/2026");
        assertThat(examiner.tries(caseId, "publish-and-report", decided).text("/rule"))
                .isEqualTo("IMPLEMENTATION_TIME_OVER");
        pass(61);
        assertThat(examiner.tries(caseId, "publish-and-report", outcome()).text("/rule"))
                .isEqualTo("DECIDED_BY_HEADQUARTERS");
        closed(caseId, "publish-and-report", "CLOSED_PUBLISHED_AND_REPORTED", decided);
    }

    @Test
    void withdrawn_and_opened_again_with_approval() {
        var caseId = report("Pelapor lelah menunggu");
        closed(caseId, "withdraw", "CLOSED_WITHDRAWN");
        assertThat(examiner.tries(caseId, "reopen", Map.of("words", "Bukti baru.")).text("/rule"))
                .isEqualTo("APPROVED_BY_ANOTHER");
        assertThat(approved(caseId, "reopen", Map.of("words", "Bukti baru."))).isEqualTo("REOPENED");
        assertThat(examiner.takes(caseId, "resume-verification")).isEqualTo("FORMAL_VERIFICATION");
        assertThat(open(caseId)).contains("B1", "B16");
        await().untilAsserted(() -> assertThat(published(caseId, "case-reopened")).hasSize(1));
    }

    private UUID recommended(String subject) {
        var caseId = found(subject);
        examiner.takes(caseId, "log-monitoring", Map.of("words", "Belum ada tindakan."));
        assertThat(examiner.tries(caseId, "open-resolution", Map.of()).text("/rule")).isEqualTo("CORRECTIVE_TIME_OVER");
        pass(60);
        examiner.takes(caseId, "open-resolution");
        examiner.takes(caseId, "set-resolution-meeting", Map.of("date", today().plusDays(3).toString()));
        examiner.takes(caseId, "hold-resolution-meeting");
        examiner.takes(caseId, "refer-to-headquarters", Map.of("words", "Dua pertemuan tanpa hasil."));
        assertThat(examiner.tries(caseId, "record-recommendation", Map.of("signatory", "LAMPUNG", "reference", "1"))
                .text("/rule")).isEqualTo("ISSUED_BY_HEADQUARTERS");
        examiner.takes(caseId, "record-recommendation",
                Map.of("signatory", "HEADQUARTERS", "reference", "12/REK/2026"));
        return caseId;
    }

    private void closed(UUID caseId, String command, String state) {
        closed(caseId, command, state, outcome());
    }

    /** Ends the case, which needs its outcome in words, leaves no deadline and tells of it once. */
    private void closed(UUID caseId, String command, String state, Map<String, ?> body) {
        var before = published(caseId, "case-closed").size();
        var wordless = new java.util.HashMap<String, Object>(body);
        wordless.put("words", "Selesai.");
        assertThat(examiner.tries(caseId, command, wordless).body().path("guards").toString())
                .contains("OUTCOME_IN_PLAIN_WORDS");
        assertThat(examiner.takes(caseId, command, body)).isEqualTo(state);
        var steps = jdbc.sql("select count(*) from desk_step where case_id = :id").param("id", caseId)
                .query(Integer.class).single();
        CALLS.add("%-32s %2d steps, %d calls".formatted(state, steps, examiner.calls().get() + head.calls().get()));
        assertThat(examiner.file(caseId).path("outcome").asString()).isEqualTo(body.get("words"));
        assertThat(open(caseId)).isEmpty();
        await().untilAsserted(() -> assertThat(published(caseId, "case-closed")).hasSize(before + 1).last()
                .satisfies(event -> assertThat(event.payload()).contains(state.substring("CLOSED_".length()))));
        assertThat(examiner.ask(HttpMethod.GET, "/cases?closed=true&q=" + caseId, Map.of()).body().path("cases").size())
                .isEqualTo(1);
    }

    private List<String> open(UUID caseId) {
        return jdbc.sql("select rule from clock where case_id = :id and status in ('RUNNING', 'PAUSED')")
                .param("id", caseId).query(String.class).list();
    }

    @AfterAll
    static void write() throws java.io.IOException {
        java.nio.file.Files.createDirectories(java.nio.file.Path.of("target"));
        java.nio.file.Files.write(java.nio.file.Path.of("target", "closings.txt"), CALLS.stream().sorted().toList());
    }
}
