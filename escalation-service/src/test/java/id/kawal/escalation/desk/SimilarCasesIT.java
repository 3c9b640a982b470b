package id.kawal.escalation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

class SimilarCasesIT extends DeskIT {

    @Test
    void a_likely_duplicate_comes_first_and_says_what_is_alike() {
        var first = contact("Pencetakan sertifikat tanah tertunda di loket dua");
        contact("Gaji honorer belum dibayar");
        var second = contact("Pencetakan sertifikat tanah tertunda di loket 2");
        var similar = examiner.get("/cases/" + second + "/similar");
        assertThat(similar.at("/0/caseId").asString()).isEqualTo(first.toString());
        assertThat(similar.at("/0/likelyDuplicate").asBoolean()).isTrue();
        assertThat(similar.at("/0/reasons").valueStream().map(JsonNode::asString)).contains("SUBJECT", "AGENCY");
        assertThat(similar.valueStream().skip(1)).noneMatch(one -> one.path("likelyDuplicate").asBoolean());
        examiner.takes(second, "triage-as-report");
        assertThat(examiner.takes(second, "mark-duplicate", Map.of("reference", first.toString()))).isEqualTo("DRAFT");
    }

    @Test
    void a_pattern_that_passes_the_threshold_is_proposed_and_no_longer_once_it_is_investigated() {
        for (int index = 0; index < 5; index++) {
            assertThat(pattern("AIR")).isNull();
            matter("CONTACT", "AIR", "Air mati hari ke-" + index);
        }
        var pattern = pattern("AIR");
        assertThat(pattern).isNotNull();
        assertThat(pattern.path("cases").asInt()).isEqualTo(5);
        assertThat(pattern.path("investigated").asBoolean()).isFalse();
        matter("OWN_INITIATIVE", "AIR", "Air mati di seluruh kota");
        var investigated = pattern("AIR");
        assertThat(investigated).isNotNull();
        assertThat(investigated.path("investigated").asBoolean()).isTrue();
    }

    @Test
    void a_group_is_handled_together_and_one_that_refuses_holds_up_no_other() {
        var cases = new ArrayList<UUID>(
                List.of(contact("Kelompok satu"), contact("Kelompok dua"), contact("Kelompok tiga")));
        examiner.takes(cases.get(1), "triage-as-consultation");
        var group = examiner.post("/groups", Map.of("title", "Satu masalah", "caseIds",
                cases.stream().map(UUID::toString).toList())).path("groupId").asString();
        var outcomes = examiner.ask(HttpMethod.POST, "/groups/" + group + "/triage-as-report", Map.of()).body();
        assertThat(outcomes.valueStream().filter(one -> one.path("taken").asBoolean())).hasSize(2);
        assertThat(outcomes.valueStream().filter(one -> !one.path("taken").asBoolean())).singleElement()
                .satisfies(one -> assertThat(one.at("/problem/type").asString())
                        .isEqualTo("urn:kawal:problem:step-not-from-here"));
        assertThat(examiner.ask(HttpMethod.POST, "/groups", Map.of("title", "x", "caseIds", List.of())).status())
                .isEqualTo(422);
    }

    @Test
    void what_is_alike_is_found_put_together_and_led_on_step_by_step_each_case_by_itself() {
        var first = contact("Air keruh di perumahan Way Halim blok satu");
        var others = List.of(contact("Air keruh di perumahan Way Halim blok dua"),
                contact("Air keruh di perumahan Way Halim blok tiga"));
        var alike = examiner.get("/cases/" + first + "/similar").valueStream()
                .filter(one -> one.path("likelyDuplicate").asBoolean())
                .map(one -> UUID.fromString(one.path("caseId").asString())).toList();
        assertThat(alike).containsExactlyInAnyOrderElementsOf(others);
        var all = new ArrayList<>(alike);
        all.add(first);
        var group = examiner.post("/groups", Map.of("title", "Air keruh Way Halim", "caseIds",
                all.stream().map(UUID::toString).toList())).path("groupId").asString();
        for (var step : List.of("triage-as-report", "submit-report", "begin-formal-verification")) {
            assertThat(examiner.ask(HttpMethod.POST, "/groups/" + group + "/" + step, Map.of()).body().valueStream())
                    .as(step).hasSize(3).allMatch(one -> one.path("taken").asBoolean());
        }
        assertThat(all).allSatisfy(caseId -> assertThat(examiner.file(caseId).path("steps").valueStream()
                .map(one -> one.path("event").asString())).containsExactly("contact-logged", "contact-triaged",
                        "report-registered", "formal-verification-begun"));
        assertThat(all.stream().map(caseId -> examiner.file(caseId).path("registerNumber").asString()))
                .doesNotHaveDuplicates().allMatch(number -> number.contains("/LM/"));
    }

    @Test
    void what_would_be_proposed_under_a_draft_of_the_policy_is_shown_before_it_holds() throws Exception {
        for (int index = 0; index < 3; index++) {
            matter("CONTACT", "LISTRIK", "Listrik padam hari ke-" + index);
        }
        assertThat(pattern("LISTRIK")).isNull();
        var inForce = examiner.get("/patterns");
        assertThat(inForce.path("policy").asString()).isEqualTo("2026-01");
        assertThat(inForce.path("proposeFrom").asInt()).isEqualTo(5);
        var draft = shipped().replace("version: 2026-01", "version: patterns-of-3")
                .replace("patterns: {days: 90, proposeFrom: 5}", "patterns: {days: 30, proposeFrom: 3}");
        assertThat(http.perform(MockMvcRequestBuilders.post("/api/v1/policies").contentType("application/yaml")
                .content(draft).with(jwt().jwt(token -> token.subject("operator").claim("roles", List.of("OPERATOR")))
                        .authorities(new SimpleGrantedAuthority("ROLE_OPERATOR"))))
                .andReturn().getResponse().getStatus()).isEqualTo(201);
        var drafted = examiner.get("/patterns?policy=patterns-of-3");
        assertThat(drafted.path("withinDays").asInt()).isEqualTo(30);
        assertThat(drafted.path("patterns").valueStream().map(one -> one.path("substance").asString()))
                .contains("LISTRIK");
        assertThat(examiner.ask(HttpMethod.GET, "/patterns?policy=none", Map.of()).status()).isEqualTo(404);
    }

    private static String shipped() throws IOException {
        try (var policy = SimilarCasesIT.class.getResourceAsStream("/escalation/policies/2026-01.yml")) {
            return new String(Objects.requireNonNull(policy).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void matter(String origin, String substance, String subject) {
        examiner.post("/cases", Map.of("origin", origin, "substance", substance, "subject", subject, "agency",
                "PDAM-1871", "eventDate", today().toString()));
    }

    private @org.jspecify.annotations.Nullable JsonNode pattern(String substance) {
        return examiner.get("/patterns").path("patterns").valueStream()
                .filter(one -> one.path("substance").asString().equals(substance)).findFirst().orElse(null);
    }
}
