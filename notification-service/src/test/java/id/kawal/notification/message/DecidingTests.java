package id.kawal.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.notification.message.Decision.For;
import id.kawal.notification.message.Decision.Postpone;
import id.kawal.notification.message.Decision.Send;
import id.kawal.notification.message.Decision.Skip;
import id.kawal.notification.message.Decision.Wait;
import id.kawal.notification.message.Known.Agency;
import id.kawal.notification.message.Known.Reporter;
import id.kawal.notification.news.News;
import id.kawal.notification.news.News.About;
import id.kawal.notification.news.NewsKind;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecidingTests {

    private static final Instant NOW = Instant.parse("2026-11-03T02:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-17T16:59:59Z");
    private static final UUID CASE = UUID.randomUUID();
    private static final Reporter SITI = new Reporter.Reachable("siti@example.org", Locale.ENGLISH, "LPG-1");
    private static final Agency AGENCY = new Agency("Dinas", "desk@dinas.example", "boss@kota.example");

    @Test
    void a_reporter_is_written_to_in_their_language_under_the_tracking_code() {
        var letter = letter(decide(answered(), known(false, SITI)));
        assertThat(letter.to()).isEqualTo("siti@example.org");
        assertThat(letter.language()).isEqualTo(Locale.ENGLISH);
        assertThat(letter.reference()).isEqualTo("LPG-1");
        assertThat(letter.content().agency()).isEqualTo("Dinas");
        assertThat(letter.discreet()).isFalse();
    }

    @Test
    void a_confidential_reporter_is_written_to_discreetly() {
        assertThat(letter(decide(answered(), known(true, SITI))).discreet()).isTrue();
    }

    @Test
    void an_agency_and_its_superior_are_written_to_in_indonesian_and_never_learn_the_tracking_code() {
        var toAgency = letter(decide(message(NewsKind.AGENCY_DEADLINE_MISSED), known(true, SITI)));
        var toSuperior = letter(decide(message(NewsKind.SUPERIOR_INFORMED), known(true, SITI)));
        assertThat(toAgency.to()).isEqualTo("desk@dinas.example");
        assertThat(toSuperior.to()).isEqualTo("boss@kota.example");
        assertThat(toAgency.reference()).isEqualTo(CASE.toString());
        assertThat(toAgency.language()).isEqualTo(Locale.of("id"));
    }

    @Test
    void a_message_waits_until_report_and_contact_are_known() {
        assertThat(decide(answered(), known(null, null))).isEqualTo(new Wait(For.RECIPIENT));
        assertThat(decide(answered(), known(false, null))).isEqualTo(new Wait(For.RECIPIENT));
        assertThat(decide(answered(), known(null, SITI))).isEqualTo(new Wait(For.RECIPIENT));
    }

    @Test
    void a_recipient_who_stays_unknown_is_given_up() {
        var late = new Message(UUID.randomUUID(), news(NewsKind.AGENCY_ANSWERED, About.agency("D")), DUE, 0, 0, false,
                false, false);
        assertThat(decide(late, known(null, null))).isEqualTo(new Skip(Reason.RECIPIENT_UNKNOWN));
        var toAgency = new Message(UUID.randomUUID(), news(NewsKind.AGENCY_NEW_CASE, About.agency("D")), DUE, 0, 0,
                false,
                false, false);
        assertThat(decide(toAgency, new Known(null, null, null, null, null, null)))
                .isEqualTo(new Skip(Reason.RECIPIENT_UNKNOWN));
    }

    @Test
    void without_an_address_nothing_is_sent() {
        var silent = new Reporter.Reachable("", Locale.ENGLISH, "LPG-1");
        assertThat(decide(answered(), known(false, silent))).isEqualTo(new Skip(Reason.NO_ADDRESS));
        assertThat(decide(message(NewsKind.SUPERIOR_INFORMED),
                new Known(false, null, new Agency("Dinas", "desk@dinas.example", ""), null, null, null)))
                .isEqualTo(new Skip(Reason.NO_ADDRESS));
    }

    @Test
    void an_erased_contact_is_final_and_an_unreadable_one_is_tried_again() {
        assertThat(decide(answered(), known(false, new Reporter.Erased()))).isEqualTo(new Skip(Reason.CONTACT_ERASED));
        assertThat(decide(answered(), known(false, new Reporter.Unreadable())))
                .isEqualTo(new Postpone(Reason.CONTACT_UNREADABLE));
    }

    @Test
    void a_date_that_is_not_known_yet_is_waited_for_a_little() {
        var delivered = message(NewsKind.CASE_DELIVERED);
        assertThat(decide(delivered, new Known(false, SITI, AGENCY, null, null, null))).isEqualTo(new Wait(For.DATE));
        assertThat(letter(decide(delivered, new Known(false, SITI, AGENCY, null, DUE, null))).content().due())
                .isEqualTo(DUE);
        var impatient = new Message(UUID.randomUUID(), delivered.news(), DUE, 0, 0, false, true, false);
        assertThat(letter(decide(impatient, new Known(false, SITI, AGENCY, null, null, null))).content().due())
                .isNull();
    }

    @Test
    void a_name_that_is_not_known_yet_is_waited_for_a_little_and_then_the_code_stands_for_it() {
        assertThat(decide(answered(), new Known(false, SITI, null, null, null, null))).isEqualTo(new Wait(For.DATE));
        var impatient = new Message(UUID.randomUUID(), answered().news(), DUE, 0, 0, false, true, false);
        assertThat(letter(decide(impatient, new Known(false, SITI, null, null, null, null))).content().agency())
                .isEqualTo("D");
    }

    @Test
    void what_is_too_old_is_skipped_unless_an_operator_wants_it() {
        var old = new Message(UUID.randomUUID(), news(NewsKind.AGENCY_ANSWERED, About.agency("D")), NOW, 0, 0, false,
                true,
                true);
        var wanted = new Message(UUID.randomUUID(), old.news(), NOW, 1, 0, true, true, true);
        assertThat(decide(old, known(false, SITI))).isEqualTo(new Skip(Reason.STALE));
        assertThat(decide(wanted, known(false, SITI))).isInstanceOf(Send.class);
    }

    @Test
    void no_text_of_a_letter_or_a_contact_shows_the_address() {
        var known = known(false, SITI);
        assertThat(letter(decide(answered(), known)).toString() + known).doesNotContain("siti");
    }

    private static Decision decide(Message message, Known known) {
        return Deciding.decide(message, known, NOW);
    }

    private static Letter letter(Decision decision) {
        assertThat(decision).isInstanceOf(Send.class);
        return ((Send) decision).letter();
    }

    private static Known known(@Nullable Boolean confidential, @Nullable Reporter reporter) {
        return new Known(confidential, reporter, AGENCY, null, null, null);
    }

    private static Message answered() {
        return message(NewsKind.AGENCY_ANSWERED);
    }

    private static Message message(NewsKind kind) {
        return new Message(UUID.randomUUID(), news(kind, About.agency("D")), DUE, 0, 0, false, true, true);
    }

    private static News news(NewsKind kind, About about) {
        return new News("event", CASE, kind, NOW, about);
    }
}
