package id.kawal.escalation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class TasksIT extends DeskIT {

    /** A list holds two hundred tasks: what earlier tests left would hide those that are looked for. */
    @BeforeEach
    void clear() {
        jdbc.sql("delete from desk_task").update();
    }

    @Test
    void a_list_of_tasks_that_is_cut_says_so() {
        var caseId = contact("Banyak tugas");
        var busy = Officer.examiner(http, "asisten-sibuk");
        assertThat(busy.get("/tasks").path("more").asBoolean()).isEqualTo(open("asisten-sibuk") > 200);
        jdbc.sql("""
                insert into desk_task (task_id, case_id, level, assignee, cause, text, due_on, created_by, created_at,
                                       version)
                select gen_random_uuid(), :case, 'HANDLER', 'asisten-sibuk', 'MANUAL', 'Tugas ' || number, '2020-01-01',
                       'kepala', now(), 0
                from generate_series(1, 201) number""").param("case", caseId).update();
        var cut = busy.get("/tasks");
        assertThat(cut.path("tasks").size()).isEqualTo(200);
        assertThat(cut.path("more").asBoolean()).isTrue();
        assertThat(new Browser(http, "asisten-sibuk", "EXAMINER", "id").open("/desk/tasks").text()).contains("200");
        clear();
    }

    @Test
    void tasks_of_cases_that_the_reader_may_not_see_take_no_room_in_the_list() {
        var kin = contact("Kerabat pemeriksa");
        var other = contact("Bukan kerabat");
        var reader = Officer.examiner(http, "asisten-3");
        examiner.post("/cases/" + kin + "/tasks", Map.of("text", "Tidak untuknya"));
        examiner.post("/cases/" + other + "/tasks", Map.of("text", "Untuknya"));
        reader.post("/cases/" + kin + "/conflict-of-interest", Map.of("reason", "saudara"));
        jdbc.sql("""
                insert into desk_task (task_id, case_id, level, cause, text, due_on, created_by, created_at, version)
                select gen_random_uuid(), :case, 'HANDLER', 'MANUAL', 'Tugas ' || number, '2020-01-01', 'kepala', now(), 0
                from generate_series(1, 201) number""").param("case", kin).update();
        var seen = reader.get("/tasks");
        assertThat(seen.path("tasks").valueStream().map(one -> one.path("text").asString())).contains("Untuknya")
                .doesNotContain("Tidak untuknya");
        assertThat(seen.path("more").asBoolean()).isFalse();
        clear();
    }

    /** What waits for an examiner of that name. */
    private int open(String name) {
        return jdbc.sql("""
                select count(*) from desk_task where done_at is null
                  and (assignee = :name or assignee is null and level = 'HANDLER')""").param("name", name)
                .query(Integer.class).single();
    }

    /**
     * One missed deadline (B1): the handler is reminded, then it climbs rung by rung, and each rung sees it in its
     * list.
     */
    @Test
    void one_missed_deadline_climbs_from_the_handler_to_headquarters() {
        var chief = Officer.examiner(http, "kepala-keasistenan");
        head.ask(HttpMethod.PUT, "/members/kepala-keasistenan", Map.of("unit", "PL", "rank", "HEAD_OF_TEAM"));
        var caseId = report("Verifikasi yang terlambat");
        examiner.takes(caseId, "assign", Map.of("assignee", "asisten-1"));
        pass(13);
        assertThat(climbed(caseId)).isEmpty();
        assertThat(published(caseId, "deadline-approaching").toString()).contains("\"B1\"");
        pass(2);
        assertThat(climbed(caseId)).containsExactly("HEAD_OF_TEAM");
        assertThat(seen(chief, caseId)).containsExactly("HEAD_OF_TEAM");
        assertThat(seen(examiner, caseId)).isEmpty();
        var inEnglish = new Browser(http, "kepala-keasistenan", "EXAMINER", "en");
        for (var page : List.of("/desk/tasks", "/desk/cases/" + caseId, "/desk/cases/" + caseId + "/work")) {
            assertThat(inEnglish.open(page).text()).as(page)
                    .contains("Deadline B1 was missed and raised: Formal verification").doesNotContain("terlampaui");
        }
        assertThat(new Browser(http, "kepala-keasistenan", "EXAMINER", "id").open("/desk/tasks").text())
                .contains("Tenggat B1 terlampaui dan dinaikkan: Verifikasi formal");
        pass(9);
        assertThat(climbed(caseId)).containsExactly("HEAD_OF_TEAM", "HEAD_OF_OFFICE");
        pass(21);
        assertThat(climbed(caseId)).containsExactly("HEAD_OF_TEAM", "HEAD_OF_OFFICE", "HEADQUARTERS");
        assertThat(seen(chief, caseId)).containsExactly("HEAD_OF_TEAM");
        assertThat(seen(head, caseId)).containsExactly("HEAD_OF_TEAM", "HEAD_OF_OFFICE", "HEADQUARTERS");
        examiner.takes(caseId, "verify-formally");
        assertThat(seen(head, caseId)).isEmpty();
    }

    private List<String> climbed(UUID caseId) {
        return levels(examiner.get("/cases/" + caseId + "/tasks"), caseId);
    }

    private static List<String> seen(Officer officer, UUID caseId) {
        return levels(officer.get("/tasks").path("tasks"), caseId);
    }

    private static List<String> levels(JsonNode tasks, UUID caseId) {
        return tasks.valueStream().filter(task -> task.path("caseId").asString().equals(caseId.toString()))
                .filter(task -> task.path("rule").asString().equals("B1"))
                .filter(task -> task.path("cause").asString().equals("ESCALATION"))
                .map(task -> task.path("level").asString()).toList();
    }
}
