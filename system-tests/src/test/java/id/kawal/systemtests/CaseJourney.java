package id.kawal.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The way of a report, by HTTP alone, against a Kawal whose office time runs fast. Where it runs is said by the subclass;
 * what it must do is the same everywhere.
 */
abstract class CaseJourney {

    private static final String AGENCY = "DISDUKCAPIL-1871";
    private static final Map<String, String> ENGLISH = Map.of("Accept-Language", "en");

    /** The Kawal under test. */
    abstract Target target();

    @Test
    void a_report_that_the_agency_leaves_unanswered_reaches_the_ombudsman_with_its_whole_file() throws Exception {
        var filed = file(report(1));
        await("the case lies in the inbox of the agency", () -> inAgencysInbox(filed).status() == 200);

        await("the silence sends it to the Ombudsman", () -> kinds(filed).contains("CASE_FORWARDED"));

        assertThat(kinds(filed)).contains("CASE_DELIVERED", "DEADLINE_MISSED", "SUPERIOR_INFORMED", "CASE_FORWARDED");
        var dossier = target().get("/api/v1/cases/" + filed.caseId + "/dossier", target().as("examiner")).expect(200)
                .json();
        assertThat(dossier.toString()).contains("UU 25/2009", filed.caseId.toString());
        assertThat(dossier.get("incompleteParts")).isEmpty();
        var pdf = target().get("/api/v1/cases/" + filed.caseId + "/dossier?format=pdf", target().as("examiner"))
                .expect(200).body();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Kronologi", "25/2009",
                    "Dinas Kependudukan dan Pencatatan Sipil");
        }
        await("each step was told once", () -> templates(filed).size() == templates(filed).stream().distinct().count()
                && templates(filed).size() >= 4);
    }

    @Test
    void an_answer_in_time_stops_the_clock_and_a_dispute_sends_it_on() throws Exception {
        var filed = file(report(2));
        await("the case lies in the inbox of the agency", () -> inAgencysInbox(filed).status() == 200);

        act(filed, "responses", Map.of("kind", "EXPLAINED", "text", "Blangko KTP-el habis."));
        await("the reporter sees the answer", () -> kinds(filed).contains("RESPONSE_RECORDED"));
        assertThat(tracked(filed).toString()).contains("Blangko KTP-el habis.");
        reporterDoes(filed, "dispute", Map.of("text", "Sudah dua bulan menunggu."));

        await("the dispute sends it to the Ombudsman", () -> kinds(filed).contains("CASE_FORWARDED"));
        assertThat(kinds(filed)).doesNotContain("DEADLINE_MISSED");
    }

    @Test
    void a_withdrawn_report_ends_and_its_clocks_with_it() throws Exception {
        var filed = file(report(3));
        await("the clock of the agency runs", () -> clocks(filed).contains("RUNNING"));

        reporterDoes(filed, "withdrawal", Map.of());

        await("the case is closed", () -> kinds(filed).contains("CASE_CLOSED"));
        await("no clock runs", () -> !clocks(filed).contains("RUNNING"));
    }

    @Test
    void the_agency_never_learns_who_reports_in_confidence() throws Exception {
        var report = new HashMap<>(report(4));
        report.put("confidentiality", "CONFIDENTIAL");
        var filed = file(report);

        await("the case lies in the inbox of the agency", () -> inAgencysInbox(filed).status() == 200);

        assertThat(inAgencysInbox(filed).text()).doesNotContain("Pelapor Contoh 4", "pelapor4@warga.example");
    }

    @Test
    void a_page_that_leads_elsewhere_stays_at_the_address_that_was_asked() throws Exception {
        assertThat(target().get("/report/files", Map.of()).expect(302).headers().firstValue("Location"))
                .hasValue(target().url().resolve("/report").toString());
    }

    @Test
    void one_agency_never_sees_a_case_of_another() throws Exception {
        var filed = file(report(5));
        await("the case lies in the inbox of the agency", () -> inAgencysInbox(filed).status() == 200);

        target().get("/api/v1/agency/cases/" + filed.caseId, target().as("agency-bpn-1871")).expect(404);
        target().get("/api/v1/cases/" + filed.caseId, target().as("agency-bpn-1871")).expect(403);
        target().get("/api/v1/cases/" + filed.caseId, Map.of()).expect(401);
    }

    @Test
    void a_report_sent_twice_with_the_same_key_is_one_report() throws Exception {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var report = report(6);
        var first = target().post("/api/v1/reports", key, report).expect(201).json();
        var second = target().post("/api/v1/reports", key, report).expect(201).json();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void an_incomplete_report_is_refused_with_every_field_named_in_the_language_asked_for() throws Exception {
        var answer = target().post("/api/v1/reports", ENGLISH, Map.of("subject", "x")).expect(422).json();

        assertThat(answer.get("errors").size()).isGreaterThan(2);
        assertThat(answer.get("errors").toString()).contains("agencyCode", "description", "eventDate");
    }

    private record Filed(UUID caseId, String trackingCode, String pin) {
    }

    private Map<String, Object> report(int number) throws IOException {
        return Reports.complete(AGENCY, number, target().today());
    }

    private Filed file(Map<String, Object> report) throws IOException {
        var answer = target().post("/api/v1/reports", Map.of(), report).expect(201).json();
        return new Filed(UUID.fromString(answer.get("caseId").asString()), answer.get("trackingCode").asString(),
                answer.get("pin").asString());
    }

    private Target.Answer inAgencysInbox(Filed filed) throws IOException {
        return target().get("/api/v1/agency/cases/" + filed.caseId, asAgency());
    }

    private void act(Filed filed, String action, Map<String, Object> body) throws IOException {
        var answer = target().post("/api/v1/agency/cases/" + filed.caseId + "/" + action, asAgency(), body);
        assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
    }

    private void reporterDoes(Filed filed, String action, Map<String, Object> body) throws IOException {
        var answer = target().post("/api/v1/reports/" + filed.trackingCode + "/" + action, pin(filed), body);
        assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
    }

    private JsonNode tracked(Filed filed) throws IOException {
        return target().get("/api/v1/reports/" + filed.trackingCode, pin(filed)).expect(200).json();
    }

    private List<String> kinds(Filed filed) throws IOException {
        return tracked(filed).get("timeline").valueStream().map(entry -> entry.get("kind").asString()).toList();
    }

    private List<String> clocks(Filed filed) throws IOException {
        var answer = target().get("/api/v1/cases/" + filed.caseId + "/clocks", target().as("examiner"));
        return answer.status() == 404 ? List.of()
                : answer.expect(200).json().valueStream().map(clock -> clock.get("status").asString()).toList();
    }

    private List<String> templates(Filed filed) throws IOException {
        return target().get("/api/v1/deliveries?status=SENT&caseId=" + filed.caseId, target().as("operator"))
                .expect(200)
                .json().get("items").valueStream()
                .map(delivery -> delivery.get("template").asString() + delivery.get("causeEventId").asString()
                        + delivery.get("audience").asString())
                .toList();
    }

    private Map<String, String> asAgency() throws IOException {
        return target().as("agency-" + AGENCY.toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> pin(Filed filed) {
        return Map.of("Kawal-Pin", filed.pin);
    }

    private static void await(String what, Callable<Boolean> condition) {
        Awaitility.await(what).atMost(Duration.ofMinutes(4)).pollInterval(Duration.ofMillis(300)).until(condition);
    }
}
