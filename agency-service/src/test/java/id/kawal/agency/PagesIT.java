package id.kawal.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kawal.contracts.EvidenceKind;
import id.kawal.contracts.intake.Confidentiality;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesIT extends AgencyServer {

    private static final String CASES = "/agency/cases/";

    @Test
    void the_inbox_shows_what_is_due_next_first_and_what_that_means() {
        var agency = "BPN-1871";
        var later = delivered(agency);
        var sooner = delivered(agency);
        due(later, agency, "A3", 60);
        due(sooner, agency, "A1", 2);
        var page = await().atMost(Duration.ofSeconds(20)).until(() -> officer(agency, "en").open("/agency").body(),
                body -> body.contains("60 days left") && body.contains("2 days left"));
        assertThat(page.indexOf(sooner.toString())).isPositive().isLessThan(page.indexOf(later.toString()));
        assertThat(page).containsOnlyOnce("<h1").contains("<caption", "scope=\"col\"", "scope=\"row\"",
                "Law 25/2009, article 44(1)", "within 14 days", "id=\"signed-in\"").doesNotContain("??");
        assertThat(officer(agency, "id").open("/agency").body()).contains("Kotak masuk", "tinggal 2 hari",
                "UU 25/2009 Pasal 44 ayat (1)").doesNotContain("??");
        assertThat(officer(agency, "en").open("/agency?show=done").body()).contains("No report is done yet");
    }

    @Test
    void an_empty_inbox_says_so() {
        assertThat(officer("BPN-1801", "en").open("/agency").body()).contains("No report is waiting for your agency");
    }

    @Test
    void a_case_is_shown_with_its_story_its_reporter_its_deadlines_and_what_can_be_done() {
        var caseId = delivered(REGISTRY);
        due(caseId, REGISTRY, "A1", 14);
        INTAKE.has(caseId.toString(), """
                {"confidentiality": "OPEN", "subject": "KTP belum jadi", "description": "Sudah tiga bulan.",
                 "reporter": {"fullName": "Warga Contoh", "phone": "0812"}, "identityWithheld": false}""");
        var page = await().atMost(Duration.ofSeconds(20))
                .until(() -> officer(REGISTRY, "en").open(CASES + caseId).body(), body -> body.contains("days left"));
        assertThat(page).containsOnlyOnce("<h1").contains("KTP belum jadi", "Sudah tiga bulan.", "Warga Contoh",
                "id=\"deadlines\"", "id=\"timeline\"", "The report reached the inbox").doesNotContain("??");
        for (var step : List.of("acknowledge", "ask", "answer", "extend", "transfer", "refuse")) {
            assertThat(page).contains("id=\"do-" + step + "\"", CASES + caseId + "/" + step);
            var form = officer(REGISTRY, "id").open(CASES + caseId + "/" + step);
            assertThat(form.statusCode()).as(step).isEqualTo(200);
            assertThat(form.body()).as(step).containsOnlyOnce("<h1").contains("<label", "id=\"send\"")
                    .doesNotContain("??", "step.").containsPattern("<title>[^<]+– Kawal</title>");
        }
    }

    @Test
    void the_identity_of_a_confidential_reporter_is_not_shown() {
        var caseId = delivered(REGISTRY, Confidentiality.CONFIDENTIAL);
        INTAKE.has(caseId.toString(), """
                {"confidentiality": "CONFIDENTIAL", "subject": "Pungutan", "description": "Diminta uang.",
                 "reporter": {"fullName": "Nama Rahasia"}, "identityWithheld": true}""");
        var page = officer(REGISTRY, "en").open(CASES + caseId).body();
        assertThat(page).contains("id=\"withheld\"", "Diminta uang.").doesNotContain("Nama Rahasia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/answer", "/acknowledge", "/evidence/00000000-0000-0000-0000-000000000001",
            "/attachments/00000000-0000-0000-0000-000000000001"})
    void nothing_of_another_inbox_is_shown(String part) {
        var caseId = delivered(REGISTRY);
        assertThat(officer(POLICE, "en").open(CASES + caseId + part).statusCode()).isEqualTo(404);
        assertThat(officer(POLICE, "en").fill("/agency", Map.of()).statusCode()).isIn(403, 405);
        assertThat(staff("EXAMINER").open(CASES + caseId + part).statusCode()).isEqualTo(403);
        assertThat(staff("OPERATOR").open("/agency").statusCode()).isEqualTo(403);
        assertThat(nobody().open(CASES + caseId + part).statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"acknowledge | fileComplete=true | Receipt was acknowledged",
            "ask | text=Kapan perekaman? | The question was sent",
            "extend | days=10;reason=FIELD_CHECK;explanation=Cek | was sent",
            "transfer | toAgencyCode=BPN-1871;reason=Bukan kami | handed over",
            "refuse | reason=COURT_MATTER;explanation=Di pengadilan | refusal was recorded"})
    void an_officer_does_each_step_with_a_plain_form(String step, String filled, String said) {
        var caseId = delivered(REGISTRY);
        var officer = officer(REGISTRY, "en");
        var sent = officer.fill(CASES + caseId + "/" + step, fields(filled));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        var location = sent.headers().firstValue("Location").orElseThrow();
        assertThat(location).endsWith(CASES + caseId + "?done=" + step);
        assertThat(officer.open(CASES + caseId + "?done=" + step).body()).contains("role=\"alert\"", said);
    }

    @Test
    void an_answer_takes_files_along_and_sending_it_twice_records_it_once() {
        var caseId = delivered(REGISTRY);
        var officer = officer(REGISTRY, "en");
        var fields = Map.of("kind", "RESOLVED", "text", "Kartu sudah dicetak.", "key", "kunci-1");
        for (var time = 0; time < 2; time++) {
            assertThat(officer.fill(CASES + caseId + "/answer", fields, "surat.txt", "text/plain", "isi").statusCode())
                    .isEqualTo(302);
        }
        var page = officer.open(CASES + caseId).body();
        assertThat(page).containsOnlyOnce("Kartu sudah dicetak.").contains("surat.txt", "The matter is resolved");
        var address = page.replaceFirst("(?s).*href=\"(" + CASES + caseId + "/attachments/[0-9a-f-]+)\".*", "$1");
        assertThat(officer.open(address).body()).isEqualTo("isi");
    }

    @Test
    void what_is_missing_or_wrong_is_named_at_the_top_and_at_the_field_and_nothing_is_lost() {
        var caseId = delivered(REGISTRY);
        var officer = officer(REGISTRY, "en");
        var refused = officer.fill(CASES + caseId + "/extend", fields("days=zehn;explanation=Lapangan jauh"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("govuk-error-summary", "href=\"#days\"", "href=\"#reason\"",
                "id=\"days-error\"", "aria-invalid=\"true\"", "Lapangan jauh", "<title>Error:").doesNotContain("??");
        var file = officer.fill(CASES + caseId + "/answer", fields("kind=RESOLVED;text=Sudah"), "a.exe",
                "application/x-msdownload", "MZ");
        assertThat(file.statusCode()).isEqualTo(422);
        assertThat(file.body()).contains("href=\"#attachments\"", "id=\"attachments-error\"", ">Sudah</textarea>");
    }

    @Test
    void a_step_that_is_no_longer_possible_is_refused_with_the_reason() {
        var caseId = delivered(REGISTRY);
        var officer = officer(REGISTRY, "en");
        officer.fill(CASES + caseId + "/answer", fields("kind=RESOLVED;text=Sudah"));
        var refused = officer.fill(CASES + caseId + "/refuse", fields("reason=COURT_MATTER;explanation=Perkara"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("govuk-error-summary", "Perkara");
        assertThat(officer.open(CASES + caseId).body()).contains("id=\"do-answer\"").doesNotContain("id=\"do-refuse\"");
    }

    @Test
    void a_form_that_another_site_sends_is_refused() {
        var caseId = delivered(REGISTRY);
        var officer = officer(REGISTRY, "en");
        assertThat(officer.post(CASES + caseId + "/answer", fields("kind=RESOLVED;text=Palsu")).statusCode())
                .isEqualTo(403);
        assertThat(officer.open(CASES + caseId).body()).doesNotContain("Palsu");
    }

    @Test
    void a_file_of_the_reporter_is_read_from_the_page() {
        var evidence = InboxIT.evidence(EvidenceKind.SUPPORTING, "foto");
        var caseId = delivered(REGISTRY, Confidentiality.OPEN, evidence);
        INTAKE.has(caseId.toString(), """
                {"confidentiality": "OPEN", "subject": "x", "evidence": [{"evidenceId": "%s", "kind": "SUPPORTING",
                 "fileName": "foto.jpg"}]}""".formatted(evidence.evidenceId()));
        INTAKE.has(caseId + "/evidence/" + evidence.evidenceId(), "foto".getBytes(StandardCharsets.UTF_8));
        var address = CASES + caseId + "/evidence/" + evidence.evidenceId();
        assertThat(officer(REGISTRY, "en").open(CASES + caseId).body()).contains("href=\"" + address + "\"",
                "foto.jpg");
        assertThat(officer(REGISTRY, "en").open(address).body()).isEqualTo("foto");
    }

    private void due(UUID caseId, String agency, String rule, int days) {
        var due = clock.instant().plus(days, ChronoUnit.DAYS);
        stream.publish(DeadlinesIT.started(caseId, UUID.randomUUID(), rule, agency, due), clock.instant());
    }

    private static Map<String, String> fields(String filled) {
        var fields = new LinkedHashMap<String, String>();
        for (var pair : filled.strip().split(";")) {
            fields.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
        }
        return fields;
    }
}
