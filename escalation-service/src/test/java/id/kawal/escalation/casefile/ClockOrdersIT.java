package id.kawal.escalation.casefile;

import static id.kawal.escalation.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.kawal.contracts.intake.PriorComplaint;
import id.kawal.escalation.EscalationIT;
import id.kawal.escalation.Neighbours;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** An officer has clocks stand still, go on and get more time over HTTP. */
class ClockOrdersIT extends EscalationIT {

    private static final String WHY = "\"words\": \"Pelapor terdampak banjir di Pesisir Barat\"";

    @Autowired
    MockMvc http;
    @Autowired
    FollowingCases following;

    @Test
    void a_clock_stands_still_with_a_reason_and_an_expected_end_and_goes_on_with_what_was_left() throws Exception {
        var clockId = completing();
        var due = due(clockId);
        clock.advance(Duration.ofDays(3));
        order(clockId, "pause", "{\"reason\": \"DISASTER\", \"expectedEnd\": \"%s\", %s}"
                .formatted(clock.instant().plus(Duration.ofDays(4)), WHY)).andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("PAUSED"))
                .andExpect(jsonPath("$.paused.reason").value("DISASTER"))
                .andExpect(jsonPath("$.paused.overdue").value(false)).andExpect(jsonPath("$.used").value("3"))
                .andExpect(jsonPath("$.remaining").value("27"));
        clock.advance(Duration.ofDays(5));
        explain(clockId).andExpect(jsonPath("$.clock.paused.overdue").value(true))
                .andExpect(jsonPath("$.clock.remaining").value("27"))
                .andExpect(jsonPath("$.days[4].text").value(containsString("bencana")))
                .andExpect(jsonPath("$.orders[0].by").value("somebody"))
                .andExpect(jsonPath("$.orders[0].words").value(containsString("banjir")));
        order(clockId, "pause", "{\"reason\": \"DISASTER\", \"expectedEnd\": \"%s\", %s}"
                .formatted(clock.instant().plus(Duration.ofDays(4)), WHY)).andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:kawal:problem:clock-stands-still"));
        order(clockId, "resumption", "{" + WHY + "}").andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("RUNNING"));
        assertThat(due(clockId)).isEqualTo(due.plus(Duration.ofDays(5)));
        order(clockId, "resumption", "{" + WHY + "}").andExpect(status().isConflict());
        explain(clockId).andExpect(jsonPath("$.orders", hasSize(2)))
                .andExpect(jsonPath("$.changes[1].kind").value("CLOCK_PAUSED"))
                .andExpect(jsonPath("$.changes[2].kind").value("CLOCK_RESUMED"));
    }

    @Test
    void more_time_is_given_as_often_and_by_as_much_as_the_rule_says_and_a_refusal_names_the_law() throws Exception {
        var clockId = completing();
        var due = due(clockId);
        order(clockId, "extension", "{\"reason\": \"DISABILITY\", \"units\": 31, %s}".formatted(WHY))
                .andExpect(status().isConflict()).andExpect(jsonPath("$.basis").value("UU 37/2008 pasal 25"))
                .andExpect(jsonPath("$.detail").value(containsString("30")));
        order(clockId, "extension", "{\"reason\": \"DISABILITY\", \"units\": 7, %s}".formatted(WHY))
                .andExpect(status().isOk()).andExpect(jsonPath("$.extendedBy").value(7));
        assertThat(due(clockId)).isEqualTo(due.plus(Duration.ofDays(7)));
        order(clockId, "extension", "{\"reason\": \"DISABILITY\", \"units\": 7, %s}".formatted(WHY))
                .andExpect(status().isOk());
        order(clockId, "extension", "{\"reason\": \"DISABILITY\", \"units\": 7, %s}".formatted(WHY))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:kawal:problem:clock-allowance-used-up"));
    }

    @Test
    void what_the_law_does_not_know_is_refused_with_the_law() throws Exception {
        var caseId = begin(FactKind.CASE_DELIVERED);
        var clockId = clockOf(caseId, "A1");
        order(clockId, "extension", "{\"reason\": \"FORCE_MAJEURE\", \"units\": 3, %s}".formatted(WHY))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("UU 25/2009 pasal 44 ayat (1)")));
        order(clockId, "pause", "{\"reason\": \"DISASTER\", \"expectedEnd\": \"%s\", %s}"
                .formatted(clock.instant().plus(Duration.ofDays(4)), WHY)).andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:kawal:problem:clock-pause-not-allowed"));
        order(clockId, "pause", "{\"reason\": \"banjir\", \"words\": \"pendek\"}")
                .andExpect(status().isUnprocessableContent()).andExpect(jsonPath("$.errors", hasSize(3)));
        order(UUID.randomUUID(), "resumption", "{" + WHY + "}").andExpect(status().isNotFound());
        http.perform(post("/api/v1/clocks/" + clockId + "/resumption").contentType("application/json")
                .content("{" + WHY + "}").with(as("AGENCY"))).andExpect(status().isForbidden());
    }

    @Test
    void of_several_clocks_the_next_date_is_that_of_the_step_that_is_due_first() throws Exception {
        var caseId = begin(FactKind.CASE_ASSIGNED, FactKind.FIRST_EXPLANATION_REQUEST_RECEIVED,
                FactKind.REPORTER_NOTIFIED);
        http.perform(get("/api/v1/cases/" + caseId + "/clocks").with(as("EXAMINER"))).andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.next == true)].rule").value("B5"))
                .andExpect(jsonPath("$[?(@.rule == 'B10')].precedence").value("TOTAL"))
                .andExpect(jsonPath("$[?(@.rule == 'B10')].status").value("PAUSED"))
                .andExpect(jsonPath("$[?(@.rule == 'B16')].precedence").value("INNER"))
                .andExpect(jsonPath("$[?(@.rule == 'A9')].precedence").value("BAR"));
    }

    private UUID completing() {
        return clockOf(begin(FactKind.COMPLETION_NOTICE_RECEIVED), "B2");
    }

    private UUID begin(FactKind... kinds) {
        var caseId = UUID.randomUUID();
        var at = clock.instant();
        transactions.executeWithoutResult(status -> {
            following.begin(
                    new Report(caseId, at, "LAMPUNG", Neighbours.AGENCY, null, "ADMINDUK", "WEB", false,
                            LocalDate.now(clock), "id"),
                    true, List.of(), new Fact(UUID.randomUUID(), FactKind.REPORT_SUBMITTED, at, at, Neighbours.AGENCY,
                            null, Map.of("eventDate", LocalDate.now(clock).toString())));
            for (var kind : kinds) {
                following.take(caseId, new Fact(UUID.randomUUID(), kind, at, at,
                        kind.isTheAgencys() ? Neighbours.AGENCY : null, null, Map.of()));
            }
        });
        return caseId;
    }

    @Test
    void a_limit_that_counts_from_an_earlier_complaint_says_so_on_its_first_day() throws Exception {
        var caseId = UUID.randomUUID();
        neighbours.report(caseId, clock.instant(), true, new PriorComplaint(LocalDate.now(clock).minusDays(6),
                PriorComplaint.Addressee.PROVIDER, PriorComplaint.Form.ORAL, null));
        neighbours.deliver(caseId, clock.instant().plusSeconds(5));
        await().until(() -> knows(caseId, FactKind.CASE_DELIVERED));
        explain(clockOf(caseId, "A1")).andExpect(jsonPath("$.days[0].text")
                .value(containsString("hari pelapor mengadu sendiri kepada instansi")));
    }

    private UUID clockOf(UUID caseId, String rule) {
        return file(caseId).orElseThrow().clocks().runs().stream().filter(run -> run.rule().id().equals(rule))
                .findFirst().orElseThrow().id();
    }

    private java.time.Instant due(UUID clockId) {
        return transactions.execute(status -> cases.ofClock(clockId).orElseThrow().clocks().run(clockId).orElseThrow()
                .due());
    }

    private ResultActions explain(UUID clockId) throws Exception {
        return http.perform(get("/api/v1/clocks/" + clockId + "/explanation").with(as("HEAD")))
                .andExpect(status().isOk());
    }

    private ResultActions order(UUID clockId, String what, String body) throws Exception {
        return http.perform(post("/api/v1/clocks/" + clockId + "/" + what).contentType("application/json").content(body)
                .with(as("EXAMINER")));
    }
}
