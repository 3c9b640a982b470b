package id.kawal.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.kawal.escalation.casefile.FactKind;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class HttpIT extends EscalationIT {

    @Autowired
    MockMvc http;

    @Test
    void anybody_may_have_a_deadline_counted_and_explained() throws Exception {
        http.perform(get("/api/v1/deadlines/calculate?start=2026-03-13&limit=14&unit=WORKING_DAYS&calendar=id"))
                .andExpect(status().isOk()).andExpect(jsonPath("$.due").value("2026-04-10T23:59:59+07:00"))
                .andExpect(jsonPath("$.explanation[5].text").value(containsString("Cuti bersama")))
                .andExpect(jsonPath("$.warnings", hasSize(0)));
        http.perform(get("/api/v1/deadlines/calculate?start=2027-12-20&limit=14&unit=CALENDAR_DAYS&lang=en"))
                .andExpect(jsonPath("$.warnings", hasItem(containsString("2028"))))
                .andExpect(jsonPath("$.explanation[1].text").value("Day 1"));
        http.perform(get("/api/v1/deadlines/calculate?start=2026-03-13T23:30:00Z&limit=-1&unit=WORKING_DAYS"))
                .andExpect(jsonPath("$.start").value("2026-03-14"))
                .andExpect(jsonPath("$.lastDay").value("2026-03-13"));
    }

    @Test
    void a_question_that_cannot_be_answered_says_how_to_mend_it() throws Exception {
        for (var wrong : List.of("start=soon&limit=1&unit=YEARS", "start=2026-01-01&limit=1.5&unit=YEARS",
                "start=2026-01-01&limit=1&unit=WEEKS", "start=2026-01-01&unit=YEARS", "limit=1&unit=YEARS",
                "start=2026-01-01&limit=1&unit=YEARS&calendar=fr", "start=2026-01-01&limit=99999&unit=WORKING_DAYS",
                "start=%2B999999999-12-31T23:59:59Z&limit=PT1H&unit=HOURS", "start=99999-01-01&limit=1&unit=YEARS",
                "start=-999999999-01-01&limit=1&unit=YEARS")) {
            http.perform(get(URI.create("/api/v1/deadlines/calculate?" + wrong)))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.errors", hasSize(1)));
        }
    }

    @Test
    void an_examiner_gets_the_whole_file_and_an_operator_no_identity() throws Exception {
        var caseId = forwarded();
        NeighbourServers.answer("/api/v1/case-files/" + caseId, """
                {"caseId": "%s", "subject": "KTP-el", "description": "Blangko habis sejak Mei.", "identityWithheld": false,
                 "serviceVisits": [{"service": "Pencetakan KTP-el", "officerName": "Petugas 3", "visitedOn": "2026-05-04"}],
                 "reporter": {"fullName": "Siti Rahmawati", "birthDate": "1988-02-03"}}""".formatted(caseId));
        NeighbourServers.answer("/api/v1/agency/case-files/" + caseId, "{\"actions\": []}");
        var path = "/api/v1/cases/" + caseId;
        http.perform(get(path + "/dossier").with(as("EXAMINER")).header("Kawal-Reason", "pemeriksaan berkas"))
                .andExpect(status().isOk()).andExpect(jsonPath("$.parties.reporter.fullName").value("Siti Rahmawati"))
                .andExpect(jsonPath("$.silences[0].basis").value(containsString("UU 25/2009")))
                .andExpect(jsonPath("$.silences[0].explanation", hasSize(15)))
                .andExpect(jsonPath("$.missing[0].item").value("PRIOR_COMPLAINT"))
                .andExpect(jsonPath("$.incompleteParts", hasSize(0)));
        assertThat(NeighbourServers.reasonGiven("/api/v1/case-files/" + caseId)).contains("pemeriksaan berkas");
        http.perform(get(path + "/dossier").with(as("OPERATOR"))).andExpect(jsonPath("$.parties.reporter").isEmpty())
                .andExpect(jsonPath("$.matter.description").isEmpty())
                .andExpect(jsonPath("$.withheldParts", hasSize(2)));
        http.perform(get(path + "/dossier?format=xml&lang=en").with(as("EXAMINER")))
                .andExpect(status().isUnprocessableContent()).andExpect(jsonPath("$.errors[0].field").value("format"))
                .andExpect(jsonPath("$.errors[0].message").value("Unknown format. Known: json, pdf, zip."));
        http.perform(get(path + "/dossier?format=json").with(as("EXAMINER"))).andExpect(status().isOk());
        var pdf = http.perform(get(path + "/dossier?format=pdf").with(as("EXAMINER"))).andExpect(status().isOk())
                .andReturn();
        try (var document = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Kronologi", "25/2009", "Siti Rahmawati");
        }
    }

    @Test
    void a_neighbour_that_is_away_is_named_in_the_dossier() throws Exception {
        var caseId = forwarded();
        http.perform(get("/api/v1/cases/" + caseId + "/dossier").with(as("HEAD"))).andExpect(status().isOk())
                .andExpect(jsonPath("$.incompleteParts[0].part").value("NARRATIVE"))
                .andExpect(jsonPath("$.incompleteParts[1].part").value("AGENCY_TEXTS"))
                .andExpect(jsonPath("$.silences", hasSize(1)));
    }

    @Test
    void cases_and_clocks_are_shown_to_staff_alone() throws Exception {
        var caseId = forwarded();
        var path = "/api/v1/cases/" + caseId;
        http.perform(get(path)).andExpect(status().isUnauthorized());
        http.perform(get(path).with(as("AGENCY"))).andExpect(status().isForbidden());
        http.perform(get(path).with(as("OPERATOR"))).andExpect(status().isOk())
                .andExpect(jsonPath("$.summary.stage").value("SUBMITTED"))
                .andExpect(jsonPath("$.summary.overdue[0]").value("A1"))
                .andExpect(jsonPath("$.timeline[0].text").value(containsString("Laporan diterima")));
        http.perform(get("/api/v1/cases?stage=SUBMITTED&size=1").with(as("EXAMINER")))
                .andExpect(jsonPath("$.cases", hasSize(1)))
                .andExpect(jsonPath("$.next").isNotEmpty());
        http.perform(get("/api/v1/cases?stage=LOST").with(as("EXAMINER"))).andExpect(status().isUnprocessableContent());
        http.perform(get("/api/v1/cases/" + UUID.randomUUID()).with(as("EXAMINER"))).andExpect(status().isNotFound());
        var clockId = file(caseId).orElseThrow().clocks().runs().stream()
                .filter(run -> run.rule().id().equals("A1")).findFirst().orElseThrow().id();
        http.perform(get(path + "/clocks").with(as("EXAMINER"))).andExpect(jsonPath("$", hasSize(4)));
        http.perform(get("/api/v1/clocks/" + clockId + "/explanation").with(as("EXAMINER")))
                .andExpect(jsonPath("$.clock.status").value("MISSED")).andExpect(jsonPath("$.days", hasSize(15)));
    }

    @Test
    void totals_beside_which_a_hidden_figure_could_be_worked_out_stay_in_the_office() throws Exception {
        http.perform(get("/api/v1/statistics/overview")).andExpect(status().isUnauthorized());
        http.perform(get("/api/v1/statistics/overview").with(as("AGENCY"))).andExpect(status().isForbidden());
        http.perform(get("/api/v1/statistics/overview").with(as("OPERATOR"))).andExpect(status().isOk())
                .andExpect(jsonPath("$.counts.forwarded").isNumber());
        http.perform(get("/api/v1/statistics/reports/summary")).andExpect(status().isOk());
    }

    private UUID forwarded() {
        var caseId = UUID.randomUUID();
        neighbours.report(caseId, clock.instant(), true, null);
        neighbours.deliver(caseId, clock.instant().plusSeconds(1));
        await().until(() -> knows(caseId, FactKind.CASE_DELIVERED));
        clock.advance(java.time.Duration.ofDays(16));
        await().until(() -> knows(caseId, FactKind.CASE_FORWARDED));
        return caseId;
    }

    private static RequestPostProcessor as(String role) {
        return jwt().jwt(token -> token.subject("somebody").claim("roles", List.of(role)))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }
}
