package id.kawal.escalation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.escalation.NeighbourServers;
import id.kawal.escalation.Neighbours;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

/** The pages of letters, approvals, tasks, assignment, identity, the dossier and new cases. */
class DeskWorkPagesIT extends DeskIT {

    private Browser screen;
    private Browser chief;

    @BeforeEach
    void sitDown() {
        screen = new Browser(http, "asisten-1", "EXAMINER", "id");
        chief = new Browser(http, "kepala", "HEAD", "id");
    }

    private static String page(UUID caseId) {
        return "/desk/cases/" + caseId;
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void every_page_is_whole_in_both_languages(String language) {
        var reader = new Browser(http, "asisten-1", "EXAMINER", language);
        var head = new Browser(http, "kepala", "HEAD", language);
        var caseId = report("Semua halaman " + language);
        contact("Semua halaman " + language + " serupa");
        examiner.post("/cases/" + caseId + "/approvals",
                Map.of("command", "waive-prior-complaint", "reason", "Mendesak."));
        examiner.post("/cases/" + caseId + "/tasks", Map.of("text", "Telepon dinas", "dueOn", today().minusDays(1)
                .toString()));
        for (var path : List.of("/letters", "/work", "/assignment", "/similar", "/report", "/identity")) {
            assertThat(reader.open(page(caseId) + path).status()).as(path).isEqualTo(200);
            assertThat(head.open(page(caseId) + path).status()).as(path).isEqualTo(200);
        }
        for (var path : List.of("/desk/tasks", "/desk/patterns", "/desk/members", "/desk/new")) {
            assertThat(reader.open(path).status()).as(path).isEqualTo(200);
            assertThat(head.open(path).status()).as(path).isEqualTo(200);
        }
        assertThat(head.open("/desk/members/edit?name=asisten-2").status()).isEqualTo(200);
        assertThat(reader.open("/desk/members/edit?name=asisten-2").status()).isEqualTo(403);
        assertThat(reader.send(page(caseId) + "/notes", Map.of("note", " ")).status()).isEqualTo(422);
        assertThat(reader.send(page(caseId) + "/tasks", Map.of("task", "x", "dueOn.day", "40")).status())
                .isEqualTo(422);
        assertThat(reader.send(page(caseId) + "/approvals", Map.of("command", "reopen")).status()).isEqualTo(422);
        assertThat(reader.send(page(caseId) + "/letters", Map.of("kind", "POEM")).status()).isEqualTo(422);
        assertThat(reader.send("/desk/new", Map.of("kind", "CONTACT")).status()).isEqualTo(422);
        assertThat(head.send("/desk/members/edit", Map.of("name", "x")).status()).isEqualTo(422);
        assertThat(reader.send(page(caseId) + "/conflict", Map.of()).status()).isEqualTo(422);
        assertThat(reader.send(page(caseId) + "/matter", Map.of("version", "1")).status()).isEqualTo(422);
    }

    @Test
    void a_letter_is_written_approved_by_another_issued_and_proved_to_have_arrived() throws Exception {
        var caseId = examined("Surat lewat halaman");
        var letter = screen.send(page(caseId) + "/letters", Map.of("kind", "EXPLANATION_1")).location();
        var path = letter.substring(0, letter.indexOf('?'));
        var preview = screen.raw(HttpMethod.GET, path + "/pdf", Map.of());
        try (var document = Loader.loadPDF(preview.getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Permintaan penjelasan pertama", "(konsep)");
        }
        assertThat(screen.send(path + "/text", Map.of("body", "Jelaskan sebabnya.")).location()).contains("edited");
        assertThat(screen.open(path).html()).doesNotContain("/approval\"");
        assertThat(screen.send(path + "/approval", Map.of()).status()).isEqualTo(403);
        assertThat(chief.open("/desk/tasks").html()).contains("href=\"" + path + "\"");
        assertThat(screen.open("/desk/tasks").html()).doesNotContain(path);
        assertThat(chief.open(path).html()).contains("/approval\"");
        assertThat(chief.send(path + "/approval", Map.of()).location()).contains("approved");
        var approved = screen.open(path);
        assertThat(screen.send(path + "/issue", Map.of("version", approved.version())).location()).contains("issued");
        assertThat(examiner.file(caseId).path("state").asString()).isEqualTo("AWAITING_EXPLANATION_1");
        clock.advance(java.time.Duration.ofHours(2));
        var now = clock.instant().atZone(clock.getZone());
        var delivery = new HashMap<>(Map.of("version", screen.open(path).version(), "receivedAt.day",
                Integer.toString(now.getDayOfMonth()), "receivedAt.month", Integer.toString(now.getMonthValue()),
                "receivedAt.year", Integer.toString(now.getYear()), "receivedAt.time",
                now.minusHours(1).toLocalTime().toString().substring(0, 5)));
        var refused = screen.send(path + "/delivery", delivery);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("href=\"#receivedAt\"");
        delivery.put("proof", "resi 9");
        assertThat(screen.send(path + "/delivery", delivery).location()).contains("delivered");
        assertThat(screen.open(path).text()).contains("Terbukti diterima", "resi 9", "Jelaskan sebabnya.");
        assertThat(screen.open(page(caseId) + "/letters").text()).contains("Terbukti diterima");
    }

    @Test
    void an_approval_is_asked_for_on_the_page_of_the_step_and_given_by_the_head_alone() {
        var caseId = report("Perlu dua orang");
        var step = page(caseId) + "/steps/waive-prior-complaint";
        assertThat(screen.open(step).html()).doesNotContain("name=\"version\"").contains("name=\"reason\"");

        var early = screen.send(step, Map.of("version", examiner.file(caseId).path("version").toString()));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text()).contains("persetujuan kepala kantor", "Tuliskan alasannya.");
        assertThat(early.html()).doesNotContain("href=\"#words\"");

        var asked = screen.send(page(caseId) + "/approvals",
                Map.of("command", "waive-prior-complaint", "reason", "Ancaman terhadap pelapor."));

        assertThat(asked.location()).contains("approval-asked");
        assertThat(screen.open(page(caseId)).text()).contains("Persetujuan diminta oleh asisten-1");
        assertThat(screen.open("/desk/tasks").html()).doesNotContain("/decision\"");
        var waiting = chief.open("/desk/tasks");
        assertThat(waiting.text()).contains("Ancaman terhadap pelapor.");
        var decision = "/desk/cases/" + caseId + "/approvals/" + chief.open(page(caseId) + "/work")
                .between("/approvals/", "/decision\"") + "/decision";
        assertThat(screen.send(decision, Map.of("granted", "true")).status()).isEqualTo(403);
        assertThat(chief.send(decision, Map.of("granted", "true", "answer", "Setuju.")).location())
                .contains("approval-decided");
        var form = screen.open(step);
        assertThat(form.text()).contains("Kepala kantor sudah menyetujui");
        assertThat(screen.send(step, Map.of("version", form.version(), "words", "Ancaman.")).location())
                .endsWith("?done=waive-prior-complaint");
    }

    @Test
    void tasks_and_notes_are_given_seen_and_ticked_off() {
        var caseId = contact("Tugas lewat halaman");

        screen.send(page(caseId) + "/notes", Map.of("note", "Pelapor datang lagi besok."));
        // Due long ago, so that it stands before what other tests left to do.
        screen.send(page(caseId) + "/tasks",
                Map.of("task", "Telepon dinas", "assignee", "asisten-1", "dueOn", "2020-01-06"));

        var work = screen.open(page(caseId) + "/work");
        assertThat(work.text()).contains("Pelapor datang lagi besok.", "Telepon dinas", "untuk asisten-1");
        assertThat(screen.open("/desk/tasks").text()).contains("Telepon dinas");
        assertThat(screen.open(page(caseId)).text()).contains("Menunggu tindakan Telepon dinas");
        var done = page(caseId) + "/tasks/" + work.between("/tasks/", "/done\"") + "/done";
        assertThat(screen.send(done, Map.of()).location()).contains("task-done");
        assertThat(screen.send(done, Map.of()).status()).isEqualTo(409);
        assertThat(screen.open(page(caseId) + "/work").text()).contains("selesai, oleh asisten-1");
    }

    @Test
    void who_should_get_a_case_is_shown_with_reasons_and_an_interest_is_declared_there() {
        var caseId = report("Siapa yang tepat");
        var assignment = screen.open(page(caseId) + "/assignment");
        assertThat(assignment.text()).contains("laporan terbuka");
        assertThat(assignment.html()).contains("/steps/assign?assignee=asisten-2");
        assertThat(screen.open(page(caseId) + "/steps/assign?assignee=asisten-2").html())
                .contains("value=\"asisten-2\" selected=\"selected\"");
        var other = new Browser(http, "asisten-2", "EXAMINER", "id");

        var declared = other.send(page(caseId) + "/conflict", Map.of("reason", "Terlapor adalah keluarga."));

        assertThat(declared.location()).isEqualTo("/desk?done=conflict");
        assertThat(other.open(declared.location()).text()).contains("Anda tidak lagi melihat laporan itu");
        assertThat(other.open(page(caseId)).status()).isEqualTo(403);
        for (var part : List.of("/letters", "/work", "/assignment", "/similar", "/report", "/identity", "/matter",
                "/dossier.zip", "/dossier.pdf", "/evidence/intake/" + UUID.randomUUID(),
                "/evidence/agency/" + UUID.randomUUID())) {
            assertThat(other.open(page(caseId) + part).status()).as(part).isEqualTo(403);
        }
        for (var reason : List.of("", "Menelepon pelapor siang ini.")) {
            assertThat(other.send(page(caseId) + "/identity", Map.of("reason", reason)).status()).isEqualTo(403);
        }
        assertThat(screen.open(page(caseId) + "/assignment").html()).doesNotContain("assign?assignee=asisten-2");
    }

    @Test
    void similar_cases_are_handled_together_and_one_that_refuses_holds_up_no_other() {
        var first = contact("Blangko KTP-el habis di Kedaton");
        var second = contact("Blangko KTP-el habis di Kedaton lagi");
        var third = contact("Blangko KTP-el habis di Kedaton juga");
        examiner.takes(second, "triage-as-consultation");
        var similar = screen.open(page(first) + "/similar");
        assertThat(similar.text()).contains("Blangko KTP-el habis di Kedaton lagi", "mungkin laporan yang sama");
        assertThat(screen.send(page(first) + "/group", Map.of("title", "Blangko")).status()).isEqualTo(422);
        assertThat(screen.send(page(first) + "/group", Map.of("caseIds", second.toString())).html())
                .contains("href=\"#title\"");
        var pair = screen.send(page(first) + "/group", Map.of("title", "Blangko", "caseIds", second.toString()));
        for (var language : List.of("id", "en")) {
            assertThat(new Browser(http, "asisten-1", "EXAMINER", language).open(pair.location()).status())
                    .isEqualTo(200);
        }

        var taken = screen.send(pair.location(), Map.of("command", "answer", "words", OUTCOME));

        assertThat(taken.text()).contains("Selesai: dijawab dicatat", "Kontak dicatat");
        assertThat(examiner.file(second).path("state").asString()).isEqualTo("CLOSED_ANSWERED");
        assertThat(examiner.file(first).path("state").asString()).isEqualTo("CONTACT_LOGGED");
        assertThat(examiner.file(third).path("version").asInt()).isEqualTo(1);
        assertThat(screen.open("/desk/groups/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void the_head_says_who_stands_in_for_whom() {
        var sent = chief.send("/desk/members/edit", Map.of("name", "asisten-3", "unit", "PL", "rank", "HANDLER",
                "awayUntil.day", "1", "awayUntil.month", "12", "awayUntil.year", "2026", "substitute", "asisten-2"));

        assertThat(sent.location()).isEqualTo("/desk/members");
        assertThat(screen.open("/desk/members").text()).contains("digantikan asisten-2", "1 Desember 2026");
        assertThat(screen.send("/desk/members/edit", Map.of("name", "asisten-3", "unit", "PL")).status())
                .isEqualTo(403);
        chief.send("/desk/members/edit", Map.of("name", "asisten-3", "unit", "PL", "rank", "HANDLER"));
        assertThat(screen.open("/desk/members").text()).doesNotContain("digantikan asisten-2");
    }

    @Test
    void who_reported_is_shown_once_for_a_reason_that_intake_writes_down() {
        var caseId = report("Identitas");
        var file = "/api/v1/case-files/" + caseId;
        NeighbourServers.answer(file, """
                {"subject": "KTP-el", "description": "Blangko habis sejak Mei.", "identityWithheld": false,
                 "reporter": {"fullName": "Siti Rahmawati", "birthDate": "1988-02-03", "phone": "0812"}}""");
        NeighbourServers.answer("/api/v1/agency/case-files/" + caseId, "{\"actions\": []}");
        var path = page(caseId) + "/identity";
        assertThat(screen.open(path).text()).doesNotContain("Siti");
        assertThat(screen.open(page(caseId) + "/report").text()).contains("Blangko habis sejak Mei.")
                .doesNotContain("Siti");
        assertThat(screen.open(page(caseId)).text()).doesNotContain("Siti");
        var without = screen.send(path, Map.of("reason", "perlu"));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.text()).doesNotContain("Siti");
        assertThat(NeighbourServers.reasonGiven(file)).isEmpty();

        var shown = screen.raw(HttpMethod.POST, path, Map.of("reason", "Menelepon pelapor\nuntuk melengkapi."));

        assertThat(shown.getHeader("Cache-Control")).isEqualTo("no-store");
        var text = screen.send(path, Map.of("reason", "Menelepon pelapor untuk melengkapi.")).text();
        assertThat(text).contains("Siti Rahmawati", "3 Februari 1988", "dicatat dengan alasan: Menelepon pelapor");
        assertThat(NeighbourServers.reasonGiven(file)).isEqualTo("asisten-1: Menelepon pelapor untuk melengkapi.");
        assertThat(screen.open(path).text()).doesNotContain("Siti");
    }

    @Test
    void an_identity_that_cannot_be_read_is_not_made_up() {
        var caseId = contact("Penerimaan sedang mati");

        var away = screen.send(page(caseId) + "/identity", Map.of("reason", "Menelepon pelapor."));

        assertThat(away.status()).isEqualTo(503);
        assertThat(away.text()).contains("Tidak ada yang ditampilkan");
        assertThat(screen.open(page(caseId) + "/report").text()).contains("tidak dapat dibaca sekarang");
    }

    @Test
    void the_dossier_is_downloaded_in_each_of_its_forms() {
        var caseId = report("Berkas diunduh");

        for (var format : Map.of("json", "application/json", "pdf", "application/pdf", "zip", "application/zip")
                .entrySet()) {
            var got = screen.raw(HttpMethod.GET, page(caseId) + "/dossier." + format.getKey(), Map.of());
            assertThat(got.getStatus()).isEqualTo(200);
            assertThat(got.getContentType()).startsWith(format.getValue());
        }
    }

    @Test
    void a_contact_an_own_initiative_and_a_copy_of_a_letter_are_written_down_on_a_page() {
        for (var kind : Map.of("CONTACT", "CONTACT_LOGGED", "CONSULTATION", "CONSULTATION", "COPY_LETTER",
                "COPY_LETTER", "OWN_INITIATIVE", "OWN_INITIATIVE").entrySet()) {
            var sent = screen.send("/desk/new", Map.of("kind", kind.getKey(), "channel", "WALK_IN", "subject",
                    "Antrean panjang " + kind.getKey(), "substance", "HEALTH", "confidential", "false"));

            var opened = screen.open(sent.location());
            assertThat(opened.text()).contains("Antrean panjang " + kind.getKey(), "Kesehatan", "Kontak dicatat.");
            var caseId = UUID.fromString(sent.location().replaceAll(".*/cases/|\\?.*", ""));
            assertThat(examiner.file(caseId).path("state").asString()).isEqualTo(kind.getValue());
        }
    }

    @Test
    void what_a_case_is_about_is_corrected_on_the_version_that_was_looked_at() {
        neighbours.describe(Neighbours.AGENCY, null);
        var caseId = contact("Uraian lama");
        var path = page(caseId) + "/matter";
        var form = screen.open(path);
        assertThat(form.html()).contains("value=\"Uraian lama\"");
        Officer.examiner(http, "asisten-2").takes(caseId, "confirm-receipt");
        var fields = new HashMap<>(Map.of("version", form.version(), "subject", "Uraian baru", "substance", "HEALTH",
                "eventDate.day", "2", "eventDate.month", "5", "eventDate.year", "2026", "confidential", "true",
                "agency", Neighbours.AGENCY, "missing", "OCCUPATION"));

        var second = screen.send(path, fields);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Beri tanda terima", "oleh asisten-2");
        fields.put("version", second.version());
        assertThat(screen.send(path, fields).location()).endsWith("?done=described");
        assertThat(screen.open(page(caseId)).text()).contains("Uraian baru", "2 Mei 2026", "pekerjaan",
                "dirahasiakan dari terlapor");
    }
}
