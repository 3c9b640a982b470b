package id.kawal.escalation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kawal.contracts.intake.PriorComplaint;
import id.kawal.escalation.casefile.FactKind;
import id.kawal.escalation.operations.Pages;
import id.kawal.escalation.policy.LegalBasis;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

/** The pages of the queue, of a case and of its steps. */
class DeskPagesIT extends DeskIT {

    private Browser screen;

    @BeforeEach
    void sitDown() {
        screen = new Browser(http, "asisten-1", "EXAMINER", "id");
    }

    private static String page(UUID caseId) {
        return "/desk/cases/" + caseId;
    }

    @Test
    void what_burns_stands_above_what_does_not() {
        var burning = contact("Terbakar sejak kemarin");
        pass(3);
        var soon = contact("Terbakar sebentar lagi");
        // Days off between make a limit of three working days longer: the eve of its end is always near.
        clock.moveTo(due(soon).minus(Duration.ofDays(1)));
        var calm = contact("Terbakar masih lama");
        examiner.takes(calm, "confirm-receipt");

        var queue = screen.open("/desk?q=Terbakar");

        assertThat(List.of(burning, soon, calm)).isSortedAccordingTo(
                java.util.Comparator.comparing(caseId -> queue.html().indexOf(caseId.toString())));
        assertThat(queue.text()).contains("Lewat tenggat", "Segera jatuh tempo", "B0 · Tanda terima",
                "Kontak dicatat");
        assertThat(queue.html()).contains("desk-due--overdue", "desk-due--at-risk", "aria-current=\"page\"")
                .containsPattern("href=\"/escalation/desk-[0-9a-f]{32}\\.css\"");
        assertThat(screen.open("/desk?due=overdue&q=Terbakar").html()).contains(burning.toString())
                .doesNotContain(soon.toString());
        assertThat(screen.open("/desk?due=soon&q=Terbakar").html()).contains(soon.toString())
                .doesNotContain(burning.toString());
    }

    private Instant due(UUID caseId) {
        return OffsetDateTime.parse(examiner.file(caseId).at("/clocks/0/due").asString()).toInstant();
    }

    @Test
    void a_deadline_that_an_agency_missed_before_burns_nobody_at_the_desk() {
        var caseId = forwarded();

        var queue = screen.open("/desk?q=" + caseId);

        assertThat(queue.text()).contains("Masih ada waktu", "B1 · Verifikasi formal dan jawaban kepada pelapor")
                .doesNotContain("A1 ·");
        assertThat(screen.open("/desk/cases/" + caseId).html()).contains("UU 25/2009 pasal 44 ayat (1)", "id=\"why\"");
    }

    /** Who complained long ago comes to the desk at the very moment at which the agency gets the report. */
    @Test
    void a_deadline_that_had_passed_before_the_report_was_made_burns_nobody_at_the_desk_either() {
        var overdue = overdue();
        var caseId = UUID.randomUUID();
        neighbours.report(caseId, clock.instant(), true, new PriorComplaint(today().minusDays(20),
                PriorComplaint.Addressee.PROVIDER, PriorComplaint.Form.WRITTEN, null));
        neighbours.deliver(caseId, clock.instant().plusSeconds(1));
        await().until(() -> knows(caseId, FactKind.CASE_FORWARDED));

        assertThat(screen.open("/desk?q=" + caseId).text()).contains("Masih ada waktu", "B1 ·").doesNotContain("A1 ·");
        assertThat(screen.open("/desk/cases/" + caseId).between("kawal-next", "</div>")).contains("B1 ·")
                .doesNotContain("A1 ·");
        assertThat(screen.open("/desk?due=overdue").html()).doesNotContain(caseId.toString());
        assertThat(overdue()).isEqualTo(overdue);
    }

    /** How many cases of verification are overdue, as the dashboard has it; none where the stage is not there. */
    private int overdue() {
        var row = Pages.table(new Browser(http, "operator", "OPERATOR", "en").open("/operations").html(), "stages")
                .split("Verification</th>", 2);
        return row.length == 1 ? 0 : Integer.parseInt(row[1].split("<td[^>]*>")[3].replaceFirst("(?s)<.*", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void every_page_is_whole_in_both_languages(String language) {
        var reader = new Browser(http, "asisten-1", "EXAMINER", language);
        var caseId = examined("Bahasa " + language);

        assertThat(reader.open("/desk").status()).isEqualTo(200);
        assertThat(reader.open("/desk?q=tidakadayangbegini&closed=true").text())
                .contains(language.equals("id") ? "Tidak ada laporan yang cocok" : "No case matches");
        assertThat(reader.open("/desk?state=LOST").status()).isEqualTo(422);
        var file = reader.open(page(caseId) + "?done=assign");
        assertThat(file.text()).contains("Bahasa " + language,
                language.equals("id") ? "Langkah dicatat: Tugaskan" : "Step recorded: Assign");
        for (var next : examiner.file(caseId).path("next")) {
            var step = reader.open(page(caseId) + "/steps/" + next.path("command").asString());
            assertThat(step.status()).isEqualTo(next.path("open").asBoolean() ? 200 : 409);
        }
        for (var path : List.of("/report", "/identity", "/matter")) {
            assertThat(reader.open(page(caseId) + path).status()).as(path).isEqualTo(200);
        }
        for (var one : examiner.file(caseId).path("clocks")) {
            var why = reader.open("/desk/clocks/" + one.path("clockId").asString());
            assertThat(why.status()).isEqualTo(200);
            assertThat(why.text()).contains(new LegalBasis(one.path("basis").asString(), LegalBasis.Mark.F)
                    .reference(language));
        }
        assertThat(reader.open("/desk/new").status()).isEqualTo(200);
        var unknown = reader.open(page(UUID.randomUUID()));
        assertThat(unknown.status()).isEqualTo(404);
    }

    @Test
    void a_case_shows_the_steps_that_may_follow_and_no_others() {
        var caseId = report("Langkah yang sah");

        var file = screen.open(page(caseId));

        examiner.file(caseId).path("next").valueStream().forEach(next -> {
            var link = "/steps/" + next.path("command").asString() + "\"";
            if (next.path("open").asBoolean()) {
                assertThat(file.html()).contains(link);
            } else {
                assertThat(file.html()).doesNotContain(link);
            }
        });
        assertThat(file.html()).doesNotContain("/steps/record-explanation\"");
        assertThat(file.text()).contains("Verifikasi formal", "Belum dapat dilakukan", "UU 37/2008");
        var other = screen.open(page(caseId) + "/steps/record-explanation");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text()).contains("Langkah ini dapat diambil pada: Menunggu penjelasan");
        assertThat(other.html()).doesNotContain("name=\"version\"");
    }

    @Test
    void a_step_is_taken_by_its_form_and_stands_in_the_course_with_who_and_why() {
        var caseId = report("Dengan formulir");
        var form = screen.open(page(caseId) + "/steps/propose-refusal");
        assertThat(form.html()).contains("name=\"code\"", "name=\"words\"").doesNotContain("name=\"receivedAt");

        var sent = screen.send(page(caseId) + "/steps/propose-refusal", Map.of("version", form.version(), "code",
                "OUT_OF_JURISDICTION", "words", "Sengketa perdata antarwarga."));

        assertThat(sent.location()).isEqualTo(page(caseId) + "?done=propose-refusal");
        assertThat(examiner.file(caseId).path("state").asString()).isEqualTo("AWAITING_PLENARY");
        assertThat(screen.open(sent.location()).text()).contains("Langkah dicatat: Usulkan penolakan",
                "Sengketa perdata antarwarga.", "oleh asisten-1", "Bukan wewenang Ombudsman");
    }

    @Test
    void a_refused_step_names_the_rule_and_the_article_at_the_field_that_mends_it() {
        var caseId = report("Ditolak aturan");
        var path = page(caseId) + "/steps/propose-refusal";

        var refused = screen.send(path, Map.of("version", screen.open(path).version(), "words", "tanpa alasan"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html()).contains("govuk-error-summary", "href=\"#code\"", "<title>Galat: ", "tanpa alasan");
        assertThat(refused.text()).contains("UU 37/2008 pasal 36", "REFUSAL_REASON_NAMED");
        assertThat(examiner.file(caseId).path("state").asString()).isEqualTo("FORMAL_VERIFICATION");
    }

    @Test
    void a_day_that_does_not_exist_is_asked_for_again_and_nothing_is_done() {
        var caseId = contact("Hari yang tidak ada");
        examiner.takes(caseId, "triage-as-report");
        var path = page(caseId) + "/steps/record-prior-complaint";

        var refused = screen.send(path, Map.of("version", screen.open(path).version(), "date.day", "31", "date.month",
                "2", "date.year", "2026", "proof", "resi"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("href=\"#date\"", "value=\"31\"", "value=\"resi\"");
        var sent = screen.send(path, Map.of("version", refused.version(), "date.day", "3", "date.month", "5",
                "date.year", "2026", "proof", "resi"));
        assertThat(sent.location()).endsWith("?done=record-prior-complaint");
    }

    @Test
    void a_letter_is_received_at_a_day_and_a_time_of_the_office() {
        var caseId = examined("Surat diterima");
        examiner.takes(caseId, "request-explanation");
        clock.advance(java.time.Duration.ofHours(3));
        var now = clock.instant().atZone(clock.getZone());
        var path = page(caseId) + "/steps/confirm-first-request-received";
        var fields = new HashMap<>(Map.of("version", screen.open(path).version(), "proof", "resi 7",
                "receivedAt.day", Integer.toString(now.getDayOfMonth()), "receivedAt.month",
                Integer.toString(now.getMonthValue()), "receivedAt.year", Integer.toString(now.getYear())));

        assertThat(screen.send(path, fields).status()).isEqualTo(422);
        fields.put("receivedAt.time", now.minusHours(1).toLocalTime().toString().substring(0, 5));

        assertThat(screen.send(path, fields).location()).endsWith("?done=confirm-first-request-received");
        assertThat(screen.open(page(caseId)).text()).contains("B5");
    }

    @Test
    void who_comes_second_sees_what_changed_and_may_decide_again() {
        var caseId = report("Dua layar");
        var path = page(caseId) + "/steps/notify-reporter";
        var seen = screen.open(path).version();
        Officer.examiner(http, "asisten-2").takes(caseId, "record-court-matter",
                Map.of("words", "Gugatan di PTUN Bandar Lampung."));

        var second = screen.send(path, Map.of("version", seen, "words", "Laporan Anda sedang diverifikasi."));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Yang berubah sejak Anda membuka halaman ini",
                "Catat perkara di pengadilan", "oleh asisten-2", "Gugatan di PTUN",
                "Laporan Anda sedang diverifikasi.");
        assertThat(second.version()).isNotEqualTo(seen);
        var again = screen.send(path, Map.of("version", second.version(), "words", "Laporan Anda masih diverifikasi."));
        assertThat(again.location()).endsWith("?done=notify-reporter");
    }

    @Test
    void who_declared_an_interest_is_shown_nothing() {
        var caseId = report("Kepentingan sendiri");
        examiner.post("/cases/" + caseId + "/conflict-of-interest", Map.of("reason", "Keluarga."));

        assertThat(screen.open(page(caseId)).status()).isEqualTo(403);
        assertThat(screen.open(page(caseId) + "/steps/notify-reporter").status()).isEqualTo(403);
        assertThat(screen.open("/desk?q=Kepentingan").html()).doesNotContain(caseId.toString());
    }

    @Test
    void nobody_but_examiners_and_the_head_sees_a_page_of_the_desk() {
        var caseId = contact("Bukan untuk umum");
        for (var role : List.of("AGENCY", "OPERATOR", "SERVICE")) {
            for (var path : List.of("/desk", page(caseId), page(caseId) + "/steps/answer")) {
                assertThat(new Browser(http, "siapa", role, "id").raw(HttpMethod.GET, path, Map.of()).getStatus())
                        .as("%s %s", role, path).isEqualTo(403);
            }
        }
        assertThat(new Browser(http, "kepala", "HEAD", "id").open("/desk").status()).isEqualTo(200);
    }
}
