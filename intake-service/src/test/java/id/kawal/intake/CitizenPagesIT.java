package id.kawal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;

/** The pages of a citizen, as a browser without scripts gets them. */
class CitizenPagesIT extends CitizenBrowser {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/guide", "/report", "/track"})
    void a_page_is_whole_in_both_languages_and_without_anything_inline(String path) throws Exception {
        for (var language : List.of("id", "en")) {
            var page = browse(get(path + "?lang=" + language));

            assertThat(page.getStatus()).isEqualTo(200);
            assertThat(page.getContentAsString()).contains("<html lang=\"" + language + "\"", "<main ")
                    .doesNotContain("??", "<style", " style=", "onclick");
        }
    }

    @Test
    void the_language_that_was_chosen_is_remembered() throws Exception {
        browse(get("/?lang=en"));

        assertThat(browse(get("/guide")).getContentAsString()).contains("<html lang=\"en\"");
    }

    @Test
    void a_report_is_written_question_by_question_and_ends_with_code_and_pin() throws Exception {
        var receipt = written();

        assertThat(receipt).contains("id=\"tracking-code\"", "id=\"pin\"", "Tempat lahir", "/track<",
                "Disdukcapil Kota Bandar Lampung");
        var code = between(receipt, "id=\"tracking-code\">", "<");
        var pin = between(receipt, "id=\"pin\">", "<");
        assertThat(call(get("/api/v1/reports/" + code), "Kawal-Pin", pin).status()).isEqualTo(200);
        assertThat(count("draft_file")).isZero();
        assertThat(jdbc.sql("select answers from draft_report where receipt is not null").query(String.class).list())
                .allMatch(answers -> answers.equals("{\"given\":{}}"));
    }

    @Test
    void sending_twice_makes_one_report() throws Exception {
        fill();
        var before = count("report");

        browse(post("/report/check").with(csrf()));
        browse(post("/report/check").with(csrf()));

        assertThat(count("report")).isEqualTo(before + 1);
    }

    @Test
    void an_answer_that_is_missing_is_asked_for_in_an_error_summary_that_leads_to_the_field() throws Exception {
        browse(post("/report").with(csrf()));

        var refused = browse(post("/report/what").with(csrf()).param("description", " "));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("govuk-error-summary", "href=\"#description\"",
                "Ceritakan apa yang terjadi.", "<title>Galat: ", "aria-invalid=\"true\"");
    }

    @Test
    void a_day_that_does_not_exist_is_shown_again_as_it_was_typed() throws Exception {
        browse(post("/report").with(csrf()));

        var refused = browse(post("/report/when").with(csrf()).param("eventDate.day", "31")
                .param("eventDate.month", "2").param("eventDate.year", "2026"));

        assertThat(refused.getContentAsString()).contains("Bukan tanggal yang ada", "value=\"31\"", "value=\"2026\"");
    }

    @Test
    void an_event_of_more_than_two_years_ago_is_told_the_other_paths() throws Exception {
        browse(post("/report").with(csrf()));

        var refused = browse(post("/report/when").with(csrf()).param("eventDate.day", "1")
                .param("eventDate.month", "1").param("eventDate.year", "2023"));

        assertThat(refused.getContentAsString()).contains("lebih dari dua tahun", "SP4N-LAPOR!");
    }

    @Test
    void whoever_has_not_complained_learns_that_the_agency_comes_first_and_until_when_it_has() throws Exception {
        fill();

        assertThat(browse(get("/report/route")).getContentAsString()).contains("Instansi harus ditanya dahulu",
                DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("id")).format(LocalDate.now(clock).plusDays(14)));

        answer("told", Map.of("told", "YES"));
        answer("complaint", Map.of("priorComplaint.complainedOn.day", "1", "priorComplaint.complainedOn.month", "11",
                "priorComplaint.complainedOn.year", "2026", "priorComplaint.addressee", "PROVIDER",
                "priorComplaint.form", "ORAL"));
        assertThat(browse(get("/report/route")).getContentAsString()).contains("Anda sudah mengadu",
                "15 November 2026");
    }

    @Test
    void the_agency_is_found_by_a_word_and_its_promised_limit_is_shown() throws Exception {
        browse(post("/report").with(csrf()));

        assertThat(browse(get("/report/agency?q=ktp")).getContentAsString()).contains("Disdukcapil Kota Bandar");
        assertThat(browse(get("/report/agency?q=elektronik kota")).getContentAsString())
                .contains("Disdukcapil Kota Bandar");
        assertThat(browse(get("/report/agency?q=zzzzqq")).getContentAsString()).contains("Tidak ada instansi yang");
        answer("agency", Map.of("agencyCode", AGENCY));
        assertThat(browse(get("/report/service")).getContentAsString()).contains("KTP elektronik", "14 hari kerja");
    }

    @Test
    void the_guide_says_what_is_a_right_and_what_the_ombudsman_cannot_do_and_shows_itself_when_it_is_passed_on()
            throws Exception {
        assertThat(browse(get("/guide")).getContentAsString()).contains("Hak Anda", "Ombudsman tidak dapat",
                "property=\"og:description\"", "og:url\" content=\"http://localhost/guide\"", "https://wa.me/?text=");
    }

    @Test
    void a_companion_files_for_a_citizen_and_is_known_where_the_identity_is() throws Exception {
        fill();
        answer("for", Map.of("filedFor", "OTHER"));
        answer("representative", Map.of("representative.name", "Pendamping Contoh", "representative.organisation",
                "Lembaga Contoh"));

        assertThat(browse(get("/report/files")).getContentAsString()).contains("lampirkan surat kuasanya");
        browse(post("/report/check").with(csrf()));
        assertThat(browse(get("/report/receipt")).getContentAsString()).contains("Surat kuasa dari pelapor");

        assertThat(jdbc.sql("select name || ', ' || organisation from representative").query(String.class).list())
                .contains("Pendamping Contoh, Lembaga Contoh");
        var caseId = jdbc.sql("select case_id from representative where name = 'Pendamping Contoh'")
                .query(String.class).single();
        assertThat(as("service-agency", "SERVICE", "/api/v1/case-files/" + caseId).at("/representative/name"))
                .isEqualTo("Pendamping Contoh");
    }

    @Test
    void a_power_of_attorney_that_comes_later_completes_the_report() throws Exception {
        fill();
        answer("for", Map.of("filedFor", "OTHER"));
        answer("representative", Map.of("representative.name", "Pendamping Kedua"));
        browse(post("/report/check").with(csrf()));
        var receipt = browse(get("/report/receipt")).getContentAsString();
        browse(post("/track").with(csrf()).param("code", between(receipt, "id=\"tracking-code\">", "<")).param("pin",
                between(receipt, "id=\"pin\">", "<")));
        assertThat(browse(get("/track/case")).getContentAsString()).contains("Surat kuasa dari pelapor");

        var key = between(browse(get("/track/case/file")).getContentAsString(), "name=\"key\" value=\"", "\"");
        assertThat(browse(multipart("/track/case/file")
                .file(new MockMultipartFile("file", "kuasa.pdf", "application/pdf", "%PDF-1.7".getBytes("UTF-8")))
                .param("kind", "POWER_OF_ATTORNEY").param("key", key).with(csrf())).getStatus()).isEqualTo(302);

        assertThat(browse(get("/track/case")).getContentAsString()).doesNotContain("Surat kuasa dari pelapor");
    }

    @Test
    void nobody_writes_on_without_the_token_and_a_form_without_its_own_is_refused() throws Exception {
        assertThat(browse(get("/report/what")).getRedirectedUrl()).isEqualTo("/report");
        assertThat(browse(post("/report").accept("text/html")).getStatus()).isEqualTo(403);
        assertThat(browse(post("/track").accept("text/html")).getStatus()).isEqualTo(403);
    }

    @Test
    void what_was_sent_is_not_written_on_and_its_receipt_is_found_again() throws Exception {
        written();

        assertThat(browse(get("/report/what")).getRedirectedUrl()).isEqualTo("/report");
        assertThat(browse(get("/report")).getContentAsString()).contains("/report/receipt");
    }

    @Test
    void a_reporter_comes_in_by_code_and_pin_sees_the_case_and_acts_on_it() throws Exception {
        var filed = filed();

        var wrong = browse(post("/track").with(csrf()).param("code", filed.code()).param("pin", "00000000"));
        assertThat(wrong.getStatus()).isEqualTo(404);
        assertThat(wrong.getContentAsString()).contains("href=\"#code\"").doesNotContain("00000000");
        assertThat(browse(post("/track").with(csrf()).param("code", filed.code()).param("pin", filed.pin()))
                .getRedirectedUrl()).isEqualTo("/track/case");
        assertThat(browse(get("/track/case")).getContentAsString()).contains(">" + filed.code() + "</span></h1>",
                "Tambah keterangan", "Cabut laporan");

        var key = between(browse(get("/track/case/add")).getContentAsString(), "name=\"key\" value=\"", "\"");
        var empty = browse(post("/track/case/add").with(csrf()).param("key", key).param("text", ""));
        assertThat(empty.getContentAsString()).contains("Tulis sesuatu dahulu.", "href=\"#text\"");
        for (var time = 0; time < 2; time++) {
            assertThat(browse(post("/track/case/add").with(csrf()).param("key", key).param("text", "Hal baru"))
                    .getRedirectedUrl()).isEqualTo("/track/case?done=add");
        }
        assertThat(jdbc.sql("select count(*) from addition where case_id = ?").param(filed.caseId())
                .query(Long.class).single()).isEqualTo(1);

        browse(post("/track/case/withdraw").with(csrf()).param("key", key));
        assertThat(browse(get("/track/case?done=withdraw")).getContentAsString()).contains("Laporan Anda dicabut.",
                "Anda mencabut laporan").doesNotContain("/track/case/withdraw");
        browse(post("/track/leave").with(csrf()));
        assertThat(browse(get("/track/case")).getRedirectedUrl()).isEqualTo("/track");
    }

    @Test
    void a_case_that_stays_open_in_a_browser_closes_by_itself() throws Exception {
        var filed = filed();
        browse(post("/track").with(csrf()).param("code", filed.code()).param("pin", filed.pin()));
        jdbc.sql("update case_visit set used_at = now() - interval '31 minutes'").update();

        assertThat(browse(get("/track/case")).getRedirectedUrl()).isEqualTo("/track");
        assertThat(browse(get("/track/case/live")).getStatus()).isEqualTo(204);
    }

    private String written() throws Exception {
        fill();
        assertThat(browse(get("/report/check")).getContentAsString()).contains("Disdukcapil Kota Bandar Lampung",
                "Perekaman sudah selesai", "/report/what?from=check");
        assertThat(browse(post("/report/check").with(csrf())).getRedirectedUrl()).isEqualTo("/report/receipt");
        return browse(get("/report/receipt")).getContentAsString();
    }

    private static String between(String text, String before, String after) {
        var start = text.indexOf(before) + before.length();
        assertThat(start).isGreaterThan(before.length());
        return text.substring(start, text.indexOf(after, start));
    }
}
