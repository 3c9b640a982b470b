package id.kawal.escalation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.kawal.escalation.lifecycle.Command;
import id.kawal.escalation.lifecycle.Situation.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RegisterIT extends DeskIT {

    @Autowired
    TakingSteps steps;
    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void a_forwarded_case_is_registered_by_the_first_step_of_a_person_and_not_by_its_coming() {
        var caseId = forwarded();
        var before = latest();
        assertThat(number(caseId)).isEmpty();
        var screen = new Browser(http, "asisten-1", "EXAMINER", "id");
        assertThat(screen.open("/desk/cases/" + caseId).text()).contains("belum terdaftar · ", "Nomor register");
        assertThat(screen.open("/desk?q=" + caseId).text()).contains("belum terdaftar · ");
        examiner.takes(caseId, "confirm-receipt");
        assertThat(number(caseId)).isEqualTo(written(before + 1, "LM"));
        assertThat(screen.open("/desk/cases/" + caseId).text()).contains(number(caseId) + " · ")
                .doesNotContain("belum terdaftar");
        examiner.takes(caseId, "assign", Map.of("assignee", "asisten-1"));
        assertThat(number(caseId)).isEqualTo(written(before + 1, "LM"));
    }

    @Test
    void a_contact_is_registered_once_it_is_a_report_and_an_own_initiative_once_it_is_proposed() {
        var asked = contact("Hanya bertanya");
        examiner.takes(asked, "triage-as-consultation");
        examiner.takes(asked, "answer", outcome());
        assertThat(number(asked)).isEmpty();
        var submitted = contact("Menjadi laporan");
        examiner.takes(submitted, "triage-as-report");
        assertThat(number(submitted)).isEmpty();
        var before = latest();
        examiner.takes(submitted, "submit-report");
        assertThat(number(submitted)).isEqualTo(written(before + 1, "LM"));
        var urgent = contact("Gawat darurat");
        approved(urgent, "accept-rapid-response", Map.of("code", "EMERGENCY", "words", "Banjir."));
        assertThat(number(urgent)).isEqualTo(written(before + 2, "LM"));
        var own = UUID.fromString(examiner
                .post("/cases", Map.of("origin", "OWN_INITIATIVE", "subject", "Loket penuh",
                        "substance", "ADMINDUK", "agency", "DISDUKCAPIL-1871", "eventDate", today().toString()))
                .path("caseId").asString());
        assertThat(number(own)).isEmpty();
        examiner.takes(own, "propose-own-initiative", Map.of("words", "Banyak laporan serupa."));
        assertThat(number(own)).isEqualTo(written(before + 3, "IN"));
    }

    @Test
    void what_a_case_is_about_said_anew_takes_a_forwarded_one_up() {
        var caseId = forwarded();
        assertThat(examiner.ask(HttpMethod.PUT, "/cases/" + caseId + "/matter", Map.of("version", 1, "subject",
                "Blangko habis", "substance", "ADMINDUK", "agency", "DISDUKCAPIL-1871", "eventDate",
                today().minusDays(20).toString())).status()).isEqualTo(200);
        assertThat(number(caseId)).contains("/LM/");
    }

    @Test
    void numbers_have_no_gaps_though_steps_fail_are_refused_and_are_taken_at_once() throws Exception {
        var before = latest();
        var contacts = new ArrayList<UUID>();
        var calls = new ArrayList<Callable<Integer>>();
        for (int index = 0; index < 6; index++) {
            var caseId = contact("Serentak " + index);
            examiner.takes(caseId, "triage-as-report");
            contacts.add(caseId);
            for (var officer : List.of(examiner, Officer.examiner(http, "asisten-2"))) {
                calls.add(
                        () -> officer.ask(HttpMethod.POST, "/cases/" + caseId + "/submit-report", Map.of("version", 2))
                                .status());
            }
            calls.add(
                    () -> examiner.ask(HttpMethod.POST, "/cases/" + caseId + "/summon", Map.of("version", 2)).status());
        }
        var failing = contact("Gagal di tengah");
        examiner.takes(failing, "triage-as-report");
        calls.add(() -> submittedInVain(failing));
        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            assertThat(answers).filteredOn(status -> status == 200).hasSize(6);
        }
        assertThat(number(failing)).isEmpty();
        assertThat(contacts.stream().map(this::number)).containsExactlyInAnyOrderElementsOf(
                IntStream.rangeClosed(before + 1, before + 6).mapToObj(one -> written(one, "LM")).toList());
        examiner.takes(failing, "submit-report");
        assertThat(number(failing)).isEqualTo(written(before + 7, "LM"));
    }

    /** The step is taken, and then its transaction comes to nothing. */
    private int submittedInVain(UUID caseId) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            assertThat(steps.take(new StepOrder(caseId, Command.SUBMIT_REPORT, Order.PLAIN, null, 2, "asisten-1")))
                    .isInstanceOfSatisfying(StepResult.Done.class,
                            done -> assertThat(done.held().registerNumber()).isNotNull());
            status.setRollbackOnly();
            return 500;
        }));
    }

    @Test
    void a_case_is_found_by_its_number_and_by_how_it_begins() {
        var caseId = report("Dicari menurut nomornya");
        var number = number(caseId);
        for (var asked : List.of(number, number.toLowerCase(java.util.Locale.ROOT), number.substring(0, 8))) {
            var found = examiner.get("/cases?size=200&q=" + asked).path("cases").valueStream().toList();
            assertThat(found).as(asked).anySatisfy(one -> {
                assertThat(one.path("caseId").asString()).isEqualTo(caseId.toString());
                assertThat(one.path("registerNumber").asString()).isEqualTo(number);
            }).allSatisfy(one -> assertThat(one.path("registerNumber").asString()).startsWithIgnoringCase(asked));
        }
        assertThat(examiner.get("/cases?q=" + number.substring(1)).path("cases").size()).isZero();
        assertThat(new TransactionTemplate(transactions).<List<String>>execute(status -> {
            jdbc.sql("set local enable_seqscan = off").update();
            return jdbc.sql("explain select case_id from desk_case r where lower(r.register_number) >= lower(:text) "
                    + "and lower(r.register_number) < lower(:text) || chr(1114111)").param("text", number)
                    .query(String.class).list();
        })).anySatisfy(line -> assertThat(line).contains("desk_case_register"));
    }

    @Test
    void a_letter_calls_the_report_by_its_number_and_drafting_one_takes_the_case_up() throws Exception {
        var caseId = forwarded();
        var letter = drafted(caseId, "ACKNOWLEDGEMENT");
        var number = number(caseId);
        assertThat(number).contains("/LM/");
        assertThat(letter.path("addressee").asString()).isEqualTo("Pelapor dalam laporan Nomor " + number);
        assertThat(issued(caseId, letter.path("letterId").asString())).contains("Nomor register laporan: " + number,
                "Pelapor dalam laporan Nomor").doesNotContain(caseId.toString());
    }

    @Test
    void a_letter_before_there_is_a_number_says_so_and_one_drafted_before_gets_it_when_it_is_issued() throws Exception {
        var caseId = contact("Surat sebelum terdaftar");
        var early = drafted(caseId, "ACKNOWLEDGEMENT");
        assertThat(early.path("addressee").asString()).isEqualTo("Pelapor (laporan belum terdaftar)");
        var late = drafted(caseId, "COMPLETION_REQUEST");
        assertThat(issued(caseId, early.path("letterId").asString())).contains(
                "Nomor register laporan: belum terdaftar", "Pelapor (laporan belum terdaftar)")
                .doesNotContain(caseId.toString());
        examiner.takes(caseId, "triage-as-report");
        examiner.takes(caseId, "submit-report");
        examiner.takes(caseId, "begin-formal-verification");
        assertThat(issued(caseId, late.path("letterId").asString()))
                .contains("Nomor register laporan: " + number(caseId), "Pelapor dalam laporan Nomor")
                .doesNotContain("belum terdaftar");
    }

    private tools.jackson.databind.JsonNode drafted(UUID caseId, String kind) {
        return examiner.post("/cases/" + caseId + "/letters", Map.of("kind", kind));
    }

    /** The text of the letter as it was issued. */
    private String issued(UUID caseId, String letter) throws Exception {
        var path = "/cases/" + caseId + "/letters/" + letter;
        examiner.ask(HttpMethod.PUT, path, Map.of("body", "Sebagaimana terlampir."));
        head.post(path + "/approval", Map.of());
        examiner.post(path + "/issue", Map.of("version", examiner.file(caseId).path("version").asInt()));
        var pdf = http.perform(get("/api/v1/desk" + path + "/pdf").with(jwt()
                .jwt(token -> token.subject("asisten-1").claim("roles", List.of("EXAMINER")))
                .authorities(new SimpleGrantedAuthority("ROLE_EXAMINER")))).andReturn().getResponse()
                .getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String number(UUID caseId) {
        return examiner.file(caseId).path("registerNumber").asString("");
    }

    private String written(int sequence, String kind) {
        var months = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
        return "%04d/%s/%s/%d/BDL".formatted(sequence, kind, months.get(today().getMonthValue() - 1),
                today().getYear());
    }

    private int latest() {
        return jdbc.sql("select coalesce(max(latest), 0) from number_series where series = 'REGISTER' and year = :year")
                .param("year", today().getYear()).query(Integer.class).single();
    }
}
