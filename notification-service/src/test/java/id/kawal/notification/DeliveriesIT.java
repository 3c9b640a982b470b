package id.kawal.notification;

import static id.kawal.contracts.intake.Confidentiality.OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import com.jayway.jsonpath.JsonPath;
import id.kawal.notification.message.MessageState;
import id.kawal.notification.testing.CaseOnStage;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What operators read of messages, and what they may do. */
class DeliveriesIT extends ServiceOnStage {

    @Autowired
    private MockMvcTester web;

    @Test
    void the_log_of_a_case_says_what_was_told_whom_and_shows_no_address() throws Exception {
        var stage = stage().known(OPEN);
        awaitMails(stage.reporter, 1);
        awaitState(stage, MessageState.SENT);
        var result = get("?caseId=" + stage.caseId);
        assertThat(result).hasStatusOk().bodyJson().extractingPath("$.items[0]").asMap()
                .containsEntry("template", "report-received").containsEntry("audience", "REPORTER")
                .containsEntry("channel", "EMAIL").containsEntry("state", "SENT")
                .containsEntry("recipient", "s***@e***.org");
        assertThat(result.getResponse().getContentAsString()).doesNotContain(stage.reporter, "siti");
    }

    @Test
    void pages_hold_each_message_once_newest_first() throws Exception {
        var stage = stage().known(OPEN);
        for (var number = 1; number <= 6; number++) {
            stage.answered(number);
        }
        awaitMails(stage.reporter, 7);
        var numbers = new ArrayList<Integer>();
        @Nullable String cursor = null;
        do {
            var page = get("?limit=3&caseId=" + stage.caseId + (cursor == null ? "" : "&cursor=" + cursor))
                    .getResponse().getContentAsString();
            List<Integer> found = JsonPath.read(page, "$.items[*].number");
            assertThat(found).hasSizeLessThanOrEqualTo(3);
            numbers.addAll(found);
            cursor = JsonPath.read(page, "$.next");
        } while (cursor != null);
        assertThat(numbers).hasSize(7).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void the_log_is_filtered_by_status() {
        var stage = stage().listed().reachableAt("", "id").reported(OPEN);
        awaitState(stage, MessageState.SKIPPED);
        assertThat(get("?status=SKIPPED&caseId=" + stage.caseId)).bodyJson().extractingPath("$.items.length()")
                .isEqualTo(1);
        assertThat(get("?status=SENT&caseId=" + stage.caseId)).bodyJson().extractingPath("$.items.length()")
                .isEqualTo(0);
    }

    @Test
    void a_skipped_message_is_sent_when_an_operator_has_mended_the_cause() {
        var stage = stage().listed().reachableAt("", "id").reported(OPEN);
        awaitState(stage, MessageState.SKIPPED);
        var before = sealed(stage);
        stage.reachable("id");
        await().untilAsserted(() -> assertThat(sealed(stage)).isNotEqualTo(before));
        resend(log(stage).getFirst().messageId(), HttpStatus.ACCEPTED);
        awaitMails(stage.reporter, 1);
    }

    @Test
    void a_sent_message_is_not_sent_again() {
        var stage = stage().known(OPEN);
        awaitMails(stage.reporter, 1);
        awaitState(stage, MessageState.SENT);
        assertThat(resend(log(stage).getFirst().messageId(), HttpStatus.CONFLICT)).bodyJson()
                .extractingPath("$.allowedStates").asArray()
                .containsExactlyInAnyOrder("FAILED", "SKIPPED", "UNCERTAIN");
        staysAt(stage.reporter, 1);
    }

    @Test
    void an_unknown_message_is_said_to_be_unknown() {
        assertThat(resend(UUID.randomUUID(), HttpStatus.NOT_FOUND)).bodyJson().extractingPath("$.type")
                .isEqualTo("urn:kawal:problem:delivery-unknown");
    }

    @ParameterizedTest
    @CsvSource({"status=LOST, status", "cursor=x, cursor", "limit=0, limit", "limit=201, limit"})
    void a_wrong_search_names_the_field(String query, String field) {
        assertThat(get("?" + query)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
                .contains("\"" + field + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AGENCY", "EXAMINER", "HEAD", "SERVICE"})
    void nobody_but_operators_sees_the_log(String role) {
        assertThat(
                web.get().uri("/api/v1/deliveries").with(jwt().authorities(new SimpleGrantedAuthority("ROLE_" + role))))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(web.get().uri("/api/v1/deliveries")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    private String sealed(CaseOnStage stage) {
        return jdbc.sql("select sealed from sealed_contact where reporter_id = ?").param(stage.reporterId)
                .query(String.class).single();
    }

    private MvcTestResult get(String query) {
        return web.get().uri("/api/v1/deliveries" + query).with(operator()).exchange();
    }

    private MvcTestResult resend(UUID message, HttpStatus expected) {
        var result = web.post().uri("/api/v1/deliveries/" + message + "/resend").with(operator()).exchange();
        assertThat(result).hasStatus(expected);
        return result;
    }

    private static RequestPostProcessor operator() {
        return jwt().jwt(token -> token.subject("operator").claim("roles", List.of("OPERATOR")))
                .authorities(new SimpleGrantedAuthority("ROLE_OPERATOR"));
    }
}
