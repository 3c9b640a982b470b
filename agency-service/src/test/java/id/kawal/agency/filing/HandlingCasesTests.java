package id.kawal.agency.filing;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.agency.action.AgencyCommand;
import id.kawal.agency.action.AgencyCommand.Acknowledge;
import id.kawal.agency.action.AgencyCommand.Answer;
import id.kawal.agency.action.AgencyCommand.AnswerKind;
import id.kawal.agency.action.AgencyCommand.Ask;
import id.kawal.agency.action.AgencyCommand.Decline;
import id.kawal.agency.action.AgencyCommand.DeclineGround;
import id.kawal.agency.action.AgencyCommand.ExtensionGround;
import id.kawal.agency.action.AgencyCommand.HandOver;
import id.kawal.agency.action.AgencyCommand.RequestExtension;
import id.kawal.agency.filing.FilingOutcome.NoSuchCase;
import id.kawal.agency.filing.FilingOutcome.Recorded;
import id.kawal.agency.filing.FilingOutcome.Refused;
import id.kawal.agency.inbox.ActionRefusal;
import id.kawal.agency.inbox.CaseFacts;
import id.kawal.agency.inbox.InboxState;
import id.kawal.agency.inbox.ReceivingReports;
import id.kawal.agency.inbox.ReporterAction;
import id.kawal.agency.inbox.ReporterNote;
import id.kawal.time.AdjustableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HandlingCasesTests {

    private static final String A = "DISDUKCAPIL-1871";
    private static final String B = "POLRES-1871";
    private static final UUID CASE = UUID.randomUUID();

    private final AdjustableClock clock = AdjustableClock.standingAt(Instant.parse("2026-11-24T02:00:00Z"),
            ZoneOffset.UTC);
    private final InMemoryInboxes inboxes = new InMemoryInboxes();
    private final Set<UUID> decided = new HashSet<>();
    private final Set<String> known = new HashSet<>(Set.of(A, B));
    private final ReceivingReports receiving = new ReceivingReports(inboxes, inboxes, known::contains, clock);
    private final HandlingCases handling = new HandlingCases(inboxes, inboxes, id -> !decided.contains(id), clock,
            UUID::randomUUID);

    @Test
    void a_report_lies_in_the_inbox_of_the_agency_that_it_names() {
        report(A);
        assertThat(inboxes.entry(CASE, A).state()).isEqualTo(InboxState.DELIVERED);
        assertThat(inboxes.told).containsExactly("delivered to " + A);
    }

    @Test
    void acknowledging_twice_gives_the_same_result() {
        report(A);
        var first = recorded(A, new Acknowledge(false, "470/12"));
        var again = recorded(A, new Acknowledge(false, "470/13"));
        assertThat(again.repeated()).isTrue();
        assertThat(again.action()).isEqualTo(first.action());
        assertThat(inboxes.told).hasSize(2);
    }

    @Test
    void saying_later_that_the_file_is_complete_is_news_and_taking_it_back_is_not() {
        report(A);
        recorded(A, new Acknowledge(false, null));
        assertThat(recorded(A, new Acknowledge(true, null)).repeated()).isFalse();
        assertThat(recorded(A, new Acknowledge(false, null)).action().command())
                .isEqualTo(new Acknowledge(false, null));
        assertThat(inboxes.entry(CASE, A).fileComplete()).isTrue();
    }

    @Test
    void the_same_answer_is_recorded_once_and_a_further_one_counts_up() {
        report(A);
        assertThat(recorded(A, answer("Sudah selesai.")).action().number()).isEqualTo(1);
        var repeated = recorded(A, answer(" Sudah \n selesai. "));
        assertThat(repeated.repeated()).isTrue();
        assertThat(repeated.action().number()).isEqualTo(1);
        assertThat(recorded(A, answer("Kartu dikirim.")).action().number()).isEqualTo(2);
    }

    @Test
    void the_same_key_gives_the_first_result_even_after_the_state_forbids_it() {
        report(A);
        var first = recorded(A, new Ask("Mana fotokopi KK?"), "k-1");
        note(ReporterAction.WITHDREW, null);
        assertThat(recorded(A, new Ask("Mana fotokopi KK?"), "k-1").action()).isEqualTo(first.action());
        assertThat(refused(A, new Ask("Yang lain?"), "k-1")).isEqualTo(ActionRefusal.KEY_REUSED);
        assertThat(refused(A, answer("Terlambat"), null)).isEqualTo(ActionRefusal.CASE_WITHDRAWN);
    }

    @Test
    void a_question_waits_for_its_own_answer() {
        report(A);
        var question = recorded(A, new Ask("Kapan?")).action().actionId();
        note(ReporterAction.ADDED_INFORMATION, UUID.randomUUID());
        assertThat(inboxes.entry(CASE, A).state()).isEqualTo(InboxState.AWAITING_REPORTER);
        note(ReporterAction.ADDED_INFORMATION, question);
        assertThat(inboxes.entry(CASE, A).state()).isEqualTo(InboxState.ACKNOWLEDGED);
        assertThat(inboxes.entry(CASE, A).openQuestionId()).isNull();
        assertThat(inboxes.notes).extracting(ReporterNote::action)
                .containsExactly(ReporterAction.ADDED_INFORMATION, ReporterAction.ANSWERED_QUESTION);
        assertThat(recorded(A, new Ask("Kapan?")).repeated()).as("the same question after its answer is a new one")
                .isFalse();
    }

    @Test
    void a_dispute_of_an_earlier_answer_does_not_touch_the_later_one() {
        report(A);
        var first = recorded(A, answer("Satu")).action().actionId();
        var second = recorded(A, answer("Dua")).action().actionId();
        note(ReporterAction.DISPUTED_ANSWER, first);
        assertThat(inboxes.entry(CASE, A).state()).isEqualTo(InboxState.ANSWERED);
        note(ReporterAction.DISPUTED_ANSWER, second);
        assertThat(inboxes.entry(CASE, A).state()).isEqualTo(InboxState.DISPUTED);
        assertThat(recorded(A, answer("Tiga")).entry().state()).isEqualTo(InboxState.ANSWERED);
    }

    @Test
    void a_request_for_more_time_repeats_only_while_it_is_undecided() {
        report(A);
        var request = new RequestExtension(10, ExtensionGround.FIELD_CHECK, "Cek lapangan");
        var first = recorded(A, request).action();
        assertThat(recorded(A, request).action()).isEqualTo(first);
        decided.add(first.actionId());
        assertThat(recorded(A, request).repeated()).isFalse();
    }

    @Test
    void a_case_handed_over_is_read_only_here_and_new_there() {
        report(A);
        clock.advance(Duration.ofDays(3));
        recorded(A, new HandOver(B, "Bukan wewenang kami"));
        assertThat(inboxes.entry(CASE, A).state()).isEqualTo(InboxState.TRANSFERRED);
        assertThat(inboxes.entry(CASE, A).transferredTo()).isEqualTo(B);
        assertThat(inboxes.entry(CASE, B).state()).isEqualTo(InboxState.DELIVERED);
        assertThat(inboxes.entry(CASE, B).deliveredAt()).isEqualTo(clock.instant());
        assertThat(inboxes.entry(CASE, B).receivedFrom()).isEqualTo(A);
        assertThat(inboxes.told).containsExactly("delivered to " + A, "HAND_OVER by " + A, "delivered to " + B);
        assertThat(refused(A, answer("Jawaban"), null)).isEqualTo(ActionRefusal.CASE_TRANSFERRED);
        assertThat(recorded(A, new HandOver(B, "Bukan wewenang kami")).repeated()).isTrue();
    }

    @Test
    void a_case_comes_back_once_but_is_not_handed_over_in_circles() {
        report(A);
        clock.advance(Duration.ofDays(1));
        recorded(A, new HandOver(B, "Salah alamat"));
        clock.advance(Duration.ofDays(1));
        recorded(B, new HandOver(A, "Justru milik Anda"));
        assertThat(inboxes.entry(CASE, A).state()).isEqualTo(InboxState.DELIVERED);
        assertThat(refused(A, new HandOver(B, "Salah alamat"), null)).isEqualTo(ActionRefusal.HANDED_OVER_BEFORE);
        assertThat(recorded(A, answer("Baik, kami jawab")).action().number()).isEqualTo(1);
    }

    @Test
    void an_agency_that_refused_may_still_answer() {
        report(A);
        recorded(A, new Decline(DeclineGround.NOT_OUR_SERVICE, "Bukan layanan kami"));
        assertThat(refused(A, new Ask("?"), null)).isEqualTo(ActionRefusal.CASE_DECLINED);
        assertThat(recorded(A, answer("Sudah kami bantu")).entry().state()).isEqualTo(InboxState.ANSWERED);
    }

    @Test
    void another_agency_has_no_such_case() {
        report(A);
        assertThat(handling.handle(new Filing(CASE, B, null, answer("x"), Map.of()))).isEqualTo(new NoSuchCase());
    }

    @Test
    void a_report_to_an_unknown_agency_waits_visibly_until_the_directory_knows_it() {
        report("BARU-1871");
        assertThat(inboxes.undeliverable).containsEntry(CASE, "BARU-1871");
        assertThat(inboxes.told).isEmpty();
        known.add("BARU-1871");
        receiving.listed("BARU-1871");
        assertThat(inboxes.undeliverable).isEmpty();
        assertThat(inboxes.told).containsExactly("delivered to BARU-1871");
    }

    @Test
    void a_withdrawn_report_no_longer_waits_for_its_agency() {
        report("BARU-1871");
        note(ReporterAction.WITHDREW, null);
        known.add("BARU-1871");
        receiving.listed("BARU-1871");
        assertThat(inboxes.told).isEmpty();
    }

    private void report(String agency) {
        receiving.submitted(
                new CaseFacts(CASE, agency, "KTP-EL", "ADMINDUK", "WEB", false, LocalDate.of(2026, 11, 1), "id",
                        clock.instant()),
                List.of());
    }

    private void note(ReporterAction action, @Nullable UUID refersTo) {
        receiving.noted(new ReporterNote(CASE, action, clock.instant(), UUID.randomUUID(), refersTo), List.of());
    }

    private static Answer answer(String text) {
        return new Answer(AnswerKind.RESOLVED, text, List.of());
    }

    private Recorded recorded(String agency, AgencyCommand command) {
        return recorded(agency, command, null);
    }

    private Recorded recorded(String agency, AgencyCommand command, @Nullable String key) {
        var outcome = handling.handle(new Filing(CASE, agency, key, command, Map.of()));
        assertThat(outcome).isInstanceOf(Recorded.class);
        return (Recorded) outcome;
    }

    private ActionRefusal refused(String agency, AgencyCommand command, @Nullable String key) {
        var outcome = handling.handle(new Filing(CASE, agency, key, command, Map.of()));
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).reason();
    }
}
