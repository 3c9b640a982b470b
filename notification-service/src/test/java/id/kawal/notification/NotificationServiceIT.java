package id.kawal.notification;

import static id.kawal.contracts.intake.Confidentiality.CONFIDENTIAL;
import static id.kawal.contracts.intake.Confidentiality.OPEN;
import static id.kawal.notification.testing.Stage.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kawal.contracts.EventCatalogue;
import id.kawal.contracts.agency.CaseDelivered;
import id.kawal.contracts.escalation.ClockStarted;
import id.kawal.contracts.escalation.ClockStopped;
import id.kawal.contracts.escalation.DeadlineApproaching;
import id.kawal.contracts.escalation.DeadlineMissRetracted;
import id.kawal.contracts.escalation.DeadlineMissed;
import id.kawal.contracts.escalation.DeskStepTaken;
import id.kawal.contracts.escalation.RuleText;
import id.kawal.contracts.escalation.StopReason;
import id.kawal.contracts.escalation.SuperiorInformed;
import id.kawal.notification.message.Delivery;
import id.kawal.notification.message.MessageState;
import id.kawal.notification.message.Reason;
import id.kawal.notification.testing.CaseOnStage;
import id.kawal.notification.testing.PublishedDeliveryEvents;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From events to mails. */
class NotificationServiceIT extends ServiceOnStage {

    @Test
    void a_delivered_case_is_told_to_reporter_and_agency_with_the_date() throws Exception {
        var stage = stage().known(OPEN);
        stage.publish(EventCatalogue.CASE_DELIVERED, new CaseDelivered(stage.caseId, stage.agencyCode));
        stage.publish(EventCatalogue.CLOCK_STARTED, clockStarted(stage, UUID.randomUUID()));
        awaitMails(stage.reporter, 2);
        awaitMails(stage.desk, 1);
        var delivered = content(mails(stage.reporter).stream().filter(mail -> subject(mail).contains("tiba"))
                .findFirst().orElseThrow());
        assertThat(delivered).contains("Selasa, 17 November 2026", stage.agencyName, stage.trackingCode, "/track");
        assertThat(content(mails(stage.desk).getFirst())).contains("Selasa, 17 November 2026", stage.caseId.toString())
                .doesNotContain(stage.trackingCode);
    }

    @Test
    void a_redelivered_event_is_one_mail_and_a_second_answer_a_second_one() {
        var stage = stage().known(OPEN);
        awaitMails(stage.reporter, 1);
        var first = stage.answered(1);
        awaitMails(stage.reporter, 2);
        feed.redeliver(first);
        feed.redeliver(first);
        stage.answered(2);
        awaitMails(stage.reporter, 3);
        staysAt(stage.reporter, 3);
        assertThat(states(stage)).containsOnly(MessageState.SENT).hasSize(3);
    }

    @Test
    void the_same_event_under_a_new_sequence_is_still_one_mail() {
        var stage = stage().known(OPEN);
        var first = stage.answered(1);
        awaitMails(stage.reporter, 2);
        feed.renumber(first);
        stage.answered(2);
        awaitMails(stage.reporter, 3);
        staysAt(stage.reporter, 3);
    }

    @Test
    void what_was_sent_is_published_without_any_address() {
        var stage = stage().known(OPEN);
        awaitMails(stage.reporter, 1);
        try (var published = new PublishedDeliveryEvents(broker)) {
            await().untilAsserted(() -> assertThat(published.of(stage.caseId)).singleElement().asString()
                    .startsWith("kawal.notification.notification-sent.v1").contains("report-received")
                    .doesNotContain("@", "siti"));
        }
        assertThat(log(stage).getFirst().recipient()).isEqualTo("s***@e***.org");
    }

    @Test
    void a_recipient_who_is_known_late_is_told_then() {
        var stage = stage();
        stage.answered(1);
        await().untilAsserted(() -> assertThat(log(stage)).singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo(Reason.RECIPIENT_UNKNOWN)));
        stage.reported(OPEN);
        stage.listed();
        stage.reachable("en");
        awaitMails(stage.reporter, 2);
        assertThat(mails(stage.reporter)).anyMatch(mail -> subject(mail).contains("The agency answered"));
    }

    @Test
    void a_recipient_who_never_becomes_known_is_given_up_with_the_reason() {
        var stage = stage();
        stage.answered(1);
        awaitState(stage, MessageState.SKIPPED);
        assertThat(log(stage).getFirst().reason()).isEqualTo(Reason.RECIPIENT_UNKNOWN);
    }

    @Test
    void a_reminder_whose_date_has_passed_and_news_of_last_week_are_skipped() {
        var stage = stage().known(OPEN);
        awaitMails(stage.reporter, 1);
        stage.publish(EventCatalogue.DEADLINE_APPROACHING,
                new DeadlineApproaching(stage.caseId, UUID.randomUUID(), "A1", 1,
                        stage.agencyCode, "80%", NOW.minusSeconds(1)),
                NOW.minusSeconds(60));
        stage.publish(EventCatalogue.SUPERIOR_INFORMED, new SuperiorInformed(stage.caseId, UUID.randomUUID(), "A1", 1,
                stage.agencyCode, DUE), NOW.minus(Duration.ofDays(7)));
        await().untilAsserted(() -> assertThat(log(stage)).filteredOn(one -> one.reason() == Reason.STALE).hasSize(3));
        assertThat(mails(stage.desk)).isEmpty();
    }

    @Test
    void a_reminder_that_waits_is_withdrawn_when_its_clock_stops() {
        var stage = stage();
        var clock = UUID.randomUUID();
        stage.publish(EventCatalogue.CLOCK_STARTED, clockStarted(stage, clock));
        stage.publish(EventCatalogue.DEADLINE_APPROACHING,
                new DeadlineApproaching(stage.caseId, clock, "A1", 1, stage.agencyCode, "80%", DUE));
        await().untilAsserted(() -> assertThat(log(stage)).hasSize(1));
        stage.publish(EventCatalogue.CLOCK_STOPPED, new ClockStopped(stage.caseId, clock, "A1", 1, StopReason.MET));
        awaitState(stage, MessageState.SKIPPED);
        assertThat(log(stage).getFirst().reason()).isEqualTo(Reason.SUPERSEDED);
        stage.listed();
        staysAt(stage.desk, 0);
    }

    @Test
    void a_deadline_of_any_other_rule_is_told_in_the_words_of_the_policy_unless_it_is_for_the_staff() throws Exception {
        var stage = stage().known(OPEN);
        awaitMails(stage.reporter, 1);
        var verification = UUID.randomUUID();
        var receipt = UUID.randomUUID();
        stage.publish(EventCatalogue.CLOCK_STARTED, new ClockStarted(stage.caseId, receipt, "B0", 1, stage.agencyCode,
                "1", NOW, 1, "WORKING_DAYS", DUE, null));
        stage.publish(EventCatalogue.CLOCK_STARTED, new ClockStarted(stage.caseId, verification, "B77", 1,
                stage.agencyCode, "1", NOW, 14, "CALENDAR_DAYS", DUE, new RuleText("Ombudsman memeriksa laporan",
                        "The Ombudsman verifies the report", "UU 25/2009", RuleText.OwedBy.OFFICE,
                        RuleText.Precedence.STEP)));
        for (var clock : List.of(receipt, verification)) {
            stage.publish(EventCatalogue.DEADLINE_APPROACHING,
                    new DeadlineApproaching(stage.caseId, clock, "B", 1, stage.agencyCode, "50%", DUE));
            stage.publish(EventCatalogue.DEADLINE_MISSED,
                    new DeadlineMissed(stage.caseId, clock, "B", 1, stage.agencyCode, DUE));
        }
        awaitMails(stage.reporter, 2);
        assertThat(log(stage)).extracting(Delivery::template).filteredOn(template -> template.startsWith("other-"))
                .containsExactly("other-deadline-passed");
    }

    @Test
    void a_miss_is_told_to_all_three_and_taken_back_from_all_three() throws Exception {
        var stage = stage().known(OPEN);
        var clock = UUID.randomUUID();
        stage.publish(EventCatalogue.CLOCK_STARTED, clockStarted(stage, clock));
        stage.publish(EventCatalogue.DEADLINE_MISSED,
                new DeadlineMissed(stage.caseId, clock, "A1", 1, stage.agencyCode, DUE));
        stage.publish(EventCatalogue.SUPERIOR_INFORMED,
                new SuperiorInformed(stage.caseId, clock, "A1", 1, stage.agencyCode, DUE));
        stage.publish(EventCatalogue.DEADLINE_MISS_RETRACTED,
                new DeadlineMissRetracted(stage.caseId, clock, "A1", 1, DUE, DUE.minusSeconds(60), false));
        awaitMails(stage.reporter, 4);
        awaitMails(stage.desk, 2);
        awaitMails(stage.superior, 2);
        assertThat(content(mails(stage.superior).getFirst())).contains(stage.agencyName);
    }

    @Test
    void a_confidential_reporter_gets_mails_that_name_nothing() throws Exception {
        var stage = stage().known(CONFIDENTIAL);
        stage.answered(1);
        awaitMails(stage.reporter, 2);
        for (var mail : mails(stage.reporter)) {
            assertThat(subject(mail) + content(mail)).contains(stage.trackingCode)
                    .doesNotContain(stage.agencyName, stage.agencyCode, stage.caseId.toString(), "2026");
        }
    }

    @Test
    void a_tombstone_erases_the_contact_and_what_the_log_kept_of_it() {
        var stage = stage().known(OPEN);
        awaitMails(stage.reporter, 1);
        stage.erased();
        await().untilAsserted(() -> assertThat(log(stage).getFirst().recipient()).isNull());
        assertThat(jdbc.sql("select count(*) from sealed_contact where reporter_id = ? and sealed is not null")
                .param(stage.reporterId).query(Long.class).single()).isZero();
        stage.answered(1);
        awaitState(stage, MessageState.SKIPPED);
        assertThat(log(stage).getFirst().reason()).isEqualTo(Reason.CONTACT_ERASED);
        staysAt(stage.reporter, 1);
    }

    @Test
    void steps_of_the_desk_are_told_once_with_the_date_of_their_clock_to_whom_they_concern() throws Exception {
        var stage = stage().listed().registered(OPEN);
        stage.publish(EventCatalogue.DESK_STEP_TAKEN, step(stage, "completion-notice-received", "AWAITING_COMPLETION"));
        stage.publish(EventCatalogue.CLOCK_STARTED, new ClockStarted(stage.caseId, UUID.randomUUID(), "B2", 1,
                stage.agencyCode, "2026-01", NOW, 30, "CALENDAR_DAYS", DUE, null));
        awaitMails(stage.reporter, 1);
        assertThat(content(mails(stage.reporter).getFirst())).contains("Selasa, 17 November 2026", stage.trackingCode);
        var asked = stage.publish(EventCatalogue.DESK_STEP_TAKEN,
                step(stage, "explanation-requested", "AWAITING_EXPLANATION_1"));
        feed.redeliver(asked);
        stage.publish(EventCatalogue.DESK_STEP_TAKEN, step(stage, "court-matter-recorded", "FORMAL_VERIFICATION"));
        stage.publish(EventCatalogue.DESK_STEP_TAKEN, step(stage, "mediation-ended", "CLOSED_RESOLVED"));
        awaitMails(stage.reporter, 2);
        awaitMails(stage.desk, 1);
        assertThat(content(mails(stage.desk).getFirst())).contains("penjelasan tertulis", stage.caseId.toString())
                .doesNotContain(stage.trackingCode);
        staysAt(stage.reporter, 2);
    }

    private static DeskStepTaken step(CaseOnStage stage, String step, String state) {
        return new DeskStepTaken(stage.caseId, step, "DRAFT", state, null, null, stage.agencyCode);
    }

    @Test
    void a_reporter_without_address_is_skipped() {
        var stage = stage().listed().reachableAt("", "id").reported(OPEN);
        awaitState(stage, MessageState.SKIPPED);
        assertThat(log(stage).getFirst().reason()).isEqualTo(Reason.NO_ADDRESS);
    }
}
