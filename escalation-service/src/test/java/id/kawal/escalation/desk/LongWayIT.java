package id.kawal.escalation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kawal.escalation.PublishedEvents.Published;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The longest way that a case can go, by HTTP alone. */
class LongWayIT extends DeskIT {

    @Test
    void from_a_silent_agency_to_a_published_recommendation() {
        var caseId = forwarded();
        examiner.takes(caseId, "confirm-receipt");
        examiner.takes(caseId, "assign", Map.of("assignee", "asisten-2"));
        examiner.takes(caseId, "request-completion", Map.of("items", List.of("FULL_ADDRESS", "OCCUPATION")));
        examiner.takes(caseId, "confirm-completion-notice", receipt());
        pass(10);
        examiner.takes(caseId, "record-completion", Map.of("items", List.of("FULL_ADDRESS", "OCCUPATION")));
        examiner.takes(caseId, "verify-formally");
        examiner.takes(caseId, "verify-materially");
        examiner.takes(caseId, "accept-for-examination");
        examiner.takes(caseId, "assign", Map.of("assignee", "asisten-1", "code", "HARD"));
        examiner.takes(caseId, "notify-reporter", Map.of("words", "Laporan Anda mulai diperiksa."));
        examiner.takes(caseId, "request-explanation");
        examiner.takes(caseId, "confirm-first-request-received", receipt());
        pass(15);
        assertThat(examiner.get("/cases/" + caseId + "/tasks").toString()).contains("DRAFT_NEXT_LETTER");
        examiner.takes(caseId, "request-explanation-again");
        examiner.takes(caseId, "confirm-second-request-received", receipt());
        pass(15);
        examiner.takes(caseId, "record-waiver");
        examiner.takes(caseId, "notify-reporter", Map.of("words", "Terlapor tidak menjawab dua kali."));
        examiner.takes(caseId, "consult-reporter");
        examiner.takes(caseId, "confirm-view-notice-received", receipt());
        pass(15);
        approved(caseId, "issue-lhp-found", Map.of("words", "Tidak memberikan pelayanan terbukti."));
        examiner.takes(caseId, "confirm-lhp-received", receipt());
        examiner.takes(caseId, "log-monitoring", Map.of("words", "Tidak ada tindakan korektif."));
        pass(60);
        examiner.takes(caseId, "open-resolution");
        pass(60);
        examiner.takes(caseId, "refer-to-headquarters", Map.of("words", "Upaya resolusi tidak berhasil."));
        examiner.takes(caseId, "record-recommendation",
                Map.of("signatory", "HEADQUARTERS", "reference", "12/REK/2027"));
        examiner.takes(caseId, "confirm-recommendation-received", receipt());
        pass(61);
        assertThat(examiner.takes(caseId, "publish-and-report",
                Map.of("signatory", "HEADQUARTERS", "reference", "9/2027",
                        "words", "Rekomendasi tidak dilaksanakan; diumumkan dan dilaporkan ke DPR dan Presiden.")))
                .isEqualTo("CLOSED_PUBLISHED_AND_REPORTED");
        await().untilAsserted(() -> assertThat(published(caseId, "case-closed")).hasSize(1));
        assertThat(missed(published(caseId, "deadline-missed"))).contains("A1", "B5", "B6", "B11", "B12", "B13", "B15");
        assertThat(missed(published(caseId, "clock-started"))).contains("A1", "A9", "B1", "B2", "B3", "B5", "B6", "B10",
                "B11", "B12", "B13", "B14", "B15", "B16");
        assertThat(published(caseId, "desk-step-taken")).hasSize(26);
        var all = published.of(caseId);
        assertThat(all).extracting(Published::sequence).isSorted().doesNotHaveDuplicates();
        assertThat(all.getLast().sequence()).isEqualTo(all.size());
        assertThat(jdbc.sql("select count(*) from deadline where case_id = :id").param("id", caseId)
                .query(Integer.class).single()).isZero();
    }

    private static List<String> missed(List<Published> events) {
        return events.stream().map(event -> event.payload().replaceAll(".*\"rule\":\"([A-Z0-9]+)\".*", "$1")).toList();
    }
}
