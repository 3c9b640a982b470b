package id.kawal.escalation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.kawal.contracts.CaseEvent;
import id.kawal.contracts.EvidenceItem;
import id.kawal.contracts.EvidenceKind;
import id.kawal.contracts.agency.CaseDelivered;
import id.kawal.contracts.agency.InformationRequested;
import id.kawal.contracts.agency.ResponseKind;
import id.kawal.contracts.agency.ResponseRecorded;
import id.kawal.contracts.intake.EvidenceAdded;
import id.kawal.contracts.intake.InformationAdded;
import id.kawal.contracts.intake.ResponseDisputed;
import id.kawal.escalation.NeighbourServers;
import id.kawal.escalation.Neighbours;
import id.kawal.escalation.casefile.FactKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.Lifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DossierZipIT extends DeskIT {

    @TempDir
    Path folder;

    @Test
    void the_packed_file_is_whole_and_anybody_can_check_it() throws Exception {
        var caseId = forwarded();
        var evidence = evidence(caseId, EvidenceKind.SUPPORTING, "Foto loket pada hari kerja.");
        var identity = evidence(caseId, EvidenceKind.IDENTITY, "Salinan KTP Siti Rahmawati.");
        examiner.takes(caseId, "assign", Map.of("assignee", "asisten-1"));
        var letter = letter(caseId);
        var without = unpacked(caseId, "without", "EXAMINER");
        assertThat(checked(without)).isZero();
        assertThat(Files.readString(without.resolve("NOT-INCLUDED.txt"))).contains("NARRATIVE",
                identity + ".txt: WITHHELD");
        NeighbourServers.answer("/api/v1/case-files/" + caseId, """
                {"caseId": "%s", "subject": "KTP-el", "description": "Blangko habis.", "identityWithheld": true}"""
                .formatted(caseId));
        NeighbourServers.answer("/api/v1/agency/case-files/" + caseId, "{\"actions\": []}");
        var whole = unpacked(caseId, "whole", "EXAMINER");
        assertThat(checked(whole)).isZero();
        assertThat(whole.resolve("lampiran").toFile().list()).singleElement().asString().endsWith(evidence + ".txt");
        assertThat(Files.readString(Files.list(whole.resolve("lampiran")).findFirst().orElseThrow()))
                .contains("Foto loket");
        assertThat(Files.list(whole.resolve("surat")).toList()).hasSize(1);
        assertThat(JsonMapper.shared().readTree(whole.resolve("berkas.json").toFile()).at("/desk/registerNumber")
                .asString()).isEqualTo(examiner.file(caseId).path("registerNumber").asString()).contains("/LM/");
        try (var printed = Loader.loadPDF(whole.resolve("berkas.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(printed)).contains("Nomor register",
                    examiner.file(caseId).path("registerNumber").asString());
        }
        assertThat(Files.readString(whole.resolve("SHA256SUMS"))).contains(letter, "berkas.json", "berkas.pdf");
        try (var all = Files.walk(whole)) {
            assertThat(all.filter(Files::isRegularFile)).noneMatch(file -> holds(file, "Siti Rahmawati"));
        }
        Files.writeString(whole.resolve("berkas.json"), " ", java.nio.file.StandardOpenOption.APPEND);
        assertThat(checked(whole)).isNotZero();
        var operator = unpacked(caseId, "operator", "OPERATOR");
        assertThat(checked(operator)).isZero();
        assertThat(operator.resolve("lampiran")).doesNotExist();
        assertThat(operator.resolve("surat")).doesNotExist();
    }

    @Test
    void the_file_tells_all_that_the_topic_tells() throws Exception {
        var caseId = forwarded();
        examiner.takes(caseId, "confirm-receipt");
        examiner.takes(caseId, "verify-formally");
        pass(80);
        examiner.takes(caseId, "verify-materially");
        Officer.examiner(http, "asisten-2").post("/cases/" + caseId + "/conflict-of-interest",
                Map.of("reason", "Terlapor adalah keluarga."));
        examiner.takes(caseId, "withdraw", outcome());
        await().untilAsserted(() -> assertThat(published(caseId, "case-closed")).hasSize(1));
        var dossier = JsonMapper.shared()
                .readTree(unpacked(caseId, "topic", "EXAMINER").resolve("berkas.json").toFile());
        var told = published.of(caseId);
        assertThat(told).hasSizeGreaterThan(20);
        for (var event : told) {
            var at = event.time().atZone(clock.getZone()).toOffsetDateTime();
            if (event.fact().equals("desk-step-taken")) {
                var step = JsonMapper.shared().readTree(event.payload()).path("step").asString();
                assertThat(entries(dossier.at("/desk/steps"), "event")).contains(step + "@" + at.toInstant());
            } else {
                var kind = event.fact().toUpperCase(Locale.ROOT).replace('-', '_');
                assertThat(entries(dossier.path("chronology"), "kind")).contains(kind + "@" + at.toInstant());
            }
        }
    }

    @Test
    void the_file_is_complete_though_the_service_was_deaf_for_a_while() throws Exception {
        var caseId = UUID.randomUUID();
        var question = UUID.randomUUID();
        neighbours.report(caseId, clock.instant(), true, null);
        await().until(() -> knows(caseId, FactKind.REPORT_SUBMITTED));
        listeners().forEach(Lifecycle::stop);
        var told = List.<CaseEvent>of(new CaseDelivered(caseId, Neighbours.AGENCY),
                new InformationRequested(caseId, Neighbours.AGENCY, question),
                new InformationAdded(caseId, question, question, List.of()),
                new ResponseRecorded(caseId, Neighbours.AGENCY, UUID.randomUUID(), 1, ResponseKind.EXPLAINED,
                        List.of()),
                new ResponseDisputed(caseId, UUID.randomUUID(), UUID.randomUUID()));
        var at = clock.instant();
        told.forEach(event -> neighbours.publish(at, event));
        listeners().forEach(Lifecycle::start);
        await().until(() -> knows(caseId, FactKind.RESPONSE_DISPUTED) && knows(caseId, FactKind.RESPONSE_RECORDED)
                && knows(caseId, FactKind.INFORMATION_ADDED) && knows(caseId, FactKind.CASE_FORWARDED));
        await().until(() -> !published(caseId, "case-forwarded").isEmpty());
        var dossier = JsonMapper.shared()
                .readTree(unpacked(caseId, "deaf", "EXAMINER").resolve("berkas.json").toFile());
        var kinds = dossier.path("chronology").valueStream().map(entry -> entry.path("kind").asString()).toList();
        assertThat(kinds).containsAll(Stream.concat(told.stream().map(event -> kind(event.getClass().getSimpleName())),
                published.of(caseId).stream().map(event -> event.fact().toUpperCase(Locale.ROOT).replace('-', '_')))
                .toList());
    }

    /** Those who listen to the topics for the service. */
    private List<SmartLifecycle> listeners() {
        var found = context.getBeansOfType(SmartLifecycle.class).values().stream()
                .filter(bean -> bean.getClass().getSimpleName().equals("SubscriptionContainers")).toList();
        assertThat(found).isNotEmpty();
        return found;
    }

    private static String kind(String event) {
        return event.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    private static List<String> entries(JsonNode list, String name) {
        return list.valueStream().map(entry -> entry.path(name).asString() + "@"
                + java.time.OffsetDateTime.parse(entry.path("at").asString()).toInstant()).toList();
    }

    private UUID evidence(UUID caseId, EvidenceKind kind, String text) throws Exception {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var evidenceId = UUID.randomUUID();
        var digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        neighbours.publish(clock.instant(), new EvidenceAdded(caseId,
                new EvidenceItem(evidenceId, kind, "text/plain", bytes.length, digest), List.of()));
        NeighbourServers.answer("/api/v1/case-files/" + caseId + "/evidence/" + evidenceId, text);
        await().until(() -> file(caseId).orElseThrow().facts().stream()
                .anyMatch(fact -> fact.kind() == FactKind.EVIDENCE_ADDED && evidenceId.equals(fact.reference())));
        return evidenceId;
    }

    private String letter(UUID caseId) {
        var letter = examiner.post("/cases/" + caseId + "/letters", Map.of("kind", "ACKNOWLEDGEMENT"))
                .path("letterId").asString();
        var path = "/cases/" + caseId + "/letters/" + letter;
        examiner.ask(HttpMethod.PUT, path, Map.of("body", "Laporan Anda kami terima dan kami periksa."));
        head.post(path + "/approval", Map.of());
        return examiner.post(path + "/issue", Map.of("version", examiner.file(caseId).path("version").asInt()))
                .path("sha256").asString();
    }

    private Path unpacked(UUID caseId, String name, String role) throws Exception {
        var zip = http.perform(get("/api/v1/cases/" + caseId + "/dossier?format=zip").with(jwt()
                .jwt(token -> token.subject("asisten-1").claim("roles", List.of(role)))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role)))).andReturn().getResponse();
        assertThat(zip.getStatus()).isEqualTo(200);
        var target = folder.resolve(name);
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip.getContentAsByteArray()))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                var file = target.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, entries.readAllBytes());
            }
        }
        return target;
    }

    /** What {@code sha256sum -c} says. */
    private static int checked(Path unpacked) throws Exception {
        var check = new ProcessBuilder("sha256sum", "-c", "--strict", "SHA256SUMS").directory(unpacked.toFile())
                .redirectErrorStream(true).start();
        check.getInputStream().readAllBytes();
        assertThat(check.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return check.exitValue();
    }

    private static boolean holds(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
