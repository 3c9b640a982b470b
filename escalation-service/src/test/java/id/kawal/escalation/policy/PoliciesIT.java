package id.kawal.escalation.policy;

import static id.kawal.escalation.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.kawal.escalation.EscalationIT;
import id.kawal.escalation.casefile.FactKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Versions of the policy over HTTP: drafted, simulated, activated. */
class PoliciesIT extends EscalationIT {

    @Autowired
    MockMvc http;
    @Autowired
    PoliciesInForce inForce;

    @Test
    void the_shipped_version_is_in_force_and_shows_its_rules() throws Exception {
        http.perform(get("/api/v1/policies/2026-01").with(as("EXAMINER"))).andExpect(status().isOk())
                .andExpect(jsonPath("$.policy.activatedBy").value("kawal"))
                .andExpect(jsonPath("$.rules", hasSize(32))).andExpect(jsonPath("$.log[0].action").value("ACTIVATED"));
        http.perform(get("/api/v1/policies/2026-01").accept("application/yaml").with(as("OPERATOR")))
                .andExpect(content().string(containsString("rules:")));
        http.perform(get("/api/v1/policies/1999").with(as("EXAMINER"))).andExpect(status().isNotFound());
        http.perform(get("/api/v1/policies")).andExpect(status().isUnauthorized());
        http.perform(get("/api/v1/policies").with(as("AGENCY"))).andExpect(status().isForbidden());
    }

    @Test
    void an_unsound_draft_is_refused_with_each_line_and_rule_in_the_language_asked_for() throws Exception {
        draft(shorter("unsound").replace("limit: 10\n", "limit: ten\n").replace("calendar: id", "calendar: mars"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].message")
                        .value(containsString("rules[A1].limit: ten bukan bilangan bulat")))
                .andExpect(jsonPath("$.errors[0].message").value(startsWith("baris ")))
                .andExpect(jsonPath("$.detail").value(containsString("Perbaiki")));
        draft(shorter("unsound").replace("calendar: id", "calendar: mars")).andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].message").value(containsString("mars tidak dikenal; yang dikenal:")));
        http.perform(post("/api/v1/policies?lang=en").contentType("application/yaml").with(as("OPERATOR"))
                .content(shorter("unsound").replace("calendar: id", "calendar: mars")))
                .andExpect(jsonPath("$.errors[0].message").value(containsString(": mars is unknown; known are")));
        http.perform(get("/api/v1/policies/unsound").with(as("OPERATOR"))).andExpect(status().isNotFound());
    }

    @Test
    void an_agency_that_nobody_knows_is_warned_of_in_the_draft() throws Exception {
        draft(shorter("warned") + "  - {rule: A1, for: {agencies: [DISDUKCAPL-1871]}, limit: 3}\n")
                .andExpect(status().isCreated()).andExpect(jsonPath("$.warnings", hasSize(1)))
                .andExpect(jsonPath("$.warnings[0]").value(containsString("DISDUKCAPL-1871 tidak dikenal")));
        http.perform(get("/api/v1/policies/warned?lang=en").with(as("OPERATOR")))
                .andExpect(jsonPath("$.policy.warnings[0]").value(containsString("DISDUKCAPL-1871 is known")));
        draft(shorter("unwarned")).andExpect(jsonPath("$.warnings", hasSize(0)));
    }

    @Test
    void only_an_operator_drafts_simulates_and_activates() throws Exception {
        for (var role : new String[]{"EXAMINER", "HEAD", "AGENCY", "SERVICE"}) {
            http.perform(post("/api/v1/policies").contentType("application/yaml").content("x").with(as(role)))
                    .andExpect(status().isForbidden());
            http.perform(post("/api/v1/policies/2026-01/simulation").with(as(role))).andExpect(status().isForbidden());
            http.perform(post("/api/v1/policies/2026-01/activation").with(as(role))).andExpect(status().isForbidden());
        }
    }

    @Test
    void a_draft_is_simulated_against_the_open_cases_and_nothing_changes_by_it() throws Exception {
        var caseId = running();
        // Twelve and not eleven: a case that is delivered at midnight has its day 0 on the day that begins.
        clock.advance(java.time.Duration.ofDays(12));
        await().until(() -> knows(caseId, FactKind.DEADLINE_APPROACHING));
        draft(shorter("sim-1")).andExpect(status().isCreated());
        var facts = file(caseId).orElseThrow().facts();
        simulate("sim-1", "cases=100000&differences=1000").andExpect(status().isOk())
                .andExpect(jsonPath("$.effects.EARLIER").isNumber())
                .andExpect(jsonPath("$.firingAtOnce['A1 due']").isNumber())
                .andExpect(jsonPath("$.differences[?(@.caseId == '%s')].rule".formatted(caseId), hasItem("A1")))
                .andExpect(jsonPath("$.next").isEmpty());
        assertThat(file(caseId).orElseThrow().facts()).isEqualTo(facts);
        simulate("sim-1", "cases=1&differences=0").andExpect(jsonPath("$.examined").value(1))
                .andExpect(jsonPath("$.differences", hasSize(0))).andExpect(jsonPath("$.next").isNotEmpty());
        simulate("2026-01", "cases=100000&differences=1000")
                .andExpect(jsonPath("$.differences[?(@.caseId == '%s')]".formatted(caseId), hasSize(0)));
        simulate("sim-1", "cases=0&cursor=x").andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors", hasSize(2)));
    }

    @Test
    void an_activated_version_holds_for_new_clocks_and_a_running_clock_keeps_its_own() throws Exception {
        var before = running();
        var due = due(before);
        draft(shorter("act-1")).andExpect(status().isCreated());
        // A clock tells nanoseconds, the database keeps microseconds.
        clock.advance(Duration.ofNanos(1234));
        activate("act-1", today(), "Percobaan batas waktu lebih pendek").andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("IN_FORCE"))
                .andExpect(jsonPath("$.activatedBy").value("somebody"));
        clock.advance(Duration.ofSeconds(1).minusNanos(1234));
        var after = running();
        assertThat(version(before)).isEqualTo("2026-01");
        assertThat(due(before)).isEqualTo(due);
        assertThat(version(after)).isEqualTo("act-1");
        assertThat(due(after)).isBefore(due(before));
        http.perform(get("/api/v1/policies/act-1").with(as("OPERATOR")))
                .andExpect(jsonPath("$.log[1].reason").value("Percobaan batas waktu lebih pendek"));
        draft(shorter("act-1")).andExpect(status().isConflict());
        activate("act-1", today(), "Sekali lagi diaktifkan").andExpect(status().isConflict());
        draft(shorter("act-2").replace("limit: 10\n", "limit: 14\n")).andExpect(status().isCreated());
        activate("act-2", today(), "Kembali ke empat belas hari").andExpect(status().isOk());
    }

    @Test
    void a_policy_is_not_retroactive_and_needs_a_reason() throws Exception {
        draft(shorter("late-1")).andExpect(status().isCreated());
        activate("late-1", today().minusDays(1), "Berlaku surut sehari").andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("validFrom"));
        activate("late-1", today(), "ya").andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("reason"));
        activate("nowhere", today(), "Tidak ada versi ini").andExpect(status().isNotFound());
    }

    private UUID running() {
        var caseId = UUID.randomUUID();
        neighbours.report(caseId, clock.instant(), true, null);
        neighbours.deliver(caseId, clock.instant().plusSeconds(1));
        await().until(() -> knows(caseId, FactKind.CASE_DELIVERED));
        return caseId;
    }

    private String version(UUID caseId) {
        return a1(caseId).rule().version();
    }

    private java.time.Instant due(UUID caseId) {
        return a1(caseId).due();
    }

    private id.kawal.escalation.clock.ClockRun a1(UUID caseId) {
        return file(caseId).orElseThrow().clocks().runs().stream().filter(run -> run.rule().id().equals("A1"))
                .findFirst().orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The shipped policy with ten days for the first answer. */
    private static String shorter(String version) {
        return ShippedPolicies.texts().getFirst().replace("version: 2026-01", "version: " + version)
                .replaceFirst("limit: 14\n", "limit: 10\n");
    }

    private ResultActions draft(String yaml) throws Exception {
        return http
                .perform(post("/api/v1/policies").contentType("application/yaml").content(yaml).with(as("OPERATOR")));
    }

    private ResultActions simulate(String version, String query) throws Exception {
        return http.perform(post("/api/v1/policies/" + version + "/simulation?" + query).with(as("OPERATOR")));
    }

    private ResultActions activate(String version, LocalDate from, String reason) throws Exception {
        return http.perform(post("/api/v1/policies/" + version + "/activation").contentType("application/json")
                .content("{\"validFrom\": \"%s\", \"reason\": \"%s\"}".formatted(from, reason)).with(as("OPERATOR")));
    }
}
