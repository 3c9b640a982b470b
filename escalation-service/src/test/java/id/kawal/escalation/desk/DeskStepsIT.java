package id.kawal.escalation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import id.kawal.escalation.PublishedEvents.Published;
import id.kawal.escalation.lifecycle.CaseState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeskStepsIT extends DeskIT {

    @Test
    void a_forwarded_case_lies_at_the_desk_by_itself() {
        var caseId = forwarded();
        var file = examiner.file(caseId);
        assertThat(file.path("state").asString()).isEqualTo("FORMAL_VERIFICATION");
        assertThat(file.path("origin").asString()).isEqualTo("FORWARDED");
        assertThat(rules(file, "RUNNING")).contains("B1", "B16");
        assertThat(next(file, "verify-formally").path("open").asBoolean()).isTrue();
        assertThat(next(file, "record-explanation").isMissingNode()).isTrue();
    }

    @Test
    void a_step_that_the_state_does_not_know_says_which_states_do() {
        var caseId = contact("Pemanggilan sebelum waktunya");
        var refused = examiner.tries(caseId, "summon", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/type")).isEqualTo("urn:kawal:problem:step-not-from-here");
        assertThat(refused.body().path("allowedIn").valueStream().map(JsonNode::asString))
                .containsExactly("DOCUMENT_REVIEW");
        assertThat(examiner.tries(caseId, "dance", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void a_step_refused_for_want_of_words_still_says_every_state_that_knows_it() {
        var refused = examiner.tries(contact("Ditarik tanpa alasan"), "withdraw", Map.of());
        assertThat(refused.text("/rule")).isEqualTo("OUTCOME_IN_PLAIN_WORDS");
        assertThat(refused.body().path("allowedIn").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(CaseState.OPEN.stream().map(Enum::name).toList());
    }

    @Test
    void an_earlier_complaint_that_was_waived_is_not_missing_any_more() {
        var caseId = contact("Tidak berani mengadu dahulu");
        examiner.takes(caseId, "triage-as-report");
        examiner.takes(caseId, "submit-report");
        examiner.takes(caseId, "begin-formal-verification");
        assertThat(examiner.file(caseId).path("missing").toString()).contains("PRIOR_COMPLAINT_PROOF");
        approved(caseId, "waive-prior-complaint", Map.of("words", "Diancam oleh petugas loket."));
        assertThat(examiner.file(caseId).path("missing").size()).isZero();
    }

    @Test
    void a_step_that_a_guard_refuses_names_the_guard_and_its_article() {
        var caseId = contact("Belum pernah mengadu");
        examiner.takes(caseId, "triage-as-report");
        examiner.takes(caseId, "submit-report");
        examiner.takes(caseId, "begin-formal-verification");
        var refused = examiner.tries(caseId, "verify-formally", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/rule")).isEqualTo("PRIOR_COMPLAINT_SHOWN");
        assertThat(refused.text("/article")).isEqualTo("UU 37/2008 pasal 24 ayat (1) huruf c");
        assertThat(refused.text("/guards/0/certainty")).isEqualTo("F");
        assertThat(refused.text("/detail")).contains("Belum ada pengaduan kepada penyelenggara");
        var english = examiner.ask(HttpMethod.POST, "/cases/" + caseId + "/verify-formally?lang=en",
                Map.of("version", examiner.file(caseId).path("version").asInt()));
        assertThat(english.text("/detail")).contains("No earlier complaint to the provider is shown");
        assertThat(examiner.file(caseId).path("state").asString()).isEqualTo("FORMAL_VERIFICATION");
    }

    @Test
    void a_step_without_the_version_that_was_looked_at_is_not_taken() {
        var caseId = contact("Tanpa versi");
        assertThat(examiner.ask(HttpMethod.POST, "/cases/" + caseId + "/triage-as-report", Map.of()).status())
                .isEqualTo(428);
    }

    @Test
    void of_two_examiners_at_the_same_instant_one_wins_and_the_other_sees_what_changed() throws Exception {
        for (int round = 0; round < 5; round++) {
            var caseId = contact("Dua pemeriksa " + round);
            var start = new CyclicBarrier(2);
            var other = Officer.examiner(http, "asisten-2");
            try (var threads = Executors.newFixedThreadPool(2)) {
                var answers = threads.invokeAll(List.<Callable<Officer.Answer>>of(
                        () -> together(start, examiner, caseId, "triage-as-report"),
                        () -> together(start, other, caseId, "triage-as-consultation")));
                var results = List.of(answers.get(0).get(), answers.get(1).get());
                assertThat(results).extracting(Officer.Answer::status).containsExactlyInAnyOrder(200, 409);
                var loser = results.stream().filter(answer -> answer.status() == 409).findFirst().orElseThrow();
                assertThat(loser.text("/type")).isEqualTo("urn:kawal:problem:changed-by-another");
                assertThat(loser.body().path("version").asInt()).isEqualTo(2);
                assertThat(loser.text("/changes/0/event")).isEqualTo("contact-triaged");
                assertThat(loser.text("/changes/0/to")).isEqualTo(examiner.file(caseId).path("state").asString());
                assertThat(loser.text("/changes/0/by")).startsWith("asisten-");
            }
        }
    }

    private static Officer.Answer together(CyclicBarrier start, Officer officer, UUID caseId, String command)
            throws Exception {
        start.await();
        return officer.ask(HttpMethod.POST, "/cases/" + caseId + "/" + command, Map.of("version", 1));
    }

    @Test
    void every_step_is_told_once_in_order_and_without_words() {
        var caseId = report("Dokumen terlambat");
        await().untilAsserted(() -> assertThat(published(caseId, "desk-step-taken")).hasSize(5));
        assertThat(published(caseId, "desk-step-taken")).extracting(Published::payload)
                .anySatisfy(json -> assertThat(json).contains("formal-verification-begun", "SUBMITTED"))
                .noneSatisfy(json -> assertThat(json).contains("Dokumen"));
        var all = published.of(caseId);
        assertThat(all).extracting(Published::sequence).doesNotHaveDuplicates().isSorted();
        assertThat(all.getLast().sequence()).isEqualTo(all.size());
    }

    @Test
    void a_complaint_about_the_handling_is_heard_after_the_end_too_and_changes_no_outcome() {
        var caseId = report("Keluhan setelah penutupan");
        examiner.takes(caseId, "withdraw", outcome());
        examiner.takes(caseId, "receive-handling-complaint", Map.of("words", "Penutupan tidak dijelaskan."));
        assertThat(examiner.file(caseId).path("outcome").asString()).isEqualTo(OUTCOME);
        assertThat(examiner.file(caseId).path("clocks").valueStream()
                .filter(run -> run.path("rule").asString().equals("B17")))
                .singleElement().satisfies(run -> assertThat(run.path("status").asString()).isEqualTo("RUNNING"));
        examiner.takes(caseId, "answer-handling-complaint", Map.of("words", "Penjelasannya kami kirim ulang."));
        assertThat(examiner.file(caseId).path("state").asString()).isEqualTo("CLOSED_WITHDRAWN");
        assertThat(published(caseId, "case-closed")).hasSize(1);
    }

    @Test
    void the_words_for_the_reporter_are_handed_to_intake_and_no_others() throws Exception {
        var caseId = report("Kata untuk pelapor");
        examiner.takes(caseId, "record-court-matter", Map.of("words", "Kata untuk kantor saja."));
        examiner.takes(caseId, "notify-reporter", Map.of("words", "Laporan Anda kami periksa."));
        examiner.takes(caseId, "withdraw", outcome());
        var words = forReporter(caseId, "SERVICE");
        assertThat(words.path("words").valueStream().map(one -> one.path("text").asString()))
                .containsExactly("Laporan Anda kami periksa.", OUTCOME);
        assertThat(words.toString()).doesNotContain("kantor saja", "asisten");
        assertThat(forReporter(caseId, "AGENCY").path("status").asInt()).isEqualTo(403);
    }

    private JsonNode forReporter(UUID caseId, String role) throws Exception {
        var answer = http.perform(MockMvcRequestBuilders.get("/api/v1/cases/" + caseId + "/for-reporter")
                .with(jwt().jwt(token -> token.subject("service-intake").claim("roles", List.of(role)))
                        .authorities(new SimpleGrantedAuthority("ROLE_" + role))))
                .andReturn().getResponse();
        return JsonMapper.shared().readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void a_forwarded_case_is_called_by_its_topic_and_agency_until_it_has_a_subject() {
        var caseId = forwarded();
        var queued = examiner.get("/cases?q=" + caseId.toString().substring(0, 8)).at("/cases/0");
        assertThat(queued.path("subject").asString()).isEmpty();
        assertThat(queued.path("title").asString()).startsWith("ADMINDUK, ");
        assertThat(examiner.file(caseId).path("title").asString()).isEqualTo(queued.path("title").asString());
    }

    @Test
    void a_matter_that_lacks_something_is_not_called_a_search() {
        var refused = examiner.ask(HttpMethod.POST, "/cases", Map.of("agency", "PDAM-1871"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/title")).isEqualTo("Kasus tidak dapat dicatat");
        assertThat(refused.body().path("errors").valueStream().map(error -> error.path("field").asString()))
                .containsExactly("substance", "subject");
    }

    @Test
    void an_agency_or_an_operator_sees_nothing_of_the_desk() {
        for (var role : List.of("AGENCY", "OPERATOR", "SERVICE")) {
            var stranger = new Officer(http, "siapa", role, new java.util.concurrent.atomic.AtomicInteger());
            assertThat(stranger.ask(HttpMethod.GET, "/cases", Map.of()).status()).as(role).isEqualTo(403);
        }
    }

    @Test
    void who_declares_an_interest_neither_sees_the_case_nor_acts_in_it_nor_gets_it() {
        var caseId = report("Tetangga saya sendiri");
        var partial = Officer.examiner(http, "asisten-2");
        partial.post("/cases/" + caseId + "/conflict-of-interest", Map.of("reason", "Terlapor adalah keluarga."));
        assertThat(partial.ask(HttpMethod.GET, "/cases/" + caseId, Map.of()).status()).isEqualTo(403);
        var version = examiner.file(caseId).path("version").asInt();
        var refused = partial.ask(HttpMethod.POST, "/cases/" + caseId + "/verify-formally", Map.of("version", version));
        assertThat(refused.text("/rule")).isEqualTo("NO_CONFLICT_OF_INTEREST");
        assertThat(refused.text("/article")).isEqualTo("UU 37/2008 pasal 40");
        for (var elsewhere : List.of("/api/v1/cases/" + caseId, "/api/v1/cases/" + caseId + "/clocks",
                "/api/v1/cases/" + caseId + "/dossier", "/api/v1/clocks/" + examiner.file(caseId)
                        .at("/clocks/0/clockId").asString() + "/explanation")) {
            assertThat(partial.status(elsewhere)).as(elsewhere).isEqualTo(403);
            assertThat(examiner.status(elsewhere)).as(elsewhere).isNotEqualTo(403);
        }
        assertThat(partial.get("/cases?q=Tetangga").path("cases").size()).isZero();
        assertThat(examiner.get("/cases?q=Tetangga").path("cases").size()).isEqualTo(1);
        assertThat(examiner.tries(caseId, "assign", Map.of("assignee", "asisten-2")).text("/rule"))
                .isEqualTo("ASSIGNEE_WITHOUT_CONFLICT");
        var proposals = examiner.get("/cases/" + caseId + "/assignees");
        assertThat(proposals.valueStream().map(one -> one.at("/candidate/name").asString())).last()
                .isEqualTo("asisten-2");
    }

    @Test
    void what_the_law_wants_two_people_for_is_not_done_by_one() {
        var caseId = report("Penolakan");
        examiner.takes(caseId, "propose-refusal",
                Map.of("code", "OUT_OF_JURISDICTION", "words", "Bukan layanan publik."));
        var order = Map.of("code", "OUT_OF_JURISDICTION", "words", "Sengketa perdata antarwarga.");
        assertThat(examiner.tries(caseId, "decide-refusal", order).text("/rule")).isEqualTo("APPROVED_BY_ANOTHER");
        var path = "/cases/" + caseId + "/approvals";
        var own = head.post(path, Map.of("command", "decide-refusal", "reason", "bukan kewenangan"));
        var decision = path + "/" + own.path("approvalId").asString() + "/decision";
        assertThat(head.ask(HttpMethod.POST, decision, Map.of("granted", true)).status()).isEqualTo(403);
        assertThat(examiner.ask(HttpMethod.POST, decision, Map.of("granted", true)).status()).isEqualTo(403);
        assertThat(approved(caseId, "decide-refusal", order)).isEqualTo("REFUSAL_DECIDED");
        assertThat(examiner.file(caseId).path("steps").valueStream().toList().getLast().path("approver").asString())
                .isEqualTo("kepala");
    }

    @Test
    void a_missed_deadline_climbs_the_ladder_and_its_tasks_end_with_the_duty() {
        var caseId = contact("Tidak diberi tanda terima");
        pass(30);
        var levels = head.get("/cases/" + caseId + "/tasks").valueStream()
                .filter(task -> task.path("rule").asString().equals("B0")).map(task -> task.path("level").asString());
        assertThat(levels).containsExactly("HEAD_OF_TEAM", "HEAD_OF_OFFICE", "HEADQUARTERS");
        assertThat(examiner.get("/cases?overdue=true&q=" + caseId).path("cases").size()).isEqualTo(1);
        examiner.takes(caseId, "confirm-receipt");
        assertThat(head.get("/cases/" + caseId + "/tasks").valueStream()
                .filter(task -> task.path("rule").asString().equals("B0")).map(task -> task.path("doneBy").asString()))
                .containsOnly("kawal");
    }

    @Test
    void the_queue_is_paged_by_next_deadline_and_filtered() {
        var mine = examined("Tumpukan nomor satu");
        examiner.takes(mine, "confirm-receipt");
        contact("Tumpukan nomor dua");
        contact("Tumpukan nomor tiga");
        var first = examiner.get("/cases?q=Tumpukan&size=2");
        assertThat(first.path("cases").size()).isEqualTo(2);
        var second = examiner.get("/cases?q=Tumpukan&size=2&cursor=" + first.path("next").asString());
        assertThat(second.path("cases").size()).isEqualTo(1);
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(second.at("/cases/0/caseId").asString()).isEqualTo(mine.toString());
        assertThat(examiner.get("/cases?q=Tumpukan&assignee=me").path("cases").size()).isEqualTo(1);
        assertThat(examiner.get("/cases?q=Tumpukan&assignee=none").path("cases").size()).isEqualTo(2);
        assertThat(examiner.get("/cases?q=Tumpukan&state=DOCUMENT_REVIEW").path("cases").size()).isEqualTo(1);
        assertThat(examiner.get("/cases?q=Tumpukan&dueWithin=P14D").path("cases").size()).isEqualTo(2);
        for (var wrong : List.of("state=LOST", "size=0", "dueWithin=soon", "cursor=abc")) {
            assertThat(examiner.ask(HttpMethod.GET, "/cases?" + wrong, Map.of()).status()).as(wrong).isEqualTo(422);
        }
    }

    @Test
    void who_stands_in_sees_the_cases_of_who_is_away() {
        var caseId = examined("Sedang cuti");
        var substitute = Officer.examiner(http, "asisten-3");
        assertThat(substitute.get("/cases?q=cuti&assignee=me").path("cases").size()).isZero();
        head.ask(HttpMethod.PUT, "/members/asisten-1", Map.of("unit", "PL", "awayUntil", today().plusDays(7).toString(),
                "substitute", "asisten-3"));
        assertThat(substitute.get("/cases?q=cuti&assignee=me").at("/cases/0/caseId").asString())
                .isEqualTo(caseId.toString());
        assertThat(head.get("/cases/" + caseId + "/assignees").valueStream()
                .filter(one -> one.at("/candidate/name").asString().equals("asisten-1")).findFirst().orElseThrow()
                .path("reason").asString()).contains("asisten-3");
    }

    private static List<String> rules(JsonNode file, String status) {
        return file.path("clocks").valueStream().filter(clock -> clock.path("status").asString().equals(status))
                .map(clock -> clock.path("rule").asString()).toList();
    }

    private static JsonNode next(JsonNode file, String command) {
        return file.path("next").valueStream().filter(step -> step.path("command").asString().equals(command))
                .findFirst().orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }
}
