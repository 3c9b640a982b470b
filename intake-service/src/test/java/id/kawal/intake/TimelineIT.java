package id.kawal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.kawal.contracts.EventCatalogue;
import id.kawal.contracts.agency.CaseDelivered;
import id.kawal.contracts.agency.InformationRequested;
import id.kawal.contracts.agency.ResponseKind;
import id.kawal.contracts.agency.ResponseRecorded;
import id.kawal.contracts.escalation.CaseClosed;
import id.kawal.contracts.escalation.CaseForwarded;
import id.kawal.contracts.escalation.CaseOutcome;
import id.kawal.contracts.escalation.CaseReopened;
import id.kawal.contracts.escalation.ClockStarted;
import id.kawal.contracts.escalation.DeadlineMissed;
import id.kawal.contracts.escalation.DeskStepTaken;
import id.kawal.contracts.escalation.EligibilityReason;
import id.kawal.contracts.escalation.RuleText;
import id.kawal.contracts.escalation.SuperiorInformed;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimelineIT extends IntakeServer {

    private static final Locale INDONESIAN = Locale.of("id");

    private Instant started;
    private Instant due;

    @BeforeEach
    void beginToday() {
        started = clock.instant();
        due = LocalDate.now(clock).plusDays(14).atTime(23, 59, 59).atZone(WIB).toInstant();
    }

    @Test
    void the_next_date_says_whose_turn_it_is_and_why() {
        var filed = filed();
        clockStarted(filed, UUID.randomUUID());
        say(EventCatalogue.CASE_DELIVERED, filed.caseId(), new CaseDelivered(filed.caseId(), AGENCY));
        awaitState(filed, "DELIVERED");

        var shown = await().atMost(Duration.ofSeconds(30)).until(() -> track(filed, "Accept-Language", "en"),
                answer -> !answer.at("/next/due").isEmpty());

        assertThat(shown.at("/next/due")).isEqualTo(due.toString());
        assertThat(shown.at("/next/turn")).isEqualTo("AGENCY");
        assertThat(shown.at("/next/explanation")).contains("14 calendar days", day(started, Locale.ENGLISH),
                day(due, Locale.ENGLISH), "art. 44(1)");
        assertThat(shown.at("/agency/name")).isEqualTo("Disdukcapil Kota Bandar Lampung");
        assertThat(track(filed).at("/next/explanation")).contains("14 hari kalender", day(started, INDONESIAN),
                day(due, INDONESIAN));
        assertThat(shown.all("timeline", "kind")).contains("SUBMITTED", "CASE_DELIVERED", "CLOCK_STARTED");
    }

    @Test
    void silence_is_told_to_its_end() {
        var filed = filed();
        var clockId = UUID.randomUUID();
        clockStarted(filed, clockId);
        say(EventCatalogue.DEADLINE_MISSED, filed.caseId(),
                new DeadlineMissed(filed.caseId(), clockId, "A1", 1, AGENCY, due), due);
        say(EventCatalogue.SUPERIOR_INFORMED, filed.caseId(),
                new SuperiorInformed(filed.caseId(), clockId, "A1", 1, AGENCY, due), due);
        say(EventCatalogue.CASE_FORWARDED, filed.caseId(),
                new CaseForwarded(filed.caseId(), AGENCY, EligibilityReason.DEADLINE_MISSED, false, List.of()), due);
        say(EventCatalogue.CASE_DELIVERED, filed.caseId(), new CaseDelivered(filed.caseId(), AGENCY));
        awaitState(filed, "FORWARDED");

        var kinds = await().atMost(Duration.ofSeconds(30)).until(() -> track(filed).all("timeline", "kind"),
                list -> list.contains("CASE_DELIVERED"));
        assertThat(kinds).containsSubsequence("SUBMITTED", "DEADLINE_MISSED", "SUPERIOR_INFORMED", "CASE_FORWARDED");
        assertThat(kinds.indexOf("CASE_DELIVERED")).isLessThan(kinds.indexOf("DEADLINE_MISSED"));
    }

    @Test
    void what_the_desk_of_the_ombudsman_does_is_told_with_its_date_and_its_words() {
        var filed = filed();
        AGENCY_SERVICE.answers("/api/v1/cases/" + filed.caseId() + "/for-reporter", """
                {"caseId": "%s", "words": [
                  {"at": "2026-12-01T10:00:00+07:00", "step": "reporter-notified", "text": "Instansi sudah kami panggil."}]}
                """.formatted(filed.caseId()));
        say(EventCatalogue.CASE_FORWARDED, filed.caseId(),
                new CaseForwarded(filed.caseId(), AGENCY, EligibilityReason.DEADLINE_MISSED, false, List.of()));
        desk(filed, "completion-requested", "AWAITING_COMPLETION", null);
        say(EventCatalogue.CLOCK_STARTED, filed.caseId(), new ClockStarted(filed.caseId(), UUID.randomUUID(), "B2", 1,
                AGENCY, "2026-01", started, 30, "CALENDAR_DAYS", due,
                new RuleText("Pelapor melengkapi laporan", "The reporter completes the report", "UU 37/2008 pasal 25",
                        RuleText.OwedBy.REPORTER, RuleText.Precedence.STEP)));
        awaitState(filed, "COMPLETION_ASKED");
        var asked = await().until(() -> track(filed, "Accept-Language", "en"),
                answer -> !answer.at("/next/due").isEmpty());
        assertThat(asked.at("/next/turn")).isEqualTo("REPORTER");
        assertThat(asked.at("/next/explanation")).contains("completing your report", "30 calendar days");

        desk(filed, "completion-received", "FORMAL_VERIFICATION", null);
        desk(filed, "court-matter-recorded", "FORMAL_VERIFICATION", null);
        desk(filed, "summons-issued", "SUMMONED_1", LocalDate.of(2027, 1, 14));
        awaitState(filed, "AGENCY_HEARD");
        var summoned = track(filed, "Accept-Language", "en");
        assertThat(summoned.all("timeline", "text")).anyMatch(text -> text.contains("Thursday, 14 January 2027"))
                .noneMatch(text -> text.contains("court"));
        assertThat(summoned.at("/officeTexts/0/text")).isEqualTo("Instansi sudah kami panggil.");

        say(EventCatalogue.CASE_CLOSED, filed.caseId(), new CaseClosed(filed.caseId(), CaseOutcome.RESOLVED));
        awaitState(filed, "CLOSED");
        desk(filed, "case-reopened", "REOPENED", null);
        say(EventCatalogue.CASE_REOPENED, filed.caseId(), new CaseReopened(filed.caseId(), CaseOutcome.RESOLVED));
        awaitState(filed, "FORWARDED");
        assertThat(track(filed).all("timeline", "kind")).containsSubsequence("CASE_CLOSED", "CASE_REOPENED");
        assertThat(act(filed, "information", Map.of("text", "Ada bukti baru.")).status()).isEqualTo(201);
    }

    private void desk(Filed filed, String step, String state, @Nullable LocalDate day) {
        say(EventCatalogue.DESK_STEP_TAKEN, filed.caseId(),
                new DeskStepTaken(filed.caseId(), step, "DRAFT", state, day, null, AGENCY));
    }

    @Test
    void questions_and_answers_are_shown_with_what_the_agency_wrote() {
        var filed = filed();
        var question = UUID.randomUUID();
        var response = UUID.randomUUID();
        var attachment = UUID.randomUUID();
        var path = "/api/v1/agency/case-files/" + filed.caseId();
        AGENCY_SERVICE.answers(path, """
                {"caseId": "%s", "actions": [
                  {"actionId": "%s", "kind": "QUESTION", "at": "2026-11-24T10:00:00+07:00", "agencyCode": "A", "text": "Nomor resi?", "attachments": []},
                  {"actionId": "%s", "kind": "RESPONSE", "text": "Sudah dicetak.", "reference": "B/1", "new": true,
                   "attachments": [{"evidenceId": "%s", "fileName": "surat.pdf", "mediaType": "application/pdf", "size": 4, "sha256": "ab"}]}]}
                """.formatted(filed.caseId(), question, response, attachment));
        AGENCY_SERVICE.answers(path + "/attachments/" + attachment, "bytes");
        say(EventCatalogue.INFORMATION_REQUESTED, filed.caseId(),
                new InformationRequested(filed.caseId(), AGENCY, question));
        awaitState(filed, "QUESTION_OPEN");
        var asked = track(filed);
        assertThat(asked.at("/openQuestions/0/text")).isEqualTo("Nomor resi?");
        assertThat(asked.at("/openQuestions/0/questionId")).isEqualTo(question.toString());
        assertThat(asked.at("/next/turn")).isEqualTo("REPORTER");

        say(EventCatalogue.RESPONSE_RECORDED, filed.caseId(),
                new ResponseRecorded(filed.caseId(), AGENCY, response, 1, ResponseKind.RESOLVED, List.of()));
        awaitState(filed, "ANSWERED");
        var answered = track(filed);
        assertThat(answered.at("/answers/0/text")).isEqualTo("Sudah dicetak.");
        assertThat(answered.at("/answers/0/attachments/0/fileName")).isEqualTo("surat.pdf");
        assertThat(answered.json().path("textsFollow").asBoolean()).isFalse();
        var href = answered.at("/answers/0/attachments/0/href");
        assertThat(call(get(href), "Kawal-Pin", filed.pin()).text()).isEqualTo("bytes");
        assertThat(call(get(href), "Kawal-Pin", "00000000").status()).isEqualTo(404);
        assertThat(
                call(get(href.replace(attachment.toString(), question.toString())), "Kawal-Pin", filed.pin()).status())
                .isEqualTo(404);
    }

    @Test
    void while_agency_service_is_away_the_timeline_says_that_the_text_will_follow() {
        var filed = filed();
        say(EventCatalogue.RESPONSE_RECORDED, filed.caseId(),
                new ResponseRecorded(filed.caseId(), AGENCY, UUID.randomUUID(), 1, ResponseKind.RESOLVED, List.of()));
        awaitState(filed, "ANSWERED");

        AGENCY_SERVICE.goAway();

        var shown = track(filed);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.json().path("textsFollow").asBoolean()).isTrue();
        assertThat(shown.json().at("/answers/0/text").isNull()).isTrue();
        assertThat(call(get("/api/v1/reports/" + filed.code() + "/attachments/" + UUID.randomUUID()), "Kawal-Pin",
                filed.pin()).status())
                .isEqualTo(503);
    }

    @Test
    void a_rule_that_this_service_does_not_know_is_told_in_the_words_of_the_policy_and_one_of_the_staff_not_at_all() {
        var filed = filed();
        say(EventCatalogue.CLOCK_STARTED, filed.caseId(), new ClockStarted(filed.caseId(), UUID.randomUUID(), "B0", 1,
                AGENCY, "1", started, 1, "WORKING_DAYS", due, null));
        say(EventCatalogue.CLOCK_STARTED, filed.caseId(),
                new ClockStarted(filed.caseId(), UUID.randomUUID(), "B77", 1, AGENCY, "1", started, 14,
                        "CALENDAR_DAYS", due,
                        new RuleText("Ombudsman memeriksa laporan", "The Ombudsman verifies the report",
                                "UU 25/2009 pasal 44", RuleText.OwedBy.OFFICE, RuleText.Precedence.STEP)));
        await().atMost(Duration.ofSeconds(30)).until(() -> track(filed).at("/next/rule"), "B77"::equals);
        assertThat(track(filed).all("timeline", "text")).filteredOn(text -> text.contains("Tenggat")).singleElement()
                .asString().contains("Ombudsman memeriksa laporan (UU 25/2009 pasal 44)");
        assertThat(track(filed, "Accept-Language", "en").at("/next/explanation"))
                .contains("The Ombudsman verifies the report");
    }

    private static String day(Instant moment, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(moment.atZone(WIB));
    }

    private void clockStarted(Filed filed, UUID clockId) {
        say(EventCatalogue.CLOCK_STARTED, filed.caseId(),
                new ClockStarted(filed.caseId(), clockId, "A1", 1, AGENCY, "1", started, 14, "CALENDAR_DAYS", due,
                        null));
    }

    private void awaitState(Filed filed, String state) {
        await().atMost(Duration.ofSeconds(30)).until(() -> track(filed).at("/state/code"), state::equals);
    }
}
