package id.kawal.escalation.operations;

import static id.kawal.escalation.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.kawal.escalation.EscalationIT;
import id.kawal.escalation.casefile.FactKind;
import id.kawal.escalation.policy.PolicyVersions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@TestPropertySource(properties = "kawal.test.group=operations")
class PolicyAndCalendarPagesIT extends EscalationIT {

    private static final String POLICIES = "/operations/policies";
    private static final String CALENDAR = "/operations/calendars/id";

    @Autowired
    MockMvc http;
    @Autowired
    PolicyVersions versions;

    @Test
    void a_draft_is_written_simulated_and_activated_with_a_reason() throws Exception {
        var caseId = UUID.randomUUID();
        neighbours.report(caseId, clock.instant(), true, null);
        neighbours.deliver(caseId, clock.instant().plusSeconds(1));
        await().until(() -> knows(caseId, FactKind.CASE_DELIVERED));
        var shipped = versions.named("2026-01").orElseThrow().yaml();
        var draft = shipped.replace("version: 2026-01", "version: pages-1").replaceFirst("limit: 14\n", "limit: 10\n");
        answer(post(POLICIES + "/draft").param("yaml", draft), 302);
        assertThat(versions.named("pages-1")).isPresent();
        var simulated = answer(post(POLICIES + "/pages-1/simulation?lang=en"), 200);
        Pages.sound(simulated, "en");
        assertThat(Pages.table(simulated, "effects")).contains("Due earlier");
        assertThat(Pages.table(simulated, "moves")).contains("A1");
        var refused = answer(activation("pages-1", LocalDate.now(clock).minusDays(1), "Uji coba halaman"), 422);
        Pages.sound(refused, "id");
        assertThat(refused).contains("tidak berlaku surut", "Uji coba halaman");
        assertThat(answer(activation("pages-1", LocalDate.now(clock).plusDays(400), "kurang"), 422))
                .contains("href=\"#reason\"");
        http.perform(activation("pages-1", LocalDate.now(clock).plusDays(400), "Perubahan undang-undang")
                .with(as("OPERATOR")).with(csrf()))
                .andExpect(redirectedUrl(POLICIES + "/pages-1?done=activated"));
        assertThat(page(POLICIES + "?lang=en")).contains("Scheduled", "Perubahan undang-undang");
        Pages.sound(page(POLICIES + "?lang=id"), "id");
        Pages.sound(page(POLICIES + "/pages-1?lang=en"), "en");
        Pages.sound(page(POLICIES + "/draft?from=2026-01&lang=en"), "en");
        assertThat(page(POLICIES + "/draft")).contains("version: 2026-01");
    }

    @Test
    void the_rules_are_shown_with_their_limits_and_steps_in_words() throws Exception {
        var rules = Pages.table(page(POLICIES + "/2026-01?lang=en"), "rules");
        assertThat(rules).contains("A1 – The agency must respond", "14 calendar days", "1 working day before: remind",
                "confirmed in a public source", "Only: SP4N-LAPOR!", "may be extended once, by at most 30",
                "as the agency’s service promises").doesNotContain("WORKING_DAYS", "INFORM_SUPERIOR", "??");
        assertThat(Pages.table(page(POLICIES + "/2026-01?lang=id"), "rules")).contains("14 hari kalender",
                "1 hari kerja sebelumnya: ingatkan");
    }

    @Test
    void a_fault_in_a_draft_is_named_with_its_line_and_what_was_written_stays() throws Exception {
        var refused = answer(
                post(POLICIES + "/draft?lang=id").param("yaml", "version: x\nrules:\n  - id: A1\n    limit: soon\n"),
                422);
        Pages.sound(refused, "id");
        assertThat(refused).containsPattern("baris \\d+: rules\\[A1\\]").contains("limit: soon");
        assertThat(versions.named("x")).isEmpty();
    }

    @Test
    void a_day_is_added_and_taken_out_with_reasons() throws Exception {
        http.perform(post(CALENDAR + "/days").param("date", "2026-12-30").param("kind", "JOINT_LEAVE")
                .param("name", "Cuti uji").param("reason", "SKB uji").with(as("OPERATOR")).with(csrf()))
                .andExpect(redirectedUrl(CALENDAR + "?done=amended"));
        var page = page(CALENDAR + "?year=2026&lang=en");
        Pages.sound(page, "en");
        assertThat(Pages.table(page, "days")).contains("Cuti uji", "Joint leave", "/days/2026-12-30/removal");
        assertThat(Pages.table(page, "log")).contains("SKB uji", "somebody");
        assertThat(answer(post(CALENDAR + "/days/2026-12-30/removal?lang=id"), 422))
                .contains("href=\"#remove-2026-12-30\"");
        answer(post(CALENDAR + "/days/2026-12-30/removal").param("reason", "SKB dicabut"), 302);
        assertThat(Pages.table(page(CALENDAR + "?year=2026"), "days")).doesNotContain("Cuti uji");
        Pages.sound(page("/operations/calendars?lang=id"), "id");
    }

    @Test
    void an_import_takes_all_lines_or_names_the_line_that_is_wrong() throws Exception {
        var refused = answer(post(CALENDAR + "/import?lang=id").param("decree", "SKB 9")
                .param("text", "date,kind,name\n2029-01-01,NATIONAL,Tahun Baru\n2029-13-01,NATIONAL,Salah\n"), 422);
        Pages.sound(refused, "id");
        assertThat(refused).contains("Baris 3:", "2029-13-01,NATIONAL,Salah", "href=\"#text\"");
        assertThat(Pages.table(page(CALENDAR + "?year=2029"), "days")).doesNotContain("Tahun Baru");
        answer(post(CALENDAR + "/import").param("decree", "SKB 9")
                .param("text", "date,kind,name\n2029-01-01,NATIONAL,Tahun Baru 2029\n"), 302);
        answer(post(CALENDAR + "/import").param("decree", "SKB 9").param("text", """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20290214
                SUMMARY:Hari uji iCal
                END:VEVENT
                END:VCALENDAR
                """), 302);
        assertThat(Pages.table(page(CALENDAR + "?year=2029"), "days")).contains("Tahun Baru 2029", "Hari uji iCal");
    }

    @Test
    void the_head_reads_and_changes_nothing() throws Exception {
        for (var path : new String[]{POLICIES, POLICIES + "/2026-01", "/operations/calendars", CALENDAR}) {
            var page = http.perform(get(path).with(as("HEAD"))).andExpect(status().isOk()).andReturn().getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(page).doesNotContain("action=\"" + path);
            http.perform(get(path).with(as("EXAMINER"))).andExpect(status().isForbidden());
        }
        http.perform(post(POLICIES + "/draft").param("yaml", "x").with(as("HEAD")).with(csrf()))
                .andExpect(status().isForbidden());
    }

    private static MockHttpServletRequestBuilder activation(String version, LocalDate from, String reason) {
        return post(POLICIES + "/" + version + "/activation").param("validFrom.day", "" + from.getDayOfMonth())
                .param("validFrom.month", "" + from.getMonthValue()).param("validFrom.year", "" + from.getYear())
                .param("reason", reason);
    }

    private String answer(MockHttpServletRequestBuilder request, int expected) throws Exception {
        return http.perform(request.with(as("OPERATOR")).with(csrf())).andExpect(status().is(expected)).andReturn()
                .getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String page(String path) throws Exception {
        return http.perform(get(path).with(as("OPERATOR"))).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
