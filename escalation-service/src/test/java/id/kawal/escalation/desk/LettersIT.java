package id.kawal.escalation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.kawal.escalation.Neighbours;
import id.kawal.escalation.letter.LetterKind;
import id.kawal.escalation.letter.SendingLetters;
import id.kawal.escalation.print.Archivable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

class LettersIT extends DeskIT {

    @Autowired
    SendingLetters sending;

    @Test
    void a_letter_goes_from_draft_to_delivery_and_takes_the_steps_it_stands_for() throws Exception {
        var caseId = examined("Blangko KTP-el habis");
        var letter = draft(caseId, "EXPLANATION_1");
        assertThat(text(caseId, letter)).contains("14 hari sejak surat ini diterima").doesNotContain("[(", "[#");
        assertThat(tries(examiner, caseId, letter, "issue", Map.of()).status()).isEqualTo(409);
        assertThat(tries(examiner, caseId, letter, "approval", Map.of()).status()).isEqualTo(403);
        examiner.ask(HttpMethod.PUT, path(caseId, letter),
                Map.of("body", "Jelaskan sebabnya.\n\nLampirkan dokumennya."));
        does(head, caseId, letter, "approval");
        does(examiner, caseId, letter, "issue");
        assertThat(examiner.file(caseId).path("state").asString()).isEqualTo("AWAITING_EXPLANATION_1");
        assertThat(running(caseId)).doesNotContain("B5");
        assertThat(tries(examiner, caseId, letter, "delivery", Map.of("proof", "resi")).status()).isEqualTo(422);
        var version = Map.of("version", examiner.file(caseId).path("version").asInt());
        var delivery = new java.util.HashMap<String, Object>(receipt());
        delivery.putAll(version);
        assertThat(tries(examiner, caseId, letter, "delivery", delivery).status()).isEqualTo(200);
        assertThat(running(caseId)).contains("B5");
        await().untilAsserted(() -> assertThat(published(caseId, "letter-progressed"))
                .extracting(event -> event.payload().replaceAll(".*\"status\":\"([A-Z]+)\".*", "$1"))
                .containsExactly("DRAFTED", "EDITED", "APPROVED", "ISSUED", "DELIVERED"));
        assertThat(published(caseId, "letter-progressed").toString()).doesNotContain("Jelaskan");
        readAloud(pdf(caseId, letter), shown(caseId, letter).path("sha256").asString());
    }

    /** PDF/A-2a: it says so, it is tagged, its heading is a heading, its language is known and its fonts are in it. */
    private static void readAloud(byte[] pdf, String digest) throws Exception {
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf))).isEqualTo(digest);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfaid:part", "pdfaid:conformance");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).startsWith("id");
            assertThat(catalog.getOutputIntents()).isNotEmpty();
            assertThat(catalog.getStructureTreeRoot().getCOSObject().toString()).isNotEmpty();
            assertThat(new PDFTextStripper().getText(document)).contains("Permintaan penjelasan pertama",
                    "Jelaskan sebabnya.", "Lampirkan dokumennya.", "Nomor: 0");
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void who_wrote_a_letter_does_not_approve_it_and_what_is_changed_is_approved_anew() {
        var caseId = report("Surat kepala");
        var letter = head.post("/cases/" + caseId + "/letters", Map.of("kind", "ACKNOWLEDGEMENT")).path("letterId")
                .asString();
        assertThat(tries(head, caseId, letter, "approval", Map.of()).text("/type"))
                .isEqualTo("urn:kawal:problem:letter-own-text");
        examiner.ask(HttpMethod.PUT, path(caseId, letter), Map.of("subject", "Tanda terima"));
        does(head, caseId, letter, "approval");
        examiner.ask(HttpMethod.PUT, path(caseId, letter), Map.of("subject", "Tanda terima laporan"));
        assertThat(tries(examiner, caseId, letter, "issue", Map.of()).status()).isEqualTo(409);
    }

    @Test
    void numbers_have_no_gaps_though_letters_are_issued_at_once_and_some_are_refused() throws Exception {
        var before = numbers();
        var issues = new ArrayList<Callable<Integer>>();
        for (int index = 0; index < 6; index++) {
            var caseId = report("Nomor urut " + index);
            var kind = index % 2 == 0 ? "CLOSING" : "COMPLETION_REQUEST";
            var letter = draft(caseId, kind);
            finish(caseId, letter);
            does(head, caseId, letter, "approval");
            if (kind.equals("CLOSING")) {
                examiner.takes(caseId, "withdraw", outcome());
            }
            issues.add(() -> tries(examiner, caseId, letter, "issue",
                    Map.of("version", kind.equals("CLOSING") ? 0 : -1)).status());
        }
        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = threads.invokeAll(issues).stream().map(LettersIT::result).toList();
            assertThat(answers).containsExactly(200, 409, 200, 409, 200, 409);
        }
        assertThat(numbers()).isEqualTo(before + 3);
        assertThat(
                jdbc.sql("select count(*) from letter where number is not null and number like '%/' || :year || '/%'")
                        .param("year", Integer.toString(today().getYear())).query(Integer.class).single())
                .isEqualTo(numbers());
    }

    @Test
    void of_many_who_approve_issue_or_deliver_one_letter_at_once_one_does_and_the_others_hear_how_it_stands() {
        var caseId = report("Satu surat, banyak tangan");
        var letter = draft(caseId, "ACKNOWLEDGEMENT");
        does(head, caseId, letter, "approval");
        assertThat(atOnce(caseId, letter, "issue", Map.of("version", examiner.file(caseId).path("version").asInt())))
                .containsExactlyInAnyOrder(200, 409, 409, 409, 409, 409);
        var receipt = new HashMap<String, Object>(receipt());
        receipt.put("version", examiner.file(caseId).path("version").asInt());
        assertThat(atOnce(caseId, letter, "delivery", receipt))
                .containsExactlyInAnyOrder(200, 409, 409, 409, 409, 409);
    }

    private List<Integer> atOnce(UUID caseId, String letter, String step, Map<String, ?> body) {
        try (var threads = Executors.newFixedThreadPool(6)) {
            var started = Stream.generate(() -> threads.submit(() -> tries(examiner, caseId, letter, step, body)
                    .status())).limit(6).toList();
            return started.stream().map(LettersIT::result).toList();
        }
    }

    @Test
    void every_kind_of_letter_has_a_template_and_none_names_a_person() {
        var caseId = report("Semua surat");
        for (var kind : LetterKind.values()) {
            var letter = draft(caseId, kind.name());
            assertThat(text(caseId, letter)).as(kind.name()).hasSizeGreaterThan(100).doesNotContain("[(", "[#", "null");
            assertThat(shown(caseId, letter).path("template").asString()).isEqualTo("v2/" + kind);
        }
        assertThat(examiner.ask(HttpMethod.POST, "/cases/" + caseId + "/letters", Map.of("kind", "POEM")).status())
                .isEqualTo(422);
    }

    /** As it would look today; what is issued is printed in the same way, with its number. */
    @Test
    void every_kind_of_letter_is_printed_as_a_document_that_lasts() throws Exception {
        var caseId = report("Semua surat untuk arsip");
        for (var kind : LetterKind.values()) {
            var letter = draft(caseId, kind.name());
            finish(caseId, letter);
            Archivable.keepsEveryRule(sending.preview(UUID.fromString(letter)), kind.name());
        }
        var letter = approved(caseId, "ACKNOWLEDGEMENT");
        does(examiner, caseId, letter, "issue");
        Archivable.keepsEveryRule(pdf(caseId, letter), "ACKNOWLEDGEMENT");
    }

    @Test
    void a_letter_goes_out_only_where_the_case_is_that_far() {
        var caseId = report("Belum ada hasilnya");
        for (var early : List.of("CLOSING", "REFUSAL_NOTICE", "LHP", "REFERRAL", "SUMMONS", "EXPLANATION_1",
                "EXPLANATION_2", "REPORTERS_VIEW")) {
            var refused = tries(examiner, caseId, approved(caseId, early), "issue",
                    Map.of("version", examiner.file(caseId).path("version").asInt()));
            assertThat(refused.status()).as(early).isEqualTo(409);
            assertThat(refused.text("/type")).isEqualTo("urn:kawal:problem:letter-not-from-here");
            assertThat(refused.text("/state")).isEqualTo("FORMAL_VERIFICATION");
            assertThat(refused.body().path("allowedIn").size()).isPositive();
        }
        var closing = approved(caseId, "CLOSING");
        examiner.takes(caseId, "withdraw", outcome());
        does(examiner, caseId, closing, "issue");
        assertThat(shown(caseId, closing).path("number").asString()).isNotBlank();
    }

    private String approved(UUID caseId, String kind) {
        var letter = draft(caseId, kind);
        finish(caseId, letter);
        does(head, caseId, letter, "approval");
        return letter;
    }

    @Test
    void a_result_that_found_nothing_asks_for_no_corrective_action() {
        var caseId = examined("Tidak ditemukan apa-apa");
        examiner.takes(caseId, "request-explanation");
        examiner.takes(caseId, "record-explanation");
        examiner.takes(caseId, "consult-reporter");
        examiner.takes(caseId, "record-reporters-view");
        assertThat(text(caseId, draft(caseId, "LHP"))).contains("# Tindakan korektif", "30 hari kerja");
        approved(caseId, "issue-lhp-not-found", Map.of("words", "Pelayanan diberikan pada waktunya."));
        assertThat(text(caseId, draft(caseId, "LHP"))).contains("# Tindak lanjut", "Pelayanan diberikan pada waktunya.")
                .doesNotContain("korektif}", "30 hari kerja", "[#", "[/]");
    }

    @Test
    void a_letter_whose_open_places_nobody_filled_is_not_approved() {
        var caseId = report("Ringkasan belum ditulis");
        var letter = draft(caseId, "REPORTERS_VIEW");
        var refused = tries(head, caseId, letter, "approval", Map.of());
        assertThat(refused.text("/type")).isEqualTo("urn:kawal:problem:letter-unfinished");
        assertThat(refused.text("/detail")).contains("{tuliskan ringkasan hasil pemeriksaan}");
        finish(caseId, letter);
        does(head, caseId, letter, "approval");
    }

    @Test
    void the_second_request_lies_drafted_when_the_first_was_not_answered_in_time() throws Exception {
        var caseId = examined("Surat pertama tidak dijawab");
        examiner.takes(caseId, "request-explanation");
        examiner.takes(caseId, "confirm-first-request-received", receipt());
        pass(15);
        var drafted = examiner.get("/cases/" + caseId + "/letters");
        assertThat(drafted.valueStream().map(one -> one.path("kind").asString())).containsExactly("EXPLANATION_2");
        assertThat(drafted.at("/0/draftedBy").asString()).isEqualTo("kawal");
        var letter = drafted.at("/0/letterId").asString();
        does(head, caseId, letter, "approval");
        does(examiner, caseId, letter, "issue");
        assertThat(examiner.file(caseId).path("state").asString()).isEqualTo("AWAITING_EXPLANATION_2");
        pass(15);
        assertThat(examiner.get("/cases/" + caseId + "/letters").size()).isEqualTo(1);
    }

    @Test
    void headings_and_lists_of_a_text_are_headings_and_lists_of_the_document() throws Exception {
        var caseId = report("Judul dan daftar");
        examiner.takes(caseId, "withdraw", outcome());
        var letter = draft(caseId, "CLOSING");
        examiner.ask(HttpMethod.PUT, path(caseId, letter),
                Map.of("body", "# Hasil\n\nSudah selesai\nseluruhnya.\n\n- kartu dicetak\n- kartu diterima"));
        does(head, caseId, letter, "approval");
        does(examiner, caseId, letter, "issue");
        try (PDDocument document = Loader.loadPDF(pdf(caseId, letter))) {
            assertThat(new PDFTextStripper().getText(document)).contains("Hasil", "Sudah selesai seluruhnya.",
                    "kartu dicetak", "Nomor register laporan: 0").doesNotContain("# ", "- kartu", caseId.toString());
        }
    }

    @Test
    void the_superior_gets_a_copy_of_the_second_request() {
        neighbours.describe(Neighbours.AGENCY, new id.kawal.contracts.agency.AgencyDescribed.Superior(
                "Wali Kota Bandar Lampung", "walikota@example.go.id"));
        await().until(() -> jdbc.sql("select count(*) from agency where superior is not null").query(Integer.class)
                .single() > 0);
        var caseId = report("Tembusan atasan");
        assertThat(shown(caseId, draft(caseId, "EXPLANATION_2")).path("copyTo").asString())
                .isEqualTo("Wali Kota Bandar Lampung");
        assertThat(shown(caseId, draft(caseId, "EXPLANATION_1")).path("copyTo").isNull()).isTrue();
    }

    /** Fills every place that the template left open. */
    private void finish(UUID caseId, String letter) {
        var text = text(caseId, letter).replaceAll("\\{tuliskan[^}]*}", "Sebagaimana terlampir.");
        assertThat(examiner.ask(HttpMethod.PUT, path(caseId, letter), Map.of("body", text)).status()).isEqualTo(200);
    }

    private int numbers() {
        return jdbc.sql("select coalesce(max(latest), 0) from number_series where series = 'LETTER' and year = :year")
                .param("year", today().getYear()).query(Integer.class).single();
    }

    private static int result(java.util.concurrent.Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private String draft(UUID caseId, String kind) {
        return examiner.post("/cases/" + caseId + "/letters", Map.of("kind", kind)).path("letterId").asString();
    }

    private tools.jackson.databind.JsonNode shown(UUID caseId, String letter) {
        return examiner.get("/cases/" + caseId + "/letters").valueStream()
                .filter(one -> one.path("letterId").asString().equals(letter)).findFirst().orElseThrow();
    }

    private String text(UUID caseId, String letter) {
        return shown(caseId, letter).path("body").asString();
    }

    private static String path(UUID caseId, String letter) {
        return "/cases/" + caseId + "/letters/" + letter;
    }

    private static Officer.Answer tries(Officer officer, UUID caseId, String letter, String step, Map<String, ?> body) {
        return officer.ask(HttpMethod.POST, path(caseId, letter) + "/" + step, body);
    }

    private void does(Officer officer, UUID caseId, String letter, String step) {
        var answer = tries(officer, caseId, letter, step,
                Map.of("version", examiner.file(caseId).path("version").asInt()));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }

    private byte[] pdf(UUID caseId, String letter) throws Exception {
        return http.perform(get("/api/v1/desk" + path(caseId, letter) + "/pdf").with(jwt()
                .jwt(token -> token.subject("asisten-1").claim("roles", List.of("EXAMINER")))
                .authorities(new SimpleGrantedAuthority("ROLE_EXAMINER")))).andReturn().getResponse()
                .getContentAsByteArray();
    }

    private List<String> running(UUID caseId) {
        return jdbc.sql("select rule from clock where case_id = :id and status = 'RUNNING'").param("id", caseId)
                .query(String.class).list();
    }
}
