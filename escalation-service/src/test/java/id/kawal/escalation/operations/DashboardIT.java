package id.kawal.escalation.operations;

import static id.kawal.escalation.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.kawal.escalation.EscalationIT;
import id.kawal.escalation.NeighbourServers;
import id.kawal.escalation.casefile.FactKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@TestPropertySource(properties = "kawal.test.group=operations")
class DashboardIT extends EscalationIT {

    @Autowired
    MockMvc http;

    @Test
    void the_dashboard_is_for_operators_and_the_head_alone() throws Exception {
        http.perform(get("/operations")).andExpect(status().isUnauthorized());
        for (var role : new String[]{"AGENCY", "EXAMINER", "SERVICE"}) {
            http.perform(get("/operations").with(as(role))).andExpect(status().isForbidden());
        }
        http.perform(get("/operations").with(as("HEAD"))).andExpect(status().isOk());
    }

    @Test
    void an_operator_sees_what_burns_in_both_languages() throws Exception {
        var caseId = UUID.randomUUID();
        neighbours.describe(id.kawal.escalation.Neighbours.AGENCY, null);
        neighbours.report(caseId, clock.instant(), false, null);
        neighbours.deliver(caseId, clock.instant().plusSeconds(1));
        await().until(() -> knows(caseId, FactKind.CASE_DELIVERED));
        clock.advance(Duration.ofDays(16));
        await().until(() -> knows(caseId, FactKind.DEADLINE_MISSED));
        var english = page("/operations?lang=en");
        Pages.sound(english, "en");
        assertThat(Pages.table(english, "stages")).contains("With the agency");
        assertThat(Pages.table(english, "skips")).containsPattern("(?s)superior|agreed");
        assertThat(Pages.table(english, "rules")).contains("A1 – The agency must respond to the complaint");
        assertThat(Pages.table(english, "stage-rates")).containsPattern("(?s)With the agency.*%");
        assertThat(english).contains("data-table=\"stage-rates\"", "no superior who can be told")
                .doesNotContain(caseId.toString());
        var indonesian = page("/operations?lang=id");
        Pages.sound(indonesian, "id");
        assertThat(indonesian).contains("Dasbor operasi", "Di instansi", "Terlampaui");
    }

    @Test
    void a_deadline_that_comes_leads_to_why_it_is_due_then() throws Exception {
        var caseId = UUID.randomUUID();
        neighbours.describe(id.kawal.escalation.Neighbours.AGENCY, null);
        neighbours.report(caseId, clock.instant(), false, null);
        neighbours.deliver(caseId, clock.instant().plusSeconds(1));
        await().until(() -> knows(caseId, FactKind.CASE_DELIVERED));
        clock.advance(Duration.ofDays(9));
        var why = Pattern.compile("/operations/clocks/[0-9a-f-]{36}");
        var link = why.matcher(Pages.table(page("/operations?lang=en"), "next"));
        assertThat(link.find()).isTrue();
        var explained = page(link.group() + "?lang=en");
        Pages.sound(explained, "en");
        assertThat(explained).contains("Day by day", "(day 0)", "UU 25/2009 art. 44(1)",
                "has not come to the Ombudsman").doesNotContain("pasal");
        http.perform(get(link.group()).with(as("EXAMINER"))).andExpect(status().isForbidden());
    }

    @Test
    void a_neighbour_that_is_down_is_shown_as_such_and_one_that_answers_with_its_figures() throws Exception {
        NeighbourServers.answer("/actuator/prometheus", """
                # HELP kawal_outbox_size Events that wait
                kawal_outbox_size{application="x"} 7.0
                kawal_outbox_oldest_age 75.0
                kawal_consumer_parked{subscription="a"} 1.0
                kawal_consumer_parked{subscription="b"} 2.0
                kawal_notification_messages_total{state="FAILED",template="x"} 4.0
                """);
        var up = page("/operations?lang=en");
        assertThat(up).contains("intake: 3 parked events wait for a decision", "4 failed",
                "the oldest event in the outbox has waited for 75 seconds");
        assertThat(Pages.table(up, "parts")).contains("Answers").doesNotContain("No answer");
        NeighbourServers.forget("/actuator/prometheus");
        var down = page("/operations?lang=en");
        assertThat(down).contains("The service intake does not answer", "The service notification does not answer");
        assertThat(Pages.table(down, "parts")).contains("No answer", "escalation");
    }

    @Test
    void every_consumer_shows_how_far_it_is_behind() {
        await().untilAsserted(() -> assertThat(Pages.table(page("/operations?lang=en"), "lags"))
                .contains("kawal.escalation.intake-reports", "kawal.intake.reports"));
    }

    @Test
    void all_who_look_are_sent_the_same_newer_figures_each_in_their_language() throws Exception {
        var english = watch("en");
        var other = watch("en");
        var indonesian = watch("id");
        clock.advance(Duration.ofSeconds(1));
        await().untilAsserted(() -> {
            assertThat(text(english)).contains("event:picture", "Open cases by stage");
            assertThat(text(indonesian)).contains("event:picture", "Laporan yang berjalan").doesNotContain("??");
            assertThat(latestPicture(other)).isEqualTo(latestPicture(english));
        });
        assertThat(text(english)).doesNotContain("<html", "_csrf");
        http.perform(get("/operations/live").with(as("EXAMINER"))).andExpect(status().isForbidden());
    }

    private MvcResult watch(String language) throws Exception {
        return http.perform(get("/operations/live").queryParam("lang", language).with(as("OPERATOR")))
                .andExpect(request().asyncStarted()).andReturn();
    }

    private static String text(MvcResult stream) throws Exception {
        return stream.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static String latestPicture(MvcResult stream) throws Exception {
        var all = text(stream);
        return all.substring(Math.max(0, all.lastIndexOf("event:picture")));
    }

    @Test
    void scripts_and_styles_of_the_charts_are_served() throws Exception {
        for (var file : new String[]{"uPlot.iife.min.js", "uPlot.min.css", "charts.js", "operations.css"}) {
            http.perform(get("/escalation/operations/" + file)).andExpect(status().isOk());
        }
    }

    private String page(String path) throws Exception {
        return http.perform(get(path).with(as("OPERATOR"))).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
