package id.kawal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.kawal.intake.idempotency.AnsweredRequests;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

class SubmissionIT extends IntakeServer {

    @Autowired
    AnsweredRequests answered;

    @Test
    void a_report_gets_a_tracking_code_a_pin_what_is_missing_and_the_next_date() {
        var filed = filed();

        assertThat(filed.code()).matches("LPG-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}");
        assertThat(filed.pin()).matches("[0-9]{8}");
        assertThat(filed.answer().response().getHeader("Location")).isEqualTo("/api/v1/reports/" + filed.code());
        assertThat(filed.answer().response().getHeader("Cache-Control")).contains("no-store");
        assertThat(filed.answer().all("missing", "item")).containsExactly("BIRTH_PLACE", "BIRTH_DATE", "MARITAL_STATUS",
                "OCCUPATION",
                "FULL_ADDRESS", "PRIOR_COMPLAINT", "PRIOR_COMPLAINT_PROOF");
        var last = LocalDate.now(clock).plusDays(14).atTime(23, 59, 59).atZone(WIB).toInstant();
        assertThat(filed.answer().at("/nextDate/due")).isEqualTo(last.toString());
        assertThat(filed.answer().json().at("/nextDate/estimated").asBoolean()).isTrue();
        assertThat(filed.answer().at("/nextDate/explanation")).startsWith("Perkiraan");
    }

    @Test
    void the_first_date_counts_from_the_prior_complaint_when_there_was_one() {
        var report = report();
        report.put("priorComplaint", complaint(LocalDate.now(clock).minusDays(3)));
        var soon = filed(report);
        report.put("priorComplaint", complaint(LocalDate.now(clock).minusDays(30)));
        var passed = filed(report);

        var last = LocalDate.now(clock).plusDays(11).atTime(23, 59, 59).atZone(WIB).toInstant();
        assertThat(soon.answer().at("/nextDate/due")).isEqualTo(last.toString());
        assertThat(passed.answer().at("/nextDate/explanation")).contains("dapat diteruskan ke Ombudsman");
        assertThat(soon.answer().all("missing", "item")).contains("PRIOR_COMPLAINT_PROOF")
                .doesNotContain("PRIOR_COMPLAINT");
    }

    @Test
    void what_a_report_asks_for_goes_with_it_since_limits_depend_on_it() {
        var report = report();
        report.put("channel", "SP4N_LAPOR");
        report.put("kind", "information");
        var filed = filed(report);

        assertThat(stream().of(filed.caseId(), "kawal.intake.report-submitted.v1")).singleElement()
                .satisfies(event -> assertThat(event.payload().path("kind").asString()).isEqualTo("INFORMATION"));
    }

    @Test
    void everything_that_was_told_is_kept() {
        var report = report();
        report.put("serviceVisits",
                List.of(Map.of("service", "KTP-el", "officerName", "Petugas A", "visitedOn", "2026-11-04"),
                        Map.of("note", "loket tutup")));
        report.put("priorComplaint", complaint(TODAY.minusDays(5)));
        report.put("evidence",
                List.of(Map.of("kind", "PRIOR_COMPLAINT_PROOF", "fileName", "tanda terima.pdf", "content",
                        Base64.getEncoder().encodeToString("%PDF-1.7 bukti".getBytes()))));
        report.put("expectedOutcome", "KTP dicetak");
        report.put("loss", "Ongkos 100.000");
        var filed = filed(report);

        var file = as("service-agency", "SERVICE", "/api/v1/case-files/" + filed.caseId()).json();
        assertThat(file.at("/serviceVisits/0/officerName").asString()).isEqualTo("Petugas A");
        assertThat(file.at("/serviceVisits/1/note").asString()).isEqualTo("loket tutup");
        assertThat(file.at("/priorComplaint/proofEvidenceId").asString())
                .isEqualTo(file.at("/evidence/0/evidenceId").asString());
        assertThat(file.at("/evidence/0/fileName").asString()).isEqualTo("tanda terima.pdf");
        assertThat(file.at("/expectedOutcome").asString()).isEqualTo("KTP dicetak");
        assertThat(file.at("/loss").asString()).isEqualTo("Ongkos 100.000");
        assertThat(file.at("/missing").toString()).doesNotContain("PRIOR_COMPLAINT");
    }

    @Test
    void every_missing_or_wrong_field_is_named_in_the_language_asked_for_and_nothing_is_kept() {
        var before = count("report");
        var english = submit(Map.of("subject", "x", "eventDate", "2020-01-01", "agencyCode", "DISDUKCAPIL1871"),
                "Accept-Language", "en");

        assertThat(english.status()).isEqualTo(422);
        assertThat(english.at("/type")).isEqualTo("urn:kawal:problem:form-faulty");
        assertThat(english.all("errors", "field")).containsExactlyInAnyOrder("reporter.fullName", "agencyCode",
                "confidentiality", "eventDate",
                "description");
        assertThat(english.text()).contains("You may mean: " + AGENCY, "UU 37/2008 art. 24(3)");
        assertThat(submit(Map.of()).text()).contains("Wajib diisi");
        assertThat(count("report")).isEqualTo(before);
    }

    @Test
    void a_body_that_is_no_report_is_refused_without_repeating_it() {
        var broken = call(
                post("/api/v1/reports").contentType(MediaType.APPLICATION_JSON).content("{\"reporter\": \"Siti\"}"));

        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.text()).contains("reporter").doesNotContain("Siti");
    }

    @Test
    void a_body_larger_than_any_report_is_not_even_read() {
        var huge = call(post("/api/v1/reports").contentType(MediaType.APPLICATION_JSON)
                .content(new byte[16 * 1024 * 1024 + 1]));

        assertThat(huge.status()).isEqualTo(413);
        assertThat(huge.at("/type")).isEqualTo("urn:kawal:problem:http-413");
    }

    @Test
    void a_confidential_report_about_an_own_service_is_taken_with_a_word_about_it() {
        var report = report();
        report.put("confidentiality", "CONFIDENTIAL");

        assertThat(filed(report).answer().json().path("notes").size()).isEqualTo(1);
        assertThat(filed().answer().json().path("notes").size()).isZero();
    }

    @Test
    void the_same_request_gets_the_same_answer_and_makes_one_report() {
        var before = count("report");
        var key = UUID.randomUUID().toString();

        var first = submit(report(), "Idempotency-Key", key);
        var second = submit(report(), "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(count("report")).isEqualTo(before + 1);
        assertThat(track(
                new Filed(UUID.fromString(first.at("/caseId")), second.at("/trackingCode"), second.at("/pin"), second))
                .status())
                .isEqualTo(200);
    }

    @Test
    void the_answer_stays_the_same_after_the_case_moved_on() {
        var key = UUID.randomUUID().toString();
        var first = submit(report(), "Idempotency-Key", key);
        var filed = new Filed(UUID.fromString(first.at("/caseId")), first.at("/trackingCode"), first.at("/pin"), first);
        act(filed, "information", Map.of("reporter", Map.of("birthPlace", "Metro")));
        clock.advance(Duration.ofMinutes(1));

        assertThat(submit(report(), "Idempotency-Key", key).text()).isEqualTo(first.text());
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        var key = UUID.randomUUID().toString();
        submit(report(), "Idempotency-Key", key);
        var other = report();
        other.put("description", "Sesuatu yang lain.");

        var refused = submit(other, "Idempotency-Key", key);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/type")).isEqualTo("urn:kawal:problem:idempotency-key-reused");
    }

    @Test
    void a_key_too_short_to_be_unique_is_refused() {
        assertThat(submit(report(), "Idempotency-Key", "short").at("/type"))
                .isEqualTo("urn:kawal:problem:idempotency-key-length");
    }

    @Test
    void the_same_request_sent_many_times_at_once_makes_one_report() throws Exception {
        var before = count("report");
        var key = UUID.randomUUID().toString();
        var together = new CyclicBarrier(6);
        Callable<String> sending = () -> {
            together.await();
            return submit(report(), "Idempotency-Key", key).text();
        };

        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = threads.invokeAll(IntStream.range(0, 6).mapToObj(_ -> sending).toList());
            assertThat(answers.stream().map(answer -> answer.resultNow()).distinct()).hasSize(1).first().asString()
                    .contains("trackingCode");
        }
        assertThat(count("report")).isEqualTo(before + 1);
    }

    @Test
    void a_key_is_kept_as_a_hash_for_thirty_days_of_office_time() {
        var key = UUID.randomUUID().toString();
        var first = submit(report(), "Idempotency-Key", key);
        assertThat(
                jdbc.sql("select count(*) from idempotency_key k where k::text like :key").param("key", "%" + key + "%")
                        .query(Long.class).single())
                .isZero();

        clock.advance(Duration.ofDays(30).plusSeconds(1));
        answered.forgetExpired();

        assertThat(count("idempotency_key")).isZero();
        assertThat(submit(report(), "Idempotency-Key", key).at("/caseId")).isNotEqualTo(first.at("/caseId"));
    }

    private static Map<String, Object> complaint(LocalDate day) {
        return new LinkedHashMap<>(Map.of("complainedOn", day.toString(), "addressee", "PROVIDER", "form", "WRITTEN"));
    }
}
