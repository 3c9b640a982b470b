package id.kawal.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The longest way that a case can go, in the one-process Kawal by HTTP alone, with the clocks, letters and mails that belong to it. */
class DeskLongWayIT {

    private static final String REPORTER = "pelapor7@warga.example";
    private static final String PUBLISHED = "Rekomendasi tidak dilaksanakan; diumumkan dan dilaporkan ke DPR dan Presiden.";
    private static final List<String> ITEMS = List.of("FULL_ADDRESS", "OCCUPATION");

    @TempDir
    static Path folder;

    private static KawalProcess kawal;

    @BeforeAll
    static void start() throws Exception {
        kawal = KawalProcess.start(folder.resolve("data"));
    }

    @AfterAll
    static void stop() throws Exception {
        kawal.close();
    }

    @Test
    void from_a_silent_agency_to_a_recommendation_that_nobody_carried_out() throws Exception {
        var filed = target().post("/api/v1/reports", Map.of(),
                Reports.complete(Casework.AGENCY, 7, target().today())).expect(201).json();
        var desk = new Desk(target(), UUID.fromString(filed.get("caseId").asString()));
        forward(desk);
        verify(desk);
        examine(desk);
        resolve(desk);
        assertThat(desk.takes("publish-and-report",
                Map.of("signatory", "HEADQUARTERS", "reference", "9/2027", "words", PUBLISHED)))
                .isEqualTo("CLOSED_PUBLISHED_AND_REPORTED");
        desk.sends("CLOSING");

        everyClockRanItsCourse(desk.file());
        everyLetterArrived(desk.get("/letters"));
        everyMessageWasMailedOnce(desk.caseId());
        theReporterReadsHowItEnded(filed);
        theFileIsWholeAndCheckable(desk.caseId());
    }

    private static void forward(Desk desk) throws IOException {
        Awaitility.await("the clock of the agency runs").atMost(Duration.ofMinutes(1)).until(() -> target()
                .get("/api/v1/cases/" + desk.caseId() + "/clocks", target().as("examiner")).text().contains("\"A1\""));
        // A message that still waits to hear who it is for would have waited too long after the leap.
        Awaitility.await("the first news were sent").atMost(Duration.ofMinutes(1))
                .until(() -> told(desk.caseId()).anyMatch(one -> one.get("audience").asString().equals("REPORTER"))
                        && told(desk.caseId()).allMatch(one -> one.get("state").asString().equals("SENT")));
        desk.pass(Duration.ofDays(15));
        Awaitility.await("the silence sends it to the desk").atMost(Duration.ofMinutes(1)).until(() -> target()
                .get("/api/v1/desk/cases/" + desk.caseId(), target().as("examiner")).status() == 200);
    }

    private static void verify(Desk desk) throws IOException {
        desk.sends("ACKNOWLEDGEMENT");
        desk.takes("assign", Map.of("assignee", "examiner-1"));
        desk.sends("COMPLETION_REQUEST", Map.of("items", ITEMS));
        desk.pass(Duration.ofDays(10));
        desk.takes("record-completion", Map.of("items", ITEMS));
        desk.takes("verify-formally");
        desk.takes("verify-materially");
        assertThat(desk.takes("accept-for-examination")).isEqualTo("DOCUMENT_REVIEW");
    }

    private static void examine(Desk desk) throws IOException {
        desk.takes("assign", Map.of("assignee", "examiner-2", "code", "HARD"));
        desk.takes("notify-reporter", Map.of("words", "Laporan Anda mulai diperiksa."));
        desk.sends("EXPLANATION_1");
        desk.misses("B5");
        desk.sends("EXPLANATION_2");
        desk.misses("B6");
        assertThat(desk.takes("record-waiver")).isEqualTo("DOCUMENT_REVIEW");
        desk.takes("notify-reporter", Map.of("words", "Terlapor tidak menjawab dua kali."));
        desk.sends("REPORTERS_VIEW");
        desk.misses("B11");
        desk.takesApproved("issue-lhp-found", Map.of("words", "Tidak memberikan pelayanan terbukti."));
        desk.sends("LHP");
    }

    private static void resolve(Desk desk) throws IOException {
        desk.takes("log-monitoring", Map.of("words", "Tidak ada tindakan korektif."));
        desk.misses("B12");
        desk.takes("open-resolution");
        desk.misses("B13");
        desk.sends("REFERRAL");
        desk.takes("refer-to-headquarters", Map.of("words", "Upaya resolusi tidak berhasil."));
        desk.takes("record-recommendation", Map.of("signatory", "HEADQUARTERS", "reference", "12/REK/2027"));
        desk.takes("confirm-recommendation-received", desk.receipt());
        desk.misses("B15");
    }

    private static void everyClockRanItsCourse(JsonNode file) {
        var clocks = file.get("clocks");
        assertThat(rules(clocks)).contains("A1", "A9", "B1", "B2", "B3", "B5", "B6", "B10", "B11", "B12", "B13", "B14",
                "B15", "B16");
        assertThat(clocks.valueStream().map(clock -> clock.get("status").asString())).containsOnly("MISSED", "STOPPED");
        assertThat(file.get("outcome").asString()).isEqualTo(PUBLISHED);
    }

    private static Stream<String> rules(JsonNode clocks) {
        return clocks.valueStream().map(clock -> clock.get("rule").asString());
    }

    private static void everyLetterArrived(JsonNode letters) {
        assertThat(letters.valueStream().map(one -> one.get("kind").asString())).containsExactly("ACKNOWLEDGEMENT",
                "COMPLETION_REQUEST", "EXPLANATION_1", "EXPLANATION_2", "REPORTERS_VIEW", "LHP", "REFERRAL", "CLOSING");
        assertThat(letters.valueStream().map(one -> one.get("status").asString())).containsOnly("DELIVERED");
        assertThat(letters.valueStream().map(one -> one.get("number").asString())).doesNotHaveDuplicates();
        // The second request lay there by itself when the first was not answered.
        assertThat(letters.get(3).get("draftedBy").asString()).isEqualTo("kawal");
    }

    private static void everyMessageWasMailedOnce(UUID caseId) throws IOException {
        Awaitility.await("the end was told").atMost(Duration.ofMinutes(1))
                .until(() -> mails().anyMatch(mail -> mail.get("subject").asString().endsWith("ditutup"))
                        && told(caseId).noneMatch(one -> one.get("state").asString().equals("PENDING")));
        assertThat(told(caseId).filter(one -> !isOvertaken(one)).map(one -> one.get("state").asString()))
                .containsOnly("SENT");
        var causes = told(caseId).map(one -> one.get("causeEventId").asString() + one.get("audience").asString()
                + one.get("template").asString());
        assertThat(causes).doesNotHaveDuplicates();
        var toReporter = mails().filter(mail -> mail.get("to").asString().equals(REPORTER)).toList();
        // Twenty-two steps of the desk and what became of the report before it came there.
        assertThat(toReporter).hasSizeGreaterThanOrEqualTo(22);
        assertThat(mails().count() - toReporter.size()).as("to the agency and its superior").isGreaterThan(11);
    }

    /** Here time leaps over weeks, so that the date which some reminders speak of has passed before they can be sent. */
    private static boolean isOvertaken(JsonNode delivery) {
        return delivery.get("state").asString().equals("SKIPPED") && delivery.get("reason").asString().equals("STALE");
    }

    private static Stream<JsonNode> mails() throws IOException {
        return target().get("/mail?limit=500", Map.of("Accept", "application/json")).expect(200).json().get("messages")
                .valueStream();
    }

    private static Stream<JsonNode> told(UUID caseId) throws IOException {
        return target().get("/api/v1/deliveries?limit=200&caseId=" + caseId, target().as("operator"))
                .expect(200).json().get("items").valueStream();
    }

    private static void theReporterReadsHowItEnded(JsonNode filed) throws IOException {
        var page = target().get("/api/v1/reports/" + filed.get("trackingCode").asString(),
                Map.of("Kawal-Pin", filed.get("pin").asString())).expect(200).json();
        assertThat(page.toString()).contains("CASE_CLOSED", PUBLISHED);
    }

    /** As {@code sha256sum -c SHA256SUMS} would say. */
    private static void theFileIsWholeAndCheckable(UUID caseId) throws Exception {
        var files = unzipped(target().get("/api/v1/cases/" + caseId + "/dossier?format=zip", target().as("examiner"))
                .expect(200).body());
        var sums = new String(Objects.requireNonNull(files.remove("SHA256SUMS")), StandardCharsets.UTF_8);
        for (var file : files.entrySet()) {
            assertThat(sums).contains(HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(file.getValue())) + "  " + file.getKey());
        }
        assertThat(files.keySet().stream().filter(name -> name.startsWith("surat/"))).hasSize(8);
        assertThat(new String(Objects.requireNonNull(files.get("berkas.json")), StandardCharsets.UTF_8)).contains(
                PUBLISHED,
                "explanation-waived", "resolution-opened");
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                files.put(entry.getName(), stream.readAllBytes());
            }
        }
        return files;
    }

    private static Target target() {
        return kawal.target();
    }
}
