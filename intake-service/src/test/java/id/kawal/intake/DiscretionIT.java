package id.kawal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Every word a reporter writes carries a mark; none may be found where it has no business. */
@ExtendWith(OutputCaptureExtension.class)
class DiscretionIT extends IntakeServer {

    private static final String MARK = "zqxmark";
    private static final List<String> TALKATIVE = List.of("id.kawal", "org.springframework.web",
            "org.springframework.security",
            "org.springframework.transaction", "org.hibernate.SQL");

    @Autowired
    LoggingSystem logging;

    @Test
    void nothing_that_a_reporter_wrote_is_published_or_logged(CapturedOutput output) {
        TALKATIVE.forEach(logger -> logging.setLogLevel(logger, LogLevel.DEBUG));
        try {
            var filed = filed(marked());
            act(filed, "information",
                    Map.of("text", MARK, "reporter", Map.of("address", MARK, "phone", "+62811223344")));
            attach(filed, "SUPPORTING", MARK + ".txt", MARK.getBytes());
            act(filed, "dispute", Map.of("text", MARK));
            submit(Map.of("reporter", Map.of("fullName", MARK, "email", MARK), "description", MARK));
            as("service-agency", "SERVICE", "/api/v1/case-files/" + filed.caseId());
            track(filed);
            act(filed, "withdrawal", Map.of());

            await().atMost(Duration.ofSeconds(30)).until(() -> count("outbox") == 0);
            var events = stream().events();
            assertThat(events.stream().map(Published.Event::key)).contains(filed.caseId().toString());
            assertThat(events.stream().filter(event -> event.topic().equals("kawal.intake.contacts"))).isNotEmpty();
            assertThat(events).noneMatch(event -> tells(event.raw()));
            assertThat(output.getAll()).contains("ReportForm[…]", "POST /api/v1/reports", "insert into reporter")
                    .doesNotContain(filed.pin());
            assertThat(output.getAll().lines().filter(DiscretionIT::tells)).isEmpty();
        } finally {
            TALKATIVE.forEach(logger -> logging.setLogLevel(logger, LogLevel.WARN));
        }
    }

    @Test
    void personal_data_lies_in_tables_of_its_own() {
        var filed = filed(marked());

        for (var table : List.of("report", "fact", "idempotency_key", "outbox", "evidence_content", "wrong_pins")) {
            assertThat(jdbc.sql("select count(*) from " + table + " t where t::text like '%" + MARK + "%'")
                    .query(Long.class).single())
                    .as(table).isZero();
        }
        for (var table : List.of("reporter", "narrative", "service_visit", "prior_complaint", "evidence")) {
            assertThat(
                    jdbc.sql("select count(*) from " + table + " t where t::text like '%" + MARK + "%' and case_id = ?")
                            .param(filed.caseId()).query(Long.class).single())
                    .as(table).isPositive();
        }
    }

    private static boolean tells(String text) {
        return text.contains(MARK) || text.contains("1871019999990001") || text.contains("811223344")
                || text.contains("822334455");
    }

    private Map<String, Object> marked() {
        var report = report();
        report.put("reporter",
                new LinkedHashMap<>(Map.of("fullName", MARK + " Siti", "nik", "1871019999990001", "birthPlace", MARK,
                        "occupation", MARK, "address", MARK, "email", MARK + "@example.id", "phone", "0822334455",
                        "birthDate", "1990-05-17")));
        report.put("subject", MARK);
        report.put("description", MARK);
        report.put("expectedOutcome", MARK);
        report.put("loss", MARK);
        report.put("serviceVisits",
                List.of(Map.of("service", MARK, "officerName", MARK, "officerPosition", MARK, "note", MARK)));
        report.put("priorComplaint",
                Map.of("complainedOn", "2026-11-10", "addressee", "PROVIDER", "form", "ORAL", "reference", MARK,
                        "text", MARK));
        report.put("evidence", List.of(Map.of("kind", "IDENTITY", "fileName", MARK + ".pdf", "content",
                Base64.getEncoder().encodeToString("%PDF-1.7".getBytes()))));
        return report;
    }
}
