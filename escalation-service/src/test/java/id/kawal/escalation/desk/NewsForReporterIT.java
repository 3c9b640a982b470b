package id.kawal.escalation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.escalation.calendar.DayWords;
import id.kawal.escalation.lifecycle.CaseState;
import id.kawal.escalation.operations.Pages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpMethod;

/** Nobody who reported is left without news for more than 30 days (rule B16). */
class NewsForReporterIT extends DeskIT {

    @Autowired
    MessageSource messages;

    @Test
    void when_it_is_time_for_news_a_draft_with_stage_and_next_date_lies_there_and_is_sent_from_its_page() {
        var caseId = examined("Sudah lama tanpa kabar");
        pass(31);
        assertThat(tasks(caseId)).anySatisfy(text -> assertThat(text).contains("Kabari pelapor", "rancangannya"));
        var screen = new Browser(http, "asisten-1", "EXAMINER", "id");
        var path = "/desk/cases/" + caseId + "/steps/notify-reporter";
        assertThat(screen.open("/desk/cases/" + caseId + "/work").html()).contains("href=\"" + path + "\"");
        var draft = draft(caseId);
        var due = examiner.file(caseId).path("clocks").valueStream()
                .filter(run -> run.path("rule").asString().equals("B10")).findFirst().orElseThrow().path("due")
                .asString();
        assertThat(draft.text("/rule")).isEqualTo("B10");
        assertThat(draft.text("/due")).isEqualTo(due);
        assertThat(draft.text("/words")).contains("nomor register " + examiner.file(caseId).path("registerNumber")
                .asString(), "Sekarang kami mempelajari dokumen laporan Anda.",
                "Tanggal berikutnya: paling lambat " + day(java.time.LocalDate.parse(due.substring(0, 10))),
                "Kabar berikutnya Anda terima paling lambat " + day(today().plusDays(30)))
                .doesNotContain("Sudah lama tanpa kabar", "Dinas", "{", "[");
        var form = screen.open(path);
        assertThat(form.text()).contains("Kabar untuk pelapor", "Sekarang kami mempelajari dokumen laporan Anda.");
        var sent = screen.send(path, Map.of("version", form.version(), "words", draft.text("/words")));
        assertThat(sent.location()).endsWith("?done=notify-reporter");
        assertThat(examiner.get("/cases/" + caseId + "/tasks").valueStream()
                .filter(task -> task.path("rule").asString().equals("B16")).map(task -> task.path("doneBy").asString()))
                .containsOnly("kawal");
        assertThat(examiner.file(caseId).path("steps").valueStream().toList().getLast().path("words").asString())
                .isEqualTo(draft.text("/words").strip());
    }

    @Test
    void news_that_came_in_time_were_kept_though_the_clock_runs_on() {
        var caseId = examined("Kabar tepat waktu");
        var before = kept();
        pass(20);
        examiner.takes(caseId, "notify-reporter", Map.of("words", "Laporan Anda masih kami periksa."));
        pass(20);
        assertThat(kept()).isEqualTo(before + 1);
    }

    /** How many deadlines of the rule of silence were kept, as the dashboard has it. */
    private int kept() {
        var page = new Browser(http, "operator", "OPERATOR", "en").open("/operations").html();
        var row = Pages.table(page, "rules").split("B16 –", 2);
        return row.length == 1 ? 0
                : Integer.parseInt(row[1].split("<td[^>]*>", 2)[1].replaceFirst("(?s)<.*", ""));
    }

    @Test
    void what_was_typed_is_kept_and_an_empty_text_is_not_sent() {
        var caseId = report("Teks kosong");
        var screen = new Browser(http, "asisten-1", "EXAMINER", "id");
        var path = "/desk/cases/" + caseId + "/steps/notify-reporter";
        var version = screen.open(path).version();
        var refused = screen.send(path, Map.of("version", version, "words", ""));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).doesNotContain("masih kami tangani");
    }

    @Test
    void a_deadline_of_the_office_that_passed_is_owned_up_to_and_the_date_of_another_is_the_agencys() {
        var caseId = report("Terlambat diverifikasi");
        pass(15);
        assertThat(draft(caseId).text("/words")).contains("sudah lewat (Verifikasi formal dan jawaban kepada pelapor)",
                "kami mohon maaf", "belum ada tanggal yang dapat kami sebutkan");
        var asked = examined("Instansi ditanya");
        examiner.takes(asked, "request-explanation");
        examiner.takes(asked, "confirm-first-request-received", receipt());
        assertThat(draft(asked).text("/words")).contains("menunggu jawabannya",
                "sampai " + day(today().plusDays(14)) + " kami menunggu instansi");
    }

    @Test
    void who_reported_in_english_is_told_in_english_and_a_closed_case_has_no_draft() {
        var opened = examiner.post("/cases", Map.of("subject", "Resident permit", "substance", "ADMINDUK", "language",
                "en", "agency", "DISDUKCAPIL-1871", "eventDate", today().minusDays(3).toString()));
        var caseId = UUID.fromString(opened.path("caseId").asString());
        assertThat(draft(caseId).text("/words")).startsWith("We are still working on your report.")
                .contains("There is no date yet");
        examiner.takes(caseId, "triage-as-consultation");
        examiner.takes(caseId, "answer", outcome());
        assertThat(examiner.ask(HttpMethod.GET, "/cases/" + caseId + "/notify-reporter/draft", Map.of()).text("/type"))
                .isEqualTo("urn:kawal:problem:step-not-from-here");
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void every_open_state_has_its_plain_words(CaseState state) {
        for (var language : List.of("id", "en")) {
            var said = messages.getMessage("desk.news.stage." + state, new Object[0], "", Locale.of(language));
            assertThat(said == null || said.isEmpty()).as(language).isEqualTo(state.isClosed());
        }
        assertThat(Arrays.stream(CaseState.values()).filter(one -> !one.isClosed())
                .map(one -> messages.getMessage("desk.news.stage." + one, new Object[0], Locale.of("id"))))
                .doesNotHaveDuplicates();
    }

    private Officer.Answer draft(UUID caseId) {
        var answer = examiner.ask(HttpMethod.GET, "/cases/" + caseId + "/notify-reporter/draft", Map.of());
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer;
    }

    private List<String> tasks(UUID caseId) {
        return examiner.get("/cases/" + caseId + "/tasks").valueStream().map(task -> task.path("text").asString())
                .toList();
    }

    private static String day(java.time.LocalDate day) {
        return DayWords.in(Locale.of("id")).day(day);
    }
}
