package id.kawal.escalation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

/** What nobody should send is refused with a reason, and harms no case. */
class OddInputIT extends DeskIT {

    @ParameterizedTest
    @ValueSource(strings = {"q=%00", "agency=%00", "cursor=_", "cursor=__",
            "cursor=%2B1000000000-12-31T23:59:59Z_01a20ec9-c051-7889-a1d4-509e12b970f0", "dueWithin=P999999999999D"})
    void an_odd_question_is_refused(String query) {
        var answer = examiner.ask(HttpMethod.GET, "/cases?" + query, Map.of());
        assertThat(answer.status()).as(answer.body().toString()).isBetween(400, 422);
        assertThat(answer.text("/type")).startsWith("urn:kawal:problem:");
    }

    @Test
    void what_is_searched_for_is_meant_as_typed() {
        contact("Dipotong 100% tanpa alasan");
        assertThat(examiner.get("/cases?q=100%25%20tanpa").path("cases").size()).isEqualTo(1);
        assertThat(examiner.get("/cases?q=%25%25").path("cases").size()).isZero();
        assertThat(examiner.get("/cases?q=%5C").path("cases").size()).isZero();
    }

    @Test
    void items_that_are_none_and_characters_that_are_none_are_refused_and_the_case_stays_readable() {
        var caseId = contact("Butir yang aneh");
        for (var item : List.of("FULL_NAME,FULL_NAME", "", "a b")) {
            assertThat(examiner.ask(HttpMethod.POST, "/cases/" + caseId + "/triage-as-report",
                    Map.of("version", 1, "items", List.of(item))).status()).isEqualTo(422);
        }
        var note = examiner.ask(HttpMethod.POST, "/cases/" + caseId + "/notes", Map.of("text", "a\u0000b"));
        assertThat(note.status()).isEqualTo(422);
        assertThat(note.text("/type")).isEqualTo("urn:kawal:problem:value-unstorable");
        assertThat(examiner.file(caseId).path("version").asInt()).isEqualTo(1);
    }

    @Test
    void who_declared_an_interest_neither_reads_what_the_reporter_is_told_nor_who_may_get_the_case() {
        var caseId = contact("Kerabat pemeriksa");
        var kin = Officer.examiner(http, "asisten-2");
        kin.post("/cases/" + caseId + "/conflict-of-interest", Map.of("reason", "saudara"));
        assertThat(kin.ask(HttpMethod.GET, "/cases/" + caseId + "/assignees", Map.of()).status()).isEqualTo(403);
        assertThat(kin.status("/api/v1/cases/" + caseId + "/for-reporter")).isEqualTo(403);
        assertThat(examiner.ask(HttpMethod.GET, "/cases/" + caseId + "/assignees", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void a_group_of_cases_of_which_one_is_none_is_refused() {
        var caseId = contact("Satu dari dua").toString();
        for (var none : Arrays.asList(null, "", " ")) {
            var refused = examiner.ask(HttpMethod.POST, "/groups",
                    Map.of("title", "Dua", "caseIds", Arrays.asList(caseId, none)));
            assertThat(refused.status()).as("%s", none).isEqualTo(422);
            assertThat(refused.text("/errors/0/field")).isEqualTo("caseIds");
        }
    }

    @Test
    void days_far_beyond_every_calendar_are_refused_and_harm_no_case() {
        var caseId = report("Hari yang tidak pernah datang");
        for (var day : List.of("+999999999-01-01", "99999-01-01", "-999999999-01-01", "2200-01-01")) {
            for (var sent : List.of(Map.of("date", day), Map.of("receivedAt", day + "T00:00:00Z"))) {
                var refused = examiner.tries(caseId, "confirm-receipt", sent);
                assertThat(refused.status()).as("%s %s", sent, refused.body()).isBetween(400, 422);
            }
            assertThat(examiner.ask(HttpMethod.POST, "/cases/" + caseId + "/tasks",
                    Map.of("text", "Telepon", "dueOn", day)).status()).as(day).isBetween(400, 422);
            assertThat(head.ask(HttpMethod.PUT, "/members/asisten-3", Map.of("unit", "PL", "awayUntil", day)).status())
                    .as(day).isBetween(400, 422);
        }
        assertThat(examiner.file(caseId).path("state").asString()).isEqualTo("FORMAL_VERIFICATION");
    }

    @Test
    void a_hearing_that_no_calendar_can_count_to_is_refused_at_its_day() {
        var caseId = examined("Sidang yang terlalu jauh");
        var refused = examiner.tries(caseId, "summon", Map.of("date", "2199-12-31"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/errors/0/field")).isEqualTo("date");
        assertThat(examiner.takes(caseId, "summon", Map.of("date", "2099-12-31"))).isEqualTo("SUMMONED_1");
    }

    @Test
    void a_version_that_a_case_does_not_have_yet_is_refused_with_the_one_it_has() {
        var caseId = report("Versi yang belum ada");
        var refused = examiner.ask(HttpMethod.POST, "/cases/" + caseId + "/confirm-receipt", Map.of("version", 99));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("version").asInt()).isEqualTo(examiner.file(caseId).path("version").asInt());
    }

    @Test
    void what_is_kept_of_approvals_interests_and_groups_ends_somewhere() {
        var caseId = report("Terlalu panjang");
        var endless = "kata ".repeat(1_000);
        var file = "/cases/" + caseId;
        assertThat(examiner.ask(HttpMethod.POST, file + "/approvals", Map.of("command", "reopen", "reason", endless))
                .text("/errors/0/field")).isEqualTo("reason");
        assertThat(examiner.ask(HttpMethod.POST, file + "/conflict-of-interest", Map.of("reason", endless))
                .text("/errors/0/field")).isEqualTo("reason");
        assertThat(examiner.ask(HttpMethod.POST, "/groups", Map.of("title", endless, "caseIds",
                List.of(caseId, report("Kedua")))).text("/errors/0/field")).isEqualTo("title");
        var letters = file + "/letters";
        var letter = letters + "/"
                + examiner.post(letters, Map.of("kind", "ACKNOWLEDGEMENT")).path("letterId").asString();
        for (var field : List.of("subject", "addressee", "copyTo")) {
            assertThat(examiner.ask(HttpMethod.PUT, letter, Map.of(field, endless)).text("/errors/0/field"))
                    .isEqualTo(field);
        }
        // An emoji is printed by its name, which is much longer than itself.
        assertThat(examiner.ask(HttpMethod.PUT, letter, Map.of("body", "\uD83D\uDE00".repeat(10_000)))
                .text("/errors/0/field")).isEqualTo("body");
    }

    @Test
    void an_acknowledgement_goes_out_though_the_receipt_was_confirmed_by_word_of_mouth() {
        var caseId = report("Dikabari lewat telepon");
        examiner.takes(caseId, "confirm-receipt");
        var letters = "/cases/" + caseId + "/letters";
        var letter = letters + "/"
                + examiner.post(letters, Map.of("kind", "ACKNOWLEDGEMENT")).path("letterId").asString();
        head.post(letter + "/approval", Map.of());
        assertThat(examiner.post(letter + "/issue", Map.of("version", 0)).path("status").asString())
                .isEqualTo("ISSUED");
    }

    @Test
    void a_letter_that_says_nothing_is_not_approved_and_one_that_never_ends_is_not_taken() {
        var caseId = report("Surat kosong");
        var path = "/cases/" + caseId + "/letters";
        var letter = path + "/" + examiner.post(path, Map.of("kind", "ACKNOWLEDGEMENT")).path("letterId").asString();
        assertThat(examiner.ask(HttpMethod.PUT, letter, Map.of("body", "kata ".repeat(10_000))).status())
                .isEqualTo(422);
        assertThat(examiner.ask(HttpMethod.PUT, letter, Map.of("body", "   ")).status()).isEqualTo(200);
        assertThat(head.ask(HttpMethod.POST, letter + "/approval", Map.of()).status()).isBetween(409, 422);
    }

    @Test
    void what_is_too_long_or_of_no_possible_day_is_refused_at_its_field() {
        var long61 = "A".repeat(61);
        var tomorrow = today().plusDays(1).toString();
        for (var wrong : Map.of("agency", long61, "channel", long61, "office", long61, "region", long61, "service",
                long61, "substance", long61, "subject", "a".repeat(201), "language", "xx", "eventDate", tomorrow)
                .entrySet()) {
            var sent = new HashMap<String, Object>(Map.of("subject", "Loket penuh", "substance", "ADMINDUK"));
            sent.put(wrong.getKey(), wrong.getValue());
            refusedAt(wrong.getKey(), examiner.ask(HttpMethod.POST, "/cases", sent));
        }
        var caseId = contact("Terlalu panjang");
        var path = "/cases/" + caseId;
        refusedAt("text", examiner.ask(HttpMethod.POST, path + "/notes", Map.of("text", "a".repeat(10_001))));
        refusedAt("words", examiner.ask(HttpMethod.POST, path + "/triage-as-own-initiative",
                Map.of("version", 1, "words", "a".repeat(10_001))));
        refusedAt("date", examiner.ask(HttpMethod.POST, path + "/record-prior-complaint",
                Map.of("version", 1, "date", "+99999-01-01", "proof", "resi")));
        assertThat(examiner.file(caseId).path("version").asInt()).isEqualTo(1);
    }

    @Test
    void a_task_is_for_a_colleague_who_may_see_the_case_and_for_a_day_that_can_be() {
        var caseId = contact("Tugas untuk siapa");
        var path = "/cases/" + caseId + "/tasks";
        refusedAt("assignee", examiner.ask(HttpMethod.POST, path, Map.of("text", "Telepon", "assignee", "siapa-ini")));
        refusedAt("dueOn", examiner.ask(HttpMethod.POST, path,
                Map.of("text", "Telepon", "dueOn", "+99999-01-01")));
        Officer.examiner(http, "asisten-2").post("/cases/" + caseId + "/conflict-of-interest",
                Map.of("reason", "saudara"));
        refusedAt("assignee", examiner.ask(HttpMethod.POST, path, Map.of("text", "Telepon", "assignee", "asisten-2")));
        assertThat(examiner.post(path, Map.of("text", "Telepon", "assignee", "asisten-1", "dueOn", today().toString()))
                .path("assignee").asString()).isEqualTo("asisten-1");
    }

    @Test
    void a_member_has_a_name_and_a_substitute_who_works_here() {
        refusedAt("name", head.ask(HttpMethod.PUT, "/members/%20", Map.of("unit", "PL")));
        refusedAt("name", head.ask(HttpMethod.PUT, "/members/asisten-9%20", Map.of("unit", "PL")));
        var refused = head.ask(HttpMethod.PUT, "/members/asisten-1", Map.of("unit", "PL", "substitute", "siapa-ini"));
        refusedAt("substitute", refused);
        assertThat(refused.body().toString()).doesNotContain("{0}");
    }

    private static void refusedAt(String field, Officer.Answer answer) {
        assertThat(answer.status()).as(field + ": " + answer.body()).isEqualTo(422);
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
    }
}
