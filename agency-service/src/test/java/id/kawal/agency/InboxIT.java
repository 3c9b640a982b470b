package id.kawal.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kawal.contracts.EvidenceItem;
import id.kawal.contracts.EvidenceKind;
import id.kawal.contracts.Topics;
import id.kawal.contracts.intake.Confidentiality;
import id.kawal.contracts.intake.EvidenceAdded;
import id.kawal.contracts.intake.InformationAdded;
import id.kawal.contracts.intake.ReportWithdrawn;
import id.kawal.contracts.intake.ResponseDisputed;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class InboxIT extends AgencyServer {

    private static final String CASES = "/api/v1/agency/cases/";

    @Test
    void a_report_is_delivered_once_even_when_every_event_comes_twice() {
        var caseId = UUID.randomUUID();
        var submitted = stream.event(report(caseId, REGISTRY, Confidentiality.OPEN), clock.instant());
        var added = stream.event(new InformationAdded(caseId, UUID.randomUUID(), null, List.of()), clock.instant());
        for (var record : List.of(submitted, submitted, added, submitted, added)) {
            stream.send(record);
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(asAgency(REGISTRY).get(CASES + caseId).json()
                        .path("reporterActivity")).hasSize(1));
        stream.publish(new ReportWithdrawn(caseId), clock.instant());
        awaitCase(REGISTRY, caseId, "WITHDRAWN");
        assertThat(stream.published(Topics.AGENCY_RESPONSES, caseId.toString(), 1)).singleElement().satisfies(event -> {
            assertThat(event.fact()).isEqualTo("case-delivered");
            assertThat(event.time()).isEqualTo(clock.instant());
            assertThat(event.data().path("agencyCode").asString()).isEqualTo(REGISTRY);
        });
        assertThat(asAgency(REGISTRY).get(CASES + caseId).json().path("reporterActivity")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"acknowledgement | {\"fileComplete\":true}", "questions | {\"text\":\"Apa?\"}",
            "responses | {\"kind\":\"RESOLVED\",\"text\":\"Sudah\"}",
            "extension | {\"days\":5,\"reason\":\"FIELD_CHECK\",\"explanation\":\"Cek\"}",
            "transfer | {\"toAgencyCode\":\"BPN-1871\",\"reason\":\"Bukan kami\"}",
            "refusal | {\"reason\":\"COURT_MATTER\",\"explanation\":\"Di pengadilan\"}"})
    void no_path_leads_into_the_inbox_of_another_agency(String path, String body) {
        var caseId = delivered(REGISTRY);
        assertThat(asAgency(POLICE).post(CASES + caseId + "/" + path, body).status()).isEqualTo(404);
        assertThat(as("SERVICE").post(CASES + caseId + "/" + path, body).status()).isEqualTo(403);
        assertThat(asAnyone().post(CASES + caseId + "/" + path, body).status()).isEqualTo(401);
        assertThat(stream.all(Topics.AGENCY_RESPONSES, caseId.toString())).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void nothing_of_another_inbox_can_be_read() {
        var evidence = evidence(EvidenceKind.SUPPORTING, "isi");
        var caseId = delivered(REGISTRY, Confidentiality.OPEN, evidence);
        INTAKE.has(caseId + "/evidence/" + evidence.evidenceId(), "isi".getBytes(StandardCharsets.UTF_8));
        var path = CASES + caseId;
        assertThat(asAgency(POLICE).get(path).status()).isEqualTo(404);
        assertThat(asAgency(POLICE).get(path + "/evidence/" + evidence.evidenceId()).status()).isEqualTo(404);
        assertThat(asAgency(POLICE).get(path + "/attachments/" + evidence.evidenceId()).status()).isEqualTo(404);
        assertThat(asAgency(POLICE).get("/api/v1/agency/case-files/" + caseId).status()).isEqualTo(403);
        assertThat(listed(POLICE, "")).doesNotContain(caseId.toString());
        assertThat(listed(REGISTRY, "?limit=200")).contains(caseId.toString());
        assertThat(asAgency(REGISTRY).get(path + "/evidence/" + evidence.evidenceId()).text()).isEqualTo("isi");
    }

    @Test
    void a_file_that_is_not_the_one_that_was_told_of_is_not_handed_out() {
        var evidence = evidence(EvidenceKind.SUPPORTING, "asli");
        var caseId = delivered(REGISTRY, Confidentiality.OPEN, evidence);
        INTAKE.has(caseId + "/evidence/" + evidence.evidenceId(), "palsu".getBytes(StandardCharsets.UTF_8));
        assertThat(asAgency(REGISTRY).get(CASES + caseId + "/evidence/" + evidence.evidenceId()).status())
                .isEqualTo(502);
    }

    @Test
    void answers_are_numbered_and_repetitions_give_the_first_result() {
        var caseId = delivered(REGISTRY);
        var path = CASES + caseId + "/responses";
        var first = asAgency(REGISTRY).post(path, "{\"kind\":\"EXPLAINED\",\"text\":\"Blangko kosong.\"}", "k1");
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().path("action").path("number").asInt()).isEqualTo(1);
        clock.advance(Duration.ofMinutes(5));
        var sameKey = asAgency(REGISTRY).post(path, "{\"kind\":\"EXPLAINED\",\"text\":\"Blangko kosong.\"}", "k1");
        var sameText = asAgency(REGISTRY).post(path, "{\"kind\":\"EXPLAINED\",\"text\":\" Blangko  kosong. \"}");
        assertThat(sameKey.json().path("action")).isEqualTo(first.json().path("action"));
        assertThat(sameText.json().path("action")).isEqualTo(first.json().path("action"));
        assertThat(List.of(first.replayed(), sameKey.replayed(), sameText.replayed())).containsExactly("false", "true",
                "true");
        assertThat(asAgency(REGISTRY).post(path, "{\"kind\":\"RESOLVED\",\"text\":\"Lain\"}", "k1").status())
                .isEqualTo(422);
        var second = asAgency(REGISTRY).post(path, "{\"kind\":\"RESOLVED\",\"text\":\"Sudah dicetak.\"}", "k2");
        assertThat(second.json().path("action").path("number").asInt()).isEqualTo(2);
        var told = stream.published(Topics.AGENCY_RESPONSES, caseId.toString(), 3);
        assertThat(told).extracting(Stream.Received::fact).containsExactly("case-delivered", "response-recorded",
                "response-recorded");
        assertThat(told).extracting(event -> event.data().path("number").asInt(0)).containsExactly(0, 1, 2);
        assertThat(told.get(1).data().toString()).doesNotContain("Blangko");
    }

    @Test
    void twenty_senders_of_one_answer_at_once_record_it_once() throws Exception {
        var caseId = delivered(REGISTRY);
        var body = "{\"kind\":\"RESOLVED\",\"text\":\"Sekali saja\"}";
        Callable<Answer> send = () -> asAgency(REGISTRY).post(CASES + caseId + "/responses", body, "satu");
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = senders.invokeAll(IntStream.range(0, 20).mapToObj(_ -> send).toList());
            for (var answer : answers) {
                assertThat(answer.get().status()).isEqualTo(201);
            }
        }
        stream.published(Topics.AGENCY_RESPONSES, caseId.toString(), 2);
        assertThat(stream.all(Topics.AGENCY_RESPONSES, caseId.toString())).hasSize(2);
    }

    @Test
    void a_question_is_answered_and_an_answer_disputed() {
        var caseId = delivered(REGISTRY);
        var asked = asAgency(REGISTRY).post(CASES + caseId + "/questions", "{\"text\":\"Kapan perekaman?\"}");
        assertThat(asked.status()).isEqualTo(201);
        var questionId = UUID.fromString(asked.json().path("action").path("actionId").asString());
        assertThat(asAgency(REGISTRY).post(CASES + caseId + "/questions", "{\"text\":\"Di mana?\"}").status())
                .isEqualTo(409);
        stream.publish(new InformationAdded(caseId, UUID.randomUUID(), questionId, List.of()), clock.instant());
        awaitCase(REGISTRY, caseId, "ACKNOWLEDGED");
        var answered = asAgency(REGISTRY).post(CASES + caseId + "/responses",
                "{\"kind\":\"REJECTED\",\"text\":\"Tidak\"}");
        var responseId = UUID.fromString(answered.json().path("action").path("actionId").asString());
        stream.publish(new ResponseDisputed(caseId, UUID.randomUUID(), responseId), clock.instant());
        var disputed = awaitCase(REGISTRY, caseId, "DISPUTED");
        assertThat(texts(disputed.path("allowedActions"))).containsExactly("ANSWER");
        var refused = asAgency(REGISTRY).post(CASES + caseId + "/refusal",
                "{\"reason\":\"NOT_OUR_SERVICE\",\"explanation\":\"Bukan\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("type").asString()).isEqualTo("urn:kawal:problem:action-answer-disputed");
    }

    @Test
    void after_a_withdrawal_nothing_can_be_sent_and_the_refusal_speaks_both_languages() {
        var caseId = delivered(REGISTRY);
        stream.publish(new ReportWithdrawn(caseId), clock.instant());
        awaitCase(REGISTRY, caseId, "WITHDRAWN");
        var path = CASES + caseId + "/responses";
        var body = "{\"kind\":\"RESOLVED\",\"text\":\"Terlambat\"}";
        var indonesian = asAgency(REGISTRY).post(path, body);
        assertThat(indonesian.status()).isEqualTo(409);
        assertThat(indonesian.type()).isEqualTo("application/problem+json");
        assertThat(indonesian.json().path("title").asString()).isEqualTo("Laporan dicabut");
        assertThat(asAgency(REGISTRY).post(path + "?lang=en", body).json().path("title").asString())
                .isEqualTo("The report was withdrawn");
    }

    @Test
    void everything_wrong_with_a_request_is_named_at_once() {
        var caseId = delivered(REGISTRY);
        var wrong = asAgency(REGISTRY).post(CASES + caseId + "/responses",
                "{\"kind\":\"MAYBE\",\"text\":\" \",\"attachments\":"
                        + "[{\"fileName\":\"a.exe\",\"mediaType\":\"application/x-msdownload\",\"contentBase64\":\"QQ==\"}]}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(StreamSupport.stream(wrong.json().path("errors").spliterator(), false)
                .map(error -> error.path("field").asString() + " " + error.path("code").asString()))
                .containsExactly("kind one-of", "text required", "attachments[0].mediaType one-of");
        var nothing = asAgency(REGISTRY).post(CASES + caseId + "/responses",
                "{\"kind\":\"EXPLAINED\",\"text\":\"x\",\"attachments\":[null]}");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.json().at("/errors/0/field").asString()).isEqualTo("attachments[0]");
        assertThat(asAgency(REGISTRY).post(CASES + caseId + "/transfer",
                "{\"toAgencyCode\":\"TIDAK-ADA\",\"reason\":\"?\"}").status()).isEqualTo(422);
        assertThat(asAgency(REGISTRY).post(CASES + caseId + "/transfer",
                "{\"toAgencyCode\":\"disdukcapil-1871\",\"reason\":\"?\"}").status()).isEqualTo(422);
    }

    @Test
    void files_come_with_an_answer_in_either_way_and_reach_services_and_examiners() {
        var caseId = delivered(REGISTRY);
        asAgency(REGISTRY).post(CASES + caseId + "/responses",
                "{\"kind\":\"RESOLVED\",\"text\":\"Satu\",\"attachments\":"
                        + "[{\"fileName\":\"../foto.png\",\"mediaType\":\"image/png\",\"contentBase64\":\"iVBORw==\"}]}");
        var multipart = """
                --b\r
                Content-Disposition: form-data; name="response"\r
                Content-Type: application/json\r
                \r
                {"kind":"RESOLVED","text":"Dua"}\r
                --b\r
                Content-Disposition: form-data; name="attachments"; filename="surat.pdf"\r
                Content-Type: application/pdf\r
                \r
                %PDF-1.7\r
                --b--\r
                """;
        var second = asAgency(REGISTRY).post(CASES + caseId + "/responses",
                HttpRequest.BodyPublishers.ofString(multipart), "multipart/form-data; boundary=b");
        assertThat(second.status()).isEqualTo(201);
        var told = stream.published(Topics.AGENCY_RESPONSES, caseId.toString(), 3);
        assertThat(told.get(1).data().path("attachments").get(0).path("mediaType").asString()).isEqualTo("image/png");
        assertThat(told.get(2).data().path("attachments").get(0).path("sha256").asString())
                .isEqualTo(sha256("%PDF-1.7"));
        for (var role : List.of("SERVICE", "EXAMINER", "HEAD")) {
            var file = as(role).get("/api/v1/agency/case-files/" + caseId).json();
            assertThat(file.path("actions")).hasSize(2);
            var attachment = file.path("actions").get(1).path("attachments").get(0);
            assertThat(attachment.path("fileName").asString()).isEqualTo("surat.pdf");
            assertThat(as(role).get("/api/v1/agency/case-files/" + caseId + "/attachments/"
                    + attachment.path("evidenceId").asString()).text()).isEqualTo("%PDF-1.7");
            assertThat(file.path("actions").get(0).path("attachments").get(0).path("fileName").asString())
                    .isEqualTo("foto.png");
        }
        assertThat(as("OPERATOR").get("/api/v1/agency/case-files/" + caseId).status()).isEqualTo(403);
    }

    @Test
    void a_case_travels_down_a_chain_of_agencies() {
        var caseId = delivered(REGISTRY);
        clock.advance(Duration.ofDays(2));
        var handedOver = asAgency(REGISTRY).post(CASES + caseId + "/transfer",
                "{\"toAgencyCode\":\"" + POLICE + "\",\"reason\":\"Kehilangan KTP dilaporkan ke polisi\"}");
        assertThat(handedOver.status()).isEqualTo(200);
        clock.advance(Duration.ofDays(1));
        assertThat(asAgency(POLICE).post(CASES + caseId + "/transfer",
                "{\"toAgencyCode\":\"BPN-1871\",\"reason\":\"Ini soal tanah\"}").status()).isEqualTo(200);
        var told = stream.published(Topics.AGENCY_RESPONSES, caseId.toString(), 5);
        assertThat(told).extracting(event -> event.fact() + " " + event.data().path("agencyCode").asString())
                .containsExactly(
                        "case-delivered " + REGISTRY, "case-transferred " + REGISTRY, "case-delivered " + POLICE,
                        "case-transferred " + POLICE, "case-delivered BPN-1871");
        assertThat(told.getLast().time()).isEqualTo(clock.instant());
        var first = asAgency(REGISTRY).get(CASES + caseId).json();
        assertThat(first.path("state").asString()).isEqualTo("TRANSFERRED");
        assertThat(first.path("transferredTo").asString()).isEqualTo(POLICE);
        assertThat(first.path("missingParts").get(0).path("reason").asString()).isEqualTo("CASE_TRANSFERRED");
        assertThat(
                asAgency(POLICE).post(CASES + caseId + "/responses", "{\"kind\":\"RESOLVED\",\"text\":\"x\"}").status())
                .isEqualTo(409);
        assertThat(asAgency("BPN-1871").get(CASES + caseId).json().path("receivedFrom").asString()).isEqualTo(POLICE);
    }

    @Test
    void an_unknown_agency_is_visible_and_counted() {
        var caseId = UUID.randomUUID();
        stream.publish(report(caseId, "TIDAK-ADA-1899", Confidentiality.OPEN), clock.instant());
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                as("OPERATOR").get("/api/v1/agency/undeliverable").text())
                .contains(caseId.toString(), "TIDAK-ADA-1899"));
        assertThat(asAnyone().get("/actuator/prometheus").text()).doesNotContain("kawal_agency_undeliverable 0.0");
        assertThat(stream.all(Topics.AGENCY_RESPONSES, caseId.toString())).isEmpty();
        assertThat(asAgency(REGISTRY).get("/api/v1/agency/undeliverable").status()).isEqualTo(403);
    }

    @Test
    void the_identity_of_a_confidential_reporter_is_in_no_answer_to_an_agency() {
        var card = evidence(EvidenceKind.IDENTITY, "kartu");
        var letter = evidence(EvidenceKind.PRIOR_COMPLAINT_PROOF, "surat");
        var photo = evidence(EvidenceKind.SUPPORTING, "foto");
        var caseId = delivered(REGISTRY, Confidentiality.CONFIDENTIAL, card, letter);
        stream.publish(new EvidenceAdded(caseId, photo, List.of()), clock.instant());
        await().atMost(Duration.ofSeconds(20)).until(
                () -> asAgency(REGISTRY).get(CASES + caseId).json().path("reporterActivity").size() == 1);
        INTAKE.has(caseId.toString(), careless(caseId, card, letter, photo));
        for (var file : List.of(card, letter, photo)) {
            INTAKE.has(caseId + "/evidence/" + file.evidenceId(), "foto".getBytes(StandardCharsets.UTF_8));
        }
        var seen = asAgency(REGISTRY).get(CASES + caseId);
        assertThat(seen.text()).contains("Antre dua kali").doesNotContain("Rahasia", "0812", "RHS-TRACK", "AGENDA-77",
                card.evidenceId().toString(), letter.evidenceId().toString());
        assertThat(seen.json().path("identityWithheld").asBoolean()).isTrue();
        assertThat(seen.json().path("reporter").isNull()).isTrue();
        assertThat(listed(REGISTRY, "?limit=200")).doesNotContain("Rahasia");
        assertThat(asAgency(REGISTRY).get(CASES + caseId + "/evidence/" + card.evidenceId()).status()).isEqualTo(404);
        assertThat(asAgency(REGISTRY).get(CASES + caseId + "/evidence/" + letter.evidenceId()).status()).isEqualTo(404);
        assertThat(asAgency(REGISTRY).get(CASES + caseId + "/evidence/" + photo.evidenceId()).text()).isEqualTo("foto");
    }

    @Test
    void the_identity_of_an_open_reporter_is_there_for_the_agency_that_has_the_case_alone() {
        var caseId = delivered(REGISTRY);
        INTAKE.has(caseId.toString(), careless(caseId));
        assertThat(asAgency(REGISTRY).get(CASES + caseId).json().path("reporter").path("fullName").asString())
                .isEqualTo("Rahasia Sekali");
        asAgency(REGISTRY).post(CASES + caseId + "/transfer", "{\"toAgencyCode\":\"" + POLICE + "\",\"reason\":\"x\"}");
        assertThat(asAgency(REGISTRY).get(CASES + caseId).text()).doesNotContain("Rahasia");
        assertThat(asAgency(POLICE).get(CASES + caseId).text()).contains("Rahasia Sekali");
    }

    @Test
    void a_list_is_paged_without_gaps_and_filtered_by_state() {
        var agency = "PN-TANJUNG-KARANG";
        var cases = IntStream.range(0, 7).mapToObj(_ -> delivered(agency).toString()).collect(Collectors.toSet());
        asAgency(agency).post(CASES + cases.iterator().next() + "/responses", "{\"kind\":\"RESOLVED\",\"text\":\"x\"}");
        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page = asAgency(agency).get("/api/v1/agency/cases?limit=3&cursor=" + cursor).json();
            page.path("items").forEach(line -> seen.add(line.path("caseId").asString()));
            cursor = page.path("nextCursor").asString("");
        } while (!cursor.isEmpty());
        assertThat(seen).hasSize(7).containsExactlyInAnyOrderElementsOf(cases);
        assertThat(seen.getLast()).as("what is done comes last").isEqualTo(cases.iterator().next());
        assertThat(asAgency(agency).get("/api/v1/agency/cases?state=ANSWERED").json().path("items")).hasSize(1);
        assertThat(asAgency(agency).get("/api/v1/agency/cases?state=DELIVERED,DISPUTED").json().path("items"))
                .hasSize(6);
        assertThat(asAgency(agency).get("/api/v1/agency/cases?state=NONSENSE").status()).isEqualTo(422);
        assertThat(asAgency(agency).get("/api/v1/agency/cases?cursor=nonsense").status()).isEqualTo(422);
        for (var wrong : List.of("/api/v1/agency/cases?limit=0", "/api/v1/agency/cases?limit=201",
                "/api/v1/agencies?limit=-1", "/api/v1/agencies?limit=1000")) {
            var refused = asAgency(agency).get(wrong);
            assertThat(refused.status()).as(wrong).isEqualTo(422);
            assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("limit");
            assertThat(refused.text()).contains("200");
        }
    }

    /** An intake that tells more than it should. */
    private static String careless(UUID caseId, EvidenceItem... evidence) {
        var files = List.of(evidence).stream()
                .map(item -> """
                {"evidenceId":"%s","kind":"%s","fileName":"KTP Rahasia.png"}""".formatted(item.evidenceId(),
                        item.kind()))
                .collect(Collectors.joining(","));
        return """
                {"caseId":"%s","subject":"KTP lama","description":"Antre dua kali","trackingCode":"RHS-TRACK",
                "priorComplaint":{"complainedOn":"2026-11-01","reference":"AGENDA-77","text":"Surat dari Rahasia Sekali"},
                "reporter":{"fullName":"Rahasia Sekali","phone":"0812"},"contact":"0812","evidence":[%s]}"""
                .formatted(caseId, files);
    }

    private String listed(String agency, String query) {
        return asAgency(agency).get("/api/v1/agency/cases" + query).text();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
    }

    static EvidenceItem evidence(EvidenceKind kind, String content) {
        return new EvidenceItem(UUID.randomUUID(), kind, "image/png", content.length(), sha256(content));
    }

    private static String sha256(String content) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
