package id.kawal.escalation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kawal.escalation.PublishedEvents.Published;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** A declared conflict of interest is told to the other services, which keep the rest of the file. */
class DeclaredInterestIT extends DeskIT {

    private static final String REASON = "Terlapor adalah ipar saya.";

    @Test
    void an_interest_is_told_once_however_often_it_is_declared_and_never_why() throws Exception {
        var caseId = report("Kerabat sendiri");
        var partial = Officer.examiner(http, "asisten-2");
        Callable<Integer> declaring = () -> declares(partial, caseId);
        try (var twoHands = Executors.newFixedThreadPool(2)) {
            for (var answer : twoHands.invokeAll(List.of(declaring, declaring))) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(declares(partial, caseId)).isEqualTo(200);
        assertThat(declares(Officer.head(http, "kepala"), caseId)).isEqualTo(200);

        await().untilAsserted(() -> assertThat(told(caseId)).hasSizeGreaterThanOrEqualTo(2));
        assertThat(told(caseId)).extracting(Published::payload).containsExactly(
                "{\"caseId\":\"" + caseId + "\",\"member\":\"asisten-2\"}",
                "{\"caseId\":\"" + caseId + "\",\"member\":\"kepala\"}");
        assertThat(published.of(caseId).toString()).doesNotContain("ipar");
    }

    @Test
    void what_somebody_approved_of_who_then_declares_an_interest_is_approved_of_no_more() {
        var caseId = report("Disetujui oleh kerabat");
        var boss = Officer.head(http, "kepala");
        var path = "/cases/" + caseId + "/approvals";
        var asked = examiner.post(path, Map.of("command", "waive-prior-complaint", "reason", "perlu"));
        boss.post(path + "/" + asked.path("approvalId").asString() + "/decision", Map.of("granted", true));
        declares(boss, caseId);
        assertThat(examiner.tries(caseId, "waive-prior-complaint", Map.of("words", "Takut dibalas.")).text("/rule"))
                .isEqualTo("APPROVED_BY_ANOTHER");
    }

    @Test
    void the_timeline_says_that_somebody_did_and_not_who() {
        var caseId = report("Mantan atasan");
        declares(Officer.examiner(http, "asisten-2"), caseId);

        var file = examiner.elsewhere("/api/v1/cases/" + caseId).body();

        var declared = file.path("timeline").valueStream().filter(DeclaredInterestIT::isDeclaration).toList();
        assertThat(declared).hasSize(1);
        assertThat(declared.getFirst().path("text").asString()).contains("benturan kepentingan");
        assertThat(declared.toString()).doesNotContain("asisten-2", "ipar");
    }

    @Test
    void what_was_declared_before_others_were_told_is_told_at_the_start_once() {
        var caseId = report("Sudah lama dinyatakan");
        var at = clock.instant().minus(Duration.ofDays(2)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        jdbc.sql("""
                insert into conflict_of_interest (case_id, member, declared_at, reason)
                values (:case, 'asisten-3', :at, 'Tetangga')""").param("case", caseId)
                .param("at", at.atOffset(java.time.ZoneOffset.UTC)).update();

        Stream.of(1, 2).forEach(start -> context.publishEvent(new ApplicationReadyEvent(new SpringApplication(),
                new String[0], (ConfigurableApplicationContext) context, Duration.ZERO)));

        await().untilAsserted(() -> assertThat(told(caseId)).isNotEmpty());
        assertThat(declares(Officer.examiner(http, "asisten-3"), caseId)).isEqualTo(200);
        declares(Officer.examiner(http, "asisten-2"), caseId);
        await().untilAsserted(() -> assertThat(told(caseId)).hasSizeGreaterThanOrEqualTo(2));
        assertThat(told(caseId)).extracting(Published::payload).anyMatch(one -> one.contains("asisten-3")).hasSize(2);
        assertThat(told(caseId).getFirst().time()).isEqualTo(at);
    }

    private static int declares(Officer who, UUID caseId) {
        return who.ask(HttpMethod.POST, "/cases/" + caseId + "/conflict-of-interest", Map.of("reason", REASON))
                .status();
    }

    private List<Published> told(UUID caseId) {
        return published(caseId, "conflict-of-interest-declared");
    }

    private static boolean isDeclaration(JsonNode entry) {
        return entry.path("kind").asString().equals("CONFLICT_OF_INTEREST_DECLARED");
    }
}
