package id.kawal.escalation.lifecycle;

import static id.kawal.escalation.lifecycle.Circumstance.NOW;
import static id.kawal.escalation.lifecycle.Circumstance.SINCE;
import static id.kawal.escalation.lifecycle.Circumstance.TODAY;
import static id.kawal.escalation.lifecycle.Circumstance.ordinary;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.escalation.lifecycle.Situation.Hands;
import id.kawal.escalation.lifecycle.Situation.Order;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuardTests {

    @Test
    void article_24_is_complete_when_nothing_is_missing() {
        holds(Guard.ARTICLE_24_COMPLETE, ordinary());
        fails(Guard.ARTICLE_24_COMPLETE, ordinary().missing("FULL_ADDRESS"));
        holds(Guard.ARTICLE_24_COMPLETE, ordinary().missing("FULL_ADDRESS").withoutReporter());
        holds(Guard.SOMETHING_MISSING, ordinary().missing("FULL_ADDRESS"));
        holds(Guard.SOMETHING_MISSING, ordinary().toldBefore(false));
        holds(Guard.SOMETHING_MISSING, ordinary().with(items("DESCRIPTION")));
        fails(Guard.SOMETHING_MISSING, ordinary());
        holds(Guard.COMPLETED_ITEMS_NAMED, ordinary().with(items("DESCRIPTION")));
        fails(Guard.COMPLETED_ITEMS_NAMED, ordinary());
    }

    @Test
    void two_years_are_counted_from_the_event_to_the_report_and_not_to_today() {
        holds(Guard.WITHIN_TWO_YEARS, ordinary().happened("X", "2024-06-01"));
        fails(Guard.WITHIN_TWO_YEARS, ordinary().happened("X", "2024-05-31"));
        fails(Guard.WITHIN_TWO_YEARS, ordinary().happened("X", null));
        holds(Guard.WITHIN_TWO_YEARS, ordinary().happened("X", null).withoutReporter());
    }

    @Test
    void the_provider_was_told_with_date_and_proof_or_that_was_waived() {
        holds(Guard.PRIOR_COMPLAINT_SHOWN, ordinary());
        fails(Guard.PRIOR_COMPLAINT_SHOWN, ordinary().toldBefore(false));
        holds(Guard.PRIOR_COMPLAINT_SHOWN, ordinary().toldBefore(false).marked(Mark.PRIOR_COMPLAINT_WAIVED));
        holds(Guard.PRIOR_COMPLAINT_SHOWN, ordinary().toldBefore(false).withoutReporter());
        holds(Guard.PRIOR_COMPLAINT_PROVED, ordinary().with(dated(TODAY, "tanda terima")));
        fails(Guard.PRIOR_COMPLAINT_PROVED, ordinary().with(dated(TODAY, null)));
        fails(Guard.PRIOR_COMPLAINT_PROVED, ordinary().with(dated(TODAY.plusDays(1), "tanda terima")));
        fails(Guard.PRIOR_COMPLAINT_PROVED, ordinary().with(dated(null, "tanda terima")));
    }

    @Test
    void a_matter_before_a_court_is_not_taken_and_a_stay_lets_it_rest() {
        holds(Guard.NO_COURT_MATTER, ordinary());
        fails(Guard.NO_COURT_MATTER, ordinary().marked(Mark.COURT_MATTER));
        holds(Guard.NO_COURT_STAY, ordinary());
        fails(Guard.NO_COURT_STAY, ordinary().marked(Mark.COURT_STAY));
        holds(Guard.COURT_MATTER_RECORDED, ordinary().marked(Mark.COURT_MATTER));
        fails(Guard.COURT_MATTER_RECORDED, ordinary());
        holds(Guard.MARKED_AS_DUPLICATE, ordinary().marked(Mark.DUPLICATE));
        fails(Guard.MARKED_AS_DUPLICATE, ordinary());
        holds(Guard.COURT_STAY_ON, ordinary().marked(Mark.COURT_STAY));
        fails(Guard.COURT_STAY_ON, ordinary());
    }

    @Test
    void a_provider_keeps_its_time() {
        for (var rule : Set.of("A1", "A3")) {
            fails(Guard.PROVIDER_TIME_OVER, ordinary().running(rule));
            holds(Guard.PROVIDER_STILL_HAS_TIME, ordinary().running(rule));
        }
        holds(Guard.PROVIDER_TIME_OVER, ordinary().running("B1").missed("A1"));
        fails(Guard.PROVIDER_STILL_HAS_TIME, ordinary().missed("A1"));
        holds(Guard.PROVIDER_STILL_HAS_TIME, ordinary().toldBefore(false));
    }

    @Test
    void the_same_matter_is_not_taken_twice() {
        holds(Guard.NOT_A_DUPLICATE, ordinary());
        fails(Guard.NOT_A_DUPLICATE, ordinary().marked(Mark.DUPLICATE));
        holds(Guard.OTHER_CASE_NAMED, ordinary().with(referring("0179", null)));
        fails(Guard.OTHER_CASE_NAMED, ordinary());
        holds(Guard.OTHER_OFFICE_NAMED, ordinary().with(referring("BANTEN", null)));
        fails(Guard.OTHER_OFFICE_NAMED, ordinary());
    }

    @Test
    void nobody_acts_in_a_case_of_their_own_interest_nor_is_given_it() {
        holds(Guard.NO_CONFLICT_OF_INTEREST, ordinary());
        fails(Guard.NO_CONFLICT_OF_INTEREST, ordinary().by(new Hands("a", true, null, false, null)));
        holds(Guard.ASSIGNEE_WITHOUT_CONFLICT, ordinary().by(new Hands("a", false, "b", false, null)));
        fails(Guard.ASSIGNEE_WITHOUT_CONFLICT, ordinary().by(new Hands("a", false, "b", true, null)));
        fails(Guard.ASSIGNEE_WITHOUT_CONFLICT, ordinary());
        holds(Guard.HANDLER_ASSIGNED, ordinary().marked(Mark.ASSIGNED_TO_EXAMINE));
        fails(Guard.HANDLER_ASSIGNED, ordinary());
        fails(Guard.HANDLER_ASSIGNED, ordinary().marked(Mark.ASSIGNED_TO_EXAMINE).withoutHandler());
        holds(Guard.CLASS_NAMED, ordinary().with(coded("HARD", null)));
        fails(Guard.CLASS_NAMED, ordinary().with(coded("AWFUL", null)));
        fails(Guard.CLASS_NAMED, ordinary());
    }

    @Test
    void a_clock_starts_when_a_letter_was_received_and_not_when_it_was_sent() {
        holds(Guard.PROOF_OF_DELIVERY, ordinary().with(received(NOW, "resi 42")));
        holds(Guard.PROOF_OF_DELIVERY, ordinary().with(received(SINCE, "resi 42")));
        fails(Guard.PROOF_OF_DELIVERY, ordinary().with(received(SINCE.minusSeconds(1), "resi 42")));
        fails(Guard.PROOF_OF_DELIVERY, ordinary().with(received(NOW.plusSeconds(1), "resi 42")));
        fails(Guard.PROOF_OF_DELIVERY, ordinary().with(received(NOW, " ")));
        fails(Guard.PROOF_OF_DELIVERY, ordinary().with(received(null, "resi 42")));
        holds(Guard.NOT_YET_DELIVERED, ordinary());
        fails(Guard.NOT_YET_DELIVERED, ordinary().marked(Mark.DELIVERED));
    }

    @Test
    void what_waits_for_a_deadline_waits_until_it_is_missed() {
        missesSinceReceipt(Guard.COMPLETION_TIME_OVER, "B2");
        missesSinceReceipt(Guard.FIRST_EXPLANATION_TIME_OVER, "B5");
        missesSinceReceipt(Guard.SECOND_EXPLANATION_TIME_OVER, "B6");
        misses(Guard.CORRECTIVE_TIME_OVER, "B12");
        missesSinceReceipt(Guard.IMPLEMENTATION_TIME_OVER, "B15");
    }

    @Test
    void the_reporter_gives_a_view_or_has_had_the_time_before_a_result_is_issued() {
        missesSinceReceipt(Guard.REPORTERS_VIEW_HEARD, "B11");
        holds(Guard.REPORTERS_VIEW_HEARD, ordinary().marked(Mark.REPORTERS_VIEW_GIVEN));
        holds(Guard.BOTH_SIDES_HEARD, ordinary().marked(Mark.OTHER_SIDE_HEARD));
        fails(Guard.BOTH_SIDES_HEARD, ordinary());
        holds(Guard.THERE_IS_A_REPORTER, ordinary());
        fails(Guard.THERE_IS_A_REPORTER, ordinary().withoutReporter());
        holds(Guard.NO_REPORTER_TO_HEAR, ordinary().withoutReporter());
        fails(Guard.NO_REPORTER_TO_HEAR, ordinary());
    }

    @Test
    void a_case_goes_to_headquarters_after_an_effort_to_resolve_it() {
        misses(Guard.RESOLUTION_EFFORT_MADE, "B13");
        holds(Guard.RESOLUTION_EFFORT_MADE, ordinary().marked(Mark.RESOLUTION_MEETING_HELD));
        holds(Guard.MONITORING_WAS_LOGGED, ordinary().marked(Mark.MONITORING_LOGGED));
        fails(Guard.MONITORING_WAS_LOGGED, ordinary());
    }

    @Test
    void the_region_cannot_issue_a_recommendation_nor_publish_nor_call_the_police() {
        for (var guard : Set.of(Guard.ISSUED_BY_HEADQUARTERS, Guard.DECIDED_BY_HEADQUARTERS,
                Guard.SIGNED_BY_HEADQUARTERS)) {
            holds(guard, ordinary().with(referring("12/REK/2026", "HEADQUARTERS")));
            fails(guard, ordinary().with(referring("12/REK/2026", "LAMPUNG")));
            fails(guard, ordinary().with(referring(null, "HEADQUARTERS")));
            fails(guard, ordinary());
        }
    }

    @Test
    void a_closing_needs_an_outcome_in_plain_words() {
        holds(Guard.OUTCOME_IN_PLAIN_WORDS, ordinary().saying("KTP-el telah dicetak dan diterima pelapor."));
        fails(Guard.OUTCOME_IN_PLAIN_WORDS, ordinary().saying("Selesai."));
        fails(Guard.OUTCOME_IN_PLAIN_WORDS, ordinary().saying(" ".repeat(30)));
        fails(Guard.OUTCOME_IN_PLAIN_WORDS, ordinary());
        holds(Guard.REASON_IN_WORDS, ordinary().saying("Pelapor sakit."));
        fails(Guard.REASON_IN_WORDS, ordinary());
    }

    @Test
    void a_refusal_names_a_reason_of_the_law() {
        holds(Guard.REFUSAL_REASON_NAMED, ordinary().with(coded("COURT_MATTER", "Perkara 12/G/2026.")));
        fails(Guard.REFUSAL_REASON_NAMED, ordinary().with(coded("TOO_MUCH_WORK", "Banyak.")));
        fails(Guard.REFUSAL_REASON_NAMED, ordinary().with(coded("COURT_MATTER", null)));
        fails(Guard.REFUSAL_REASON_NAMED, ordinary());
    }

    @Test
    void a_rapid_response_needs_a_criterion_and_a_first_action() {
        holds(Guard.RAPID_RESPONSE_CRITERION, ordinary().with(coded("LIFE_THREATENING", null)));
        fails(Guard.RAPID_RESPONSE_CRITERION, ordinary().with(coded("IMPATIENCE", null)));
        fails(Guard.RAPID_RESPONSE_CRITERION, ordinary());
        holds(Guard.FIRST_ACTION_DONE, ordinary().marked(Mark.RAPID_RESPONSE_ACTED));
        fails(Guard.FIRST_ACTION_DONE, ordinary());
    }

    @Test
    void who_asks_does_not_approve() {
        holds(Guard.APPROVED_BY_ANOTHER, ordinary().by(new Hands("a", false, null, false, "kepala")));
        fails(Guard.APPROVED_BY_ANOTHER, ordinary().by(new Hands("kepala", false, null, false, "kepala")));
        fails(Guard.APPROVED_BY_ANOTHER, ordinary());
    }

    @Test
    void a_hearing_is_summoned_for_a_day_ahead_and_missed_once_it_is_past() {
        holds(Guard.DATE_AHEAD, ordinary().with(dated(TODAY, null)));
        fails(Guard.DATE_AHEAD, ordinary().with(dated(TODAY.minusDays(1), null)));
        fails(Guard.DATE_AHEAD, ordinary());
        holds(Guard.HEARING_DAY_PAST, ordinary().hearingOn(TODAY.minusDays(1)));
        fails(Guard.HEARING_DAY_PAST, ordinary().hearingOn(TODAY));
        fails(Guard.HEARING_DAY_PAST, ordinary());
        holds(Guard.HEARING_WAS_MISSED, ordinary().marked(Mark.HEARING_MISSED));
        fails(Guard.HEARING_WAS_MISSED, ordinary());
        holds(Guard.PARTIES_AGREED, ordinary().with(dated(null, "berita acara")));
        fails(Guard.PARTIES_AGREED, ordinary());
    }

    @Test
    void a_report_says_whom_it_is_about_and_when_it_happened() {
        holds(Guard.MATTER_DESCRIBED, ordinary());
        fails(Guard.MATTER_DESCRIBED, ordinary().happened(null, "2026-05-20"));
        fails(Guard.MATTER_DESCRIBED, ordinary().happened("X", null));
        holds(Guard.RECEIPT_NOT_CONFIRMED, ordinary());
        fails(Guard.RECEIPT_NOT_CONFIRMED, ordinary().marked(Mark.RECEIPT_CONFIRMED));
    }

    private static void misses(Guard guard, String rule) {
        holds(guard, ordinary().missed(rule));
        fails(guard, ordinary().running(rule));
        fails(guard, ordinary());
    }

    /** What an earlier letter had set running is over without a word about the letter that went out since. */
    private static void missesSinceReceipt(Guard guard, String rule) {
        holds(guard, ordinary().missed(rule).marked(Mark.DELIVERED));
        fails(guard, ordinary().missed(rule));
        fails(guard, ordinary().running(rule).marked(Mark.DELIVERED));
        fails(guard, ordinary().marked(Mark.DELIVERED));
    }

    private static void holds(Guard guard, Circumstance circumstance) {
        assertThat(guard.holds(circumstance.situation())).as("%s holds", guard).isTrue();
    }

    private static void fails(Guard guard, Circumstance circumstance) {
        assertThat(guard.holds(circumstance.situation())).as("%s holds", guard).isFalse();
    }

    private static Order items(String item) {
        return new Order(null, null, null, null, null, Set.of(item), null, null);
    }

    private static Order dated(@Nullable LocalDate day, @Nullable String proof) {
        return new Order(null, null, proof, day, null, Set.of(), null, null);
    }

    private static Order received(@Nullable Instant at, @Nullable String proof) {
        return new Order(null, at, proof, null, null, Set.of(), null, null);
    }

    private static Order referring(@Nullable String reference, @Nullable String signatory) {
        return new Order(null, null, null, null, null, Set.of(), reference, signatory);
    }

    private static Order coded(String code, @Nullable String words) {
        return new Order(words, null, null, null, code, Set.of(), null, null);
    }
}
