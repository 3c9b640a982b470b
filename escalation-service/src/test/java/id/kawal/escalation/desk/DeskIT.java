package id.kawal.escalation.desk;

import static org.awaitility.Awaitility.await;

import id.kawal.escalation.EscalationIT;
import id.kawal.escalation.Neighbours;
import id.kawal.escalation.PublishedEvents.Published;
import id.kawal.escalation.casefile.FactKind;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** The desk of the whole service on real servers, by HTTP alone, on a clock of its own. */
@TestPropertySource(properties = "kawal.test.group=desk")
abstract class DeskIT extends EscalationIT {

    static final String OUTCOME = "KTP-el sudah dicetak dan diterima oleh pelapor.";

    @Autowired
    MockMvc http;
    Officer examiner;
    Officer head;

    @BeforeEach
    void meet() {
        examiner = Officer.examiner(http, "asisten-1");
        head = Officer.head(http, "kepala");
        for (var member : List.of("asisten-1", "asisten-2", "asisten-3")) {
            head.ask(HttpMethod.PUT, "/members/" + member, Map.of("unit", "PL"));
        }
        head.ask(HttpMethod.PUT, "/members/kepala", Map.of("unit", "OFFICE", "rank", "HEAD_OF_OFFICE"));
    }

    /** A contact that somebody wrote down at the counter. */
    UUID contact(String subject) {
        var opened = examiner.post("/cases", Map.of("subject", subject, "substance", "ADMINDUK", "channel", "WALK_IN",
                "agency", Neighbours.AGENCY, "eventDate", today().minusDays(30).toString()));
        return UUID.fromString(opened.path("caseId").asString());
    }

    /** A report of which everything is there, in formal verification. */
    UUID report(String subject) {
        var caseId = contact(subject);
        examiner.takes(caseId, "triage-as-report");
        examiner.takes(caseId, "record-prior-complaint",
                Map.of("date", today().minusDays(20).toString(), "proof", "tanda terima 12"));
        examiner.takes(caseId, "submit-report");
        examiner.takes(caseId, "begin-formal-verification");
        return caseId;
    }

    /** A report that the plenary decided to examine, with an examiner. */
    UUID examined(String subject) {
        var caseId = report(subject);
        examiner.takes(caseId, "verify-formally");
        examiner.takes(caseId, "verify-materially");
        examiner.takes(caseId, "accept-for-examination");
        examiner.takes(caseId, "assign", Map.of("assignee", "asisten-1", "code", "SIMPLE"));
        return caseId;
    }

    /** A case of which the result says maladministration and has reached the agency. */
    UUID found(String subject) {
        var caseId = consulted(subject);
        examiner.takes(caseId, "record-reporters-view");
        approved(caseId, "issue-lhp-found", Map.of("words", "Penundaan berlarut terbukti."));
        examiner.takes(caseId, "confirm-lhp-received", receipt());
        return caseId;
    }

    /** A case whose reporter is asked for a view. */
    UUID consulted(String subject) {
        var caseId = examined(subject);
        examiner.takes(caseId, "request-explanation");
        examiner.takes(caseId, "confirm-first-request-received", receipt());
        examiner.takes(caseId, "record-explanation");
        examiner.takes(caseId, "consult-reporter");
        return caseId;
    }

    /** Takes a step of which the head approves. */
    String approved(UUID caseId, String command, Map<String, ?> body) {
        var asked = examiner.post("/cases/" + caseId + "/approvals", Map.of("command", command, "reason", "perlu"));
        head.post("/cases/" + caseId + "/approvals/" + asked.path("approvalId").asString() + "/decision",
                Map.of("granted", true));
        return examiner.takes(caseId, command, body);
    }

    /** That a letter arrives a minute later. */
    Map<String, Object> receipt() {
        clock.advance(Duration.ofMinutes(1));
        return Map.of("receivedAt", clock.instant().truncatedTo(ChronoUnit.SECONDS).atZone(clock.getZone())
                .toOffsetDateTime().toString(), "proof", "resi 42");
    }

    Map<String, Object> outcome() {
        return Map.of("words", OUTCOME);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Lets days go by, and the sweep deal with what was due meanwhile. */
    void pass(int days) {
        clock.advance(Duration.ofDays(days));
        await().atMost(Duration.ofSeconds(30)).until(() -> jdbc
                .sql("select count(*) from deadline where due_at <= :now")
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC)).query(Integer.class).single() == 0);
    }

    UUID forwarded() {
        var caseId = UUID.randomUUID();
        neighbours.report(caseId, clock.instant(), true, null);
        neighbours.deliver(caseId, clock.instant().plusSeconds(1));
        await().until(() -> knows(caseId, FactKind.CASE_DELIVERED));
        pass(16);
        await().until(() -> knows(caseId, FactKind.CASE_FORWARDED));
        return caseId;
    }

    List<Published> published(UUID caseId, String fact) {
        return published.of(caseId).stream().filter(event -> event.fact().equals(fact)).toList();
    }
}
