package id.kawal.escalation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kawal.contracts.escalation.DeskStep;
import id.kawal.escalation.PublishedEvents.Published;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** The longest way that a case can go, by HTTP alone. */
class LongWayIT extends DeskIT {

    @Test
    void from_a_silent_agency_to_a_published_recommendation() {
        var caseId = forwarded();
        sends(caseId, "ACKNOWLEDGEMENT", Map.of());
        examiner.takes(caseId, "assign", Map.of("assignee", "asisten-2"));
        sends(caseId, "COMPLETION_REQUEST", Map.of("items", List.of("FULL_ADDRESS", "OCCUPATION")));
        pass(10);
        examiner.takes(caseId, "record-completion", Map.of("items", List.of("FULL_ADDRESS", "OCCUPATION")));
        examiner.takes(caseId, "verify-formally");
        examiner.takes(caseId, "verify-materially");
        examiner.takes(caseId, "accept-for-examination");
        examiner.takes(caseId, "assign", Map.of("assignee", "asisten-1", "code", "HARD"));
        examiner.takes(caseId, "notify-reporter", Map.of("words", "Laporan Anda mulai diperiksa."));
        sends(caseId, "EXPLANATION_1", Map.of());
        pass(15);
        assertThat(examiner.get("/cases/" + caseId + "/tasks").toString()).contains("DRAFT_NEXT_LETTER");
        sends(caseId, "EXPLANATION_2", Map.of());
        pass(15);
        examiner.takes(caseId, "record-waiver");
        examiner.takes(caseId, "notify-reporter", Map.of("words", "Terlapor tidak menjawab dua kali."));
        sends(caseId, "REPORTERS_VIEW", Map.of());
        pass(15);
        approved(caseId, "issue-lhp-found", Map.of("words", "Tidak memberikan pelayanan terbukti."));
        sends(caseId, "LHP", Map.of());
        examiner.takes(caseId, "log-monitoring", Map.of("words", "Tidak ada tindakan korektif."));
        pass(60);
        examiner.takes(caseId, "open-resolution");
        pass(60);
        sends(caseId, "REFERRAL", Map.of());
        examiner.takes(caseId, "refer-to-headquarters", Map.of("words", "Upaya resolusi tidak berhasil."));
        examiner.takes(caseId, "record-recommendation",
                Map.of("signatory", "HEADQUARTERS", "reference", "12/REK/2027"));
        examiner.takes(caseId, "confirm-recommendation-received", receipt());
        pass(61);
        assertThat(examiner.takes(caseId, "publish-and-report",
                Map.of("signatory", "HEADQUARTERS", "reference", "9/2027",
                        "words", "Rekomendasi tidak dilaksanakan; diumumkan dan dilaporkan ke DPR dan Presiden.")))
                .isEqualTo("CLOSED_PUBLISHED_AND_REPORTED");
        sends(caseId, "CLOSING", Map.of());
        await().untilAsserted(() -> assertThat(published(caseId, "case-closed")).hasSize(1));
        assertThat(missed(published(caseId, "deadline-missed"))).contains("A1", "B5", "B6", "B11", "B12", "B13", "B15");
        assertThat(missed(published(caseId, "clock-started"))).contains("A1", "A9", "B1", "B2", "B3", "B5", "B6", "B10",
                "B11", "B12", "B13", "B14", "B15", "B16");
        assertThat(published(caseId, "desk-step-taken")).hasSize(26);
        everyLetterWentItsWay(caseId);
        assertThat(published(caseId, "desk-step-taken")).allSatisfy(step -> assertThat(
                DeskStep.named(step.payload().replaceAll(".*\"step\":\"([a-z0-9-]+)\".*", "$1"))).isPresent());
        var all = published.of(caseId);
        assertThat(all).extracting(Published::sequence).isSorted().doesNotHaveDuplicates();
        assertThat(all.getLast().sequence()).isEqualTo(all.size());
        assertThat(jdbc.sql("select count(*) from deadline where case_id = :id").param("id", caseId)
                .query(Integer.class).single()).isZero();
    }

    /** From its draft to its delivery; issuing and delivering take the steps that the letter stands for. */
    private void sends(UUID caseId, String kind, Map<String, ?> with) {
        var letters = "/cases/" + caseId + "/letters";
        var drafted = examiner.get(letters).valueStream().filter(one -> one.path("status").asString().equals("DRAFTED"))
                .findFirst().orElseGet(() -> examiner.post(letters, Map.of("kind", kind)));
        assertThat(drafted.path("kind").asString()).isEqualTo(kind);
        var letter = letters + "/" + drafted.path("letterId").asString();
        assertThat(examiner.ask(HttpMethod.PUT, letter, Map.of("body",
                drafted.path("body").asString().replaceAll("\\{tuliskan[^}]*}", "Sebagaimana terlampir."))).status())
                .isEqualTo(200);
        head.post(letter + "/approval", Map.of());
        examiner.post(letter + "/issue", onThisVersion(caseId, with));
        examiner.post(letter + "/delivery", onThisVersion(caseId, receipt()));
    }

    private Map<String, Object> onThisVersion(UUID caseId, Map<String, ?> with) {
        var sent = new HashMap<String, Object>(with);
        sent.put("version", examiner.file(caseId).path("version").asInt());
        return sent;
    }

    private void everyLetterWentItsWay(UUID caseId) {
        var letters = examiner.get("/cases/" + caseId + "/letters");
        assertThat(letters.valueStream().map(one -> one.path("kind").asString())).containsExactly("ACKNOWLEDGEMENT",
                "COMPLETION_REQUEST", "EXPLANATION_1", "EXPLANATION_2", "REPORTERS_VIEW", "LHP", "REFERRAL", "CLOSING");
        assertThat(letters.valueStream().map(one -> one.path("number").asString())).allMatch(one -> !one.isBlank())
                .doesNotHaveDuplicates();
        await().untilAsserted(() -> assertThat(published(caseId, "letter-progressed")
                .stream().map(event -> event.payload().replaceAll(".*\"status\":\"([A-Z]+)\".*", "$1")).toList())
                .isEqualTo(Collections.nCopies(letters.size(),
                        List.of("DRAFTED", "EDITED", "APPROVED", "ISSUED", "DELIVERED")).stream().flatMap(List::stream)
                        .toList()));
    }

    private static List<String> missed(List<Published> events) {
        return events.stream().map(event -> event.payload().replaceAll(".*\"rule\":\"([A-Z0-9]+)\".*", "$1")).toList();
    }
}
