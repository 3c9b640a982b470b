package id.kawal.escalation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.escalation.Neighbours;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases brought to their end on the pages alone: links that a page shows, and forms that it holds. */
class DeskJourneyPagesIT extends DeskIT {

    private static final String WHY = "Alasan yang dapat dipahami setiap orang.";

    private Browser screen;
    private Browser chief;
    private String file = "";

    @BeforeEach
    void sitDown() {
        sitDown("id");
    }

    private void sitDown(String language) {
        screen = new Browser(http, "asisten-1", "EXAMINER", language);
        chief = new Browser(http, "kepala", "HEAD", language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void a_report_at_the_counter_is_refused_with_reasons(String language) {
        sitDown(language);
        verified();
        step("propose-refusal", Map.of("code", "OUT_OF_JURISDICTION", "words", WHY));
        approve("decide-refusal");
        step("decide-refusal", Map.of("code", "OUT_OF_JURISDICTION", "words", WHY));
        step("notify-refusal", Map.of("words", WHY));

        var closed = screen.open(file);
        assertThat(closed.text()).contains(language.equals("id") ? "Ditolak" : "Closed: refused", WHY);
        assertThat(closed.html()).contains("/steps/reopen\"").doesNotContain("/steps/notify-reporter\"", "/matter\"");
    }

    @Test
    void a_report_is_examined_and_settled_by_mediation() {
        verified();
        step("verify-formally", Map.of());
        step("verify-materially", Map.of());
        step("accept-for-examination", Map.of());
        step("assign", Map.of("assignee", "asisten-1", "code", "SIMPLE"));
        step("request-explanation", Map.of());
        step("confirm-first-request-received", arrival());
        step("agree-mediation", Map.of("proof", "Berita acara 3"));
        step("settle-by-mediation", Map.of("proof", "Berita acara 4", "words", WHY));

        assertThat(screen.open(file).text()).contains("Selesai", WHY, "Bukti: Berita acara 4");
    }

    @Test
    void a_result_is_issued_and_carried_out_after_the_reporter_was_heard() {
        verified();
        step("verify-formally", Map.of());
        step("verify-materially", Map.of());
        step("accept-for-examination", Map.of());
        step("assign", Map.of("assignee", "asisten-2", "code", "HARD"));
        step("request-explanation", Map.of());
        step("confirm-first-request-received", arrival());
        step("record-explanation", Map.of());
        step("consult-reporter", Map.of());
        assertThat(screen.open(file).text()).contains("Pelapor belum memberi tanggapan")
                .contains("Belum dapat dilakukan");
        step("record-reporters-view", Map.of());
        approve("issue-lhp-found");
        step("issue-lhp-found", Map.of("words", WHY));
        step("confirm-lhp-received", arrival());
        step("record-corrective-action", Map.of("words", WHY));

        assertThat(screen.open(file).text()).contains("Selesai: dilaksanakan", "Disetujui oleh: kepala");
    }

    /** From the counter to formal verification. */
    private void verified() {
        var event = today().minusDays(40);
        var opened = screen.send("/desk/new", new HashMap<>(Map.of("kind", "REPORT", "channel", "WALK_IN", "subject",
                "Dari loket sampai selesai", "substance", "HEALTH", "agency", Neighbours.AGENCY, "confidential",
                "false", "eventDate.day", Integer.toString(event.getDayOfMonth()), "eventDate.month",
                Integer.toString(event.getMonthValue()), "eventDate.year", Integer.toString(event.getYear()))));
        file = opened.location().replaceAll("\\?.*", "");
        var told = today().minusDays(20);
        step("record-prior-complaint", Map.of("date.day", Integer.toString(told.getDayOfMonth()), "date.month",
                Integer.toString(told.getMonthValue()), "date.year", Integer.toString(told.getYear()), "proof",
                "tanda terima 12"));
        step("submit-report", Map.of());
        step("begin-formal-verification", Map.of());
    }

    /** Follows the link to the step, fills what the form asks for, and is led back to the file. */
    private void step(String command, Map<String, String> answers) {
        var link = file + "/steps/" + command;
        assertThat(screen.open(file).html()).contains("href=\"" + link + "\"");
        var form = screen.open(link);
        answers.keySet().forEach(name -> assertThat(form.html()).contains("name=\"" + name + "\""));
        var fields = new HashMap<>(answers);
        fields.put("version", form.version());
        var sent = screen.send(link, fields);
        assertThat(sent.location()).as(sent.html()).isEqualTo(file + "?done=" + command);
    }

    private void approve(String command) {
        screen.send(file + "/approvals", Map.of("command", command, "reason", WHY));
        var decision = chief.open(file + "/work").between("action=\"" + file + "/approvals/", "/decision\"");
        chief.send(file + "/approvals/" + decision + "/decision", Map.of("granted", "true"));
    }

    private Map<String, String> arrival() {
        clock.advance(Duration.ofMinutes(90));
        var at = clock.instant().atZone(clock.getZone()).minusMinutes(1);
        return Map.of("receivedAt.day", Integer.toString(at.getDayOfMonth()), "receivedAt.month",
                Integer.toString(at.getMonthValue()), "receivedAt.year", Integer.toString(at.getYear()),
                "receivedAt.time", at.toLocalTime().toString().substring(0, 5), "proof", "resi 42");
    }
}
