package id.kawal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kawal.contracts.EventCatalogue;
import id.kawal.contracts.agency.CaseDelivered;
import id.kawal.contracts.agency.InformationRequested;
import id.kawal.contracts.agency.ResponseKind;
import id.kawal.contracts.agency.ResponseRecorded;
import id.kawal.contracts.escalation.CaseClosed;
import id.kawal.contracts.escalation.CaseOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpIT extends IntakeServer {

    private static final Map<String, Object> NOTHING = Map.of();

    @Test
    void information_completes_what_was_missing() {
        var filed = filed();

        var added = act(filed, "information",
                Map.of("text", "Tambahan", "reporter", Map.of("birthPlace", "Metro", "birthDate",
                        "1990-05-17", "maritalStatus", "MARRIED", "occupation", "Petani", "address",
                        "Jalan Contoh 1")));

        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.json().path("missing").toString())
                .isEqualTo("[\"PRIOR_COMPLAINT\",\"PRIOR_COMPLAINT_PROOF\"]");
        assertThat(events(filed, "information-added")).containsExactly(added.at("/informationId"));
        assertThat(file(filed)).contains("Tambahan", "Jalan Contoh 1", "Siti Rahayu");
    }

    @Test
    void information_must_say_something_and_answer_a_question_that_was_asked() {
        var filed = filed();

        assertThat(act(filed, "information", NOTHING).all("errors", "field")).containsExactly("text");
        assertThat(act(filed, "information", Map.of("text", "a", "answersQuestion", "x")).all("errors", "code"))
                .containsExactly("not-an-id");
        assertThat(act(filed, "information", Map.of("text", "a", "answersQuestion", UUID.randomUUID())).all("errors",
                "code"))
                .containsExactly("unknown-question");
        assertThat(events(filed, "information-added")).isEmpty();
    }

    @Test
    void an_answered_question_is_no_longer_open() {
        var filed = filed();
        var question = UUID.randomUUID();
        say(EventCatalogue.CASE_DELIVERED, filed.caseId(), new CaseDelivered(filed.caseId(), AGENCY));
        say(EventCatalogue.INFORMATION_REQUESTED, filed.caseId(),
                new InformationRequested(filed.caseId(), AGENCY, question));
        awaitState(filed, "QUESTION_OPEN");

        assertThat(act(filed, "information", Map.of("text", "Nomor: 7", "answersQuestion", question)).status())
                .isEqualTo(201);

        assertThat(track(filed).at("/state/code")).isEqualTo("DELIVERED");
        assertThat(file(filed)).contains(question.toString(), "Nomor: 7");
    }

    @Test
    void the_same_information_sent_twice_with_a_key_is_added_once() {
        var filed = filed();
        var key = UUID.randomUUID().toString();

        var first = act(filed, "information", Map.of("text", "Tambahan"), "Idempotency-Key", key);
        var second = act(filed, "information", Map.of("text", "Tambahan"), "Idempotency-Key", key);
        var other = act(filed, "information", Map.of("text", "Lain"), "Idempotency-Key", key);

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(other.status()).isEqualTo(422);
        assertThat(events(filed, "information-added")).hasSize(1);
    }

    @Test
    void a_file_is_kept_with_its_digest_and_proves_the_prior_complaint() {
        var filed = filed();
        act(filed, "prior-complaint", Map.of("complainedOn", "2026-11-10", "addressee", "SUPERIOR", "form", "ONLINE"));

        var kept = attach(filed, "PRIOR_COMPLAINT_PROOF", "bukti.pdf", "%PDF-1.7 bukti".getBytes());

        assertThat(kept.status()).as(kept.text()).isEqualTo(201);
        assertThat(kept.at("/mediaType")).isEqualTo("application/pdf");
        assertThat(kept.at("/sha256")).hasSize(64);
        assertThat(kept.json().path("missing").toString()).doesNotContain("PRIOR_COMPLAINT");
        assertThat(file(filed)).contains("bukti.pdf", "\"proofEvidenceId\":\"" + kept.at("/evidenceId") + "\"");
        assertThat(events(filed, "evidence-added")).hasSize(1);
    }

    @Test
    void a_proof_sent_before_the_complaint_was_told_of_proves_it_as_well() {
        var filed = filed();
        attach(filed, "PRIOR_COMPLAINT_PROOF", "bukti.pdf", "%PDF-1.7 bukti".getBytes());

        var told = act(filed, "prior-complaint",
                Map.of("complainedOn", "2026-11-10", "addressee", "PROVIDER", "form", "ORAL"));

        assertThat(told.json().path("missing").toString()).doesNotContain("PRIOR_COMPLAINT");
    }

    @Test
    void a_file_of_another_kind_or_size_is_refused_with_what_is_taken() {
        var filed = filed();

        assertThat(attach(filed, "SUPPORTING", "a.exe", new byte[]{'M', 'Z', 0, 1}).text())
                .contains("application/pdf, image/jpeg");
        assertThat(attach(filed, "SUPPORTING", "a.txt", new byte[0]).all("errors", "code"))
                .containsExactly("file-empty");
        assertThat(attach(filed, "SUPPORTING", "a.txt", new byte[10 * 1024 * 1024 + 1]).all("errors", "code"))
                .containsExactly("file-too-large");
        assertThat(attach(filed, " ", "a.txt", "tanpa jenis".getBytes()).at("/kind")).isEqualTo("SUPPORTING");
        assertThat(attach(filed, "HEARSAY", "a.txt", "a".getBytes()).all("errors", "field")).containsExactly("kind");
    }

    @Test
    void the_prior_complaint_is_told_once() {
        var filed = filed();
        var told = Map.<String, Object>of("complainedOn", "2026-11-10", "addressee", "PROVIDER", "form", "WRITTEN",
                "reference", "A/7");

        assertThat(act(filed, "prior-complaint", told).status()).isEqualTo(200);
        assertThat(act(filed, "prior-complaint", told).status()).isEqualTo(200);
        var other = act(filed, "prior-complaint",
                Map.of("complainedOn", "2026-10-10", "addressee", "PROVIDER", "form", "WRITTEN"));

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text()).contains("2026-11-10");
        assertThat(events(filed, "prior-complaint-recorded")).hasSize(1);
        assertThat(act(filed, "prior-complaint", NOTHING).all("errors", "field")).contains("complainedOn", "addressee",
                "form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dispute", "confirmation"})
    void nothing_can_be_said_about_an_answer_before_there_is_one(String action) {
        var refused = act(filed(), action, Map.of("text", "Tidak benar"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/type")).isEqualTo("urn:kawal:problem:no-answer-yet");
    }

    @Test
    void an_answer_is_disputed_once_with_reasons() {
        var filed = filed();
        var response = answered(filed, 1);

        assertThat(act(filed, "dispute", NOTHING).status()).isEqualTo(422);
        assertThat(act(filed, "dispute", Map.of("text", "a", "responseId", UUID.randomUUID())).all("errors", "code"))
                .containsExactly("unknown-response");
        var disputed = act(filed, "dispute", Map.of("reasons", "KTP tetap belum ada."));
        assertThat(disputed.status()).as(disputed.text()).isEqualTo(201);
        assertThat(act(filed, "dispute", Map.of("text", "Sekali lagi")).status()).isEqualTo(409);

        assertThat(track(filed).at("/state/code")).isEqualTo("DISPUTED");
        assertThat(file(filed)).contains("KTP tetap belum ada.", response.toString());
        assertThat(events(filed, "response-disputed")).hasSize(1);
    }

    @Test
    void a_confirmed_case_has_ended_and_confirming_again_changes_nothing() {
        var filed = filed();
        answered(filed, 1);

        assertThat(act(filed, "confirmation", NOTHING).at("/status")).isEqualTo("CONFIRMED");
        assertThat(act(filed, "confirmation", NOTHING).status()).isEqualTo(200);

        assertThat(events(filed, "resolution-confirmed")).hasSize(1);
        assertThat(act(filed, "withdrawal", NOTHING).status()).isEqualTo(409);
        assertThat(act(filed, "information", Map.of("text", "a")).at("/type"))
                .isEqualTo("urn:kawal:problem:case-ended");
    }

    @Test
    void a_withdrawn_case_has_ended_and_withdrawing_again_changes_nothing() {
        var filed = filed();

        assertThat(act(filed, "withdrawal", NOTHING).at("/status")).isEqualTo("WITHDRAWN");
        assertThat(act(filed, "withdrawal", NOTHING).status()).isEqualTo(200);

        assertThat(events(filed, "report-withdrawn")).hasSize(1);
        assertThat(List.of(act(filed, "dispute", Map.of("text", "a")), act(filed, "confirmation", NOTHING),
                act(filed, "prior-complaint",
                        Map.of("complainedOn", "2026-11-10", "addressee", "PROVIDER", "form", "ORAL")),
                attach(filed, "SUPPORTING", "a.txt", "a".getBytes()))).extracting(Answer::status).containsOnly(409);
    }

    @Test
    void consent_is_given_once_and_never_taken_for_granted() {
        var report = report();
        report.remove("forwardingConsent");
        var filed = filed(report);
        assertThat(track(filed).json().path("forwardingConsent").asBoolean()).isFalse();

        assertThat(act(filed, "forwarding-consent", NOTHING).json().path("forwardingConsent").asBoolean()).isTrue();
        assertThat(act(filed, "forwarding-consent", NOTHING).status()).isEqualTo(200);

        assertThat(events(filed, "forwarding-consented")).hasSize(1);
        var consenting = filed();
        act(consenting, "forwarding-consent", NOTHING);
        assertThat(events(consenting, "forwarding-consented")).isEmpty();
    }

    @Test
    void a_case_that_the_office_closed_takes_nothing_more() {
        var filed = filed();
        say(EventCatalogue.CASE_CLOSED, filed.caseId(),
                new CaseClosed(filed.caseId(), CaseOutcome.RESOLVED_BY_PROVIDER));
        awaitState(filed, "CLOSED");

        assertThat(act(filed, "information", Map.of("text", "a")).status()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"information", "dispute", "confirmation", "withdrawal", "forwarding-consent",
            "prior-complaint"})
    void whoever_has_not_the_pin_can_do_nothing(String action) {
        var filed = filed();

        assertThat(act(new Filed(filed.caseId(), filed.code(), "00000000", filed.answer()), action, Map.of("text", "a"))
                .status())
                .isEqualTo(404);
    }

    private UUID answered(Filed filed, int number) {
        var response = UUID.randomUUID();
        say(EventCatalogue.RESPONSE_RECORDED, filed.caseId(),
                new ResponseRecorded(filed.caseId(), AGENCY, response, number, ResponseKind.EXPLAINED, List.of()));
        awaitState(filed, "ANSWERED");
        return response;
    }

    private void awaitState(Filed filed, String state) {
        await().atMost(Duration.ofSeconds(30)).until(() -> track(filed).at("/state/code"), state::equals);
    }

    private String file(Filed filed) {
        return as("service-agency", "SERVICE", "/api/v1/case-files/" + filed.caseId()).text();
    }

    /** The ids that the reporter's events of this kind carry, as they stand on the topic. */
    private List<String> events(Filed filed, String fact) {
        return stream().of(filed.caseId(), "kawal.intake." + fact + ".v1").stream()
                .map(event -> event.payload().path("informationId").asString("")).toList();
    }
}
