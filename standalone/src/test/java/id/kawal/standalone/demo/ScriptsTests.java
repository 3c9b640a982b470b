package id.kawal.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.standalone.data.SeededAgencies;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScriptsTests {

    private static final SeededAgencies AGENCIES = SeededAgencies.lampung();
    private static final List<Script> PLAYED = IntStream.range(0, 400).mapToObj(new Scripts(AGENCIES)::of).toList();

    @Test
    void the_same_number_gives_the_same_script() {
        assertThat(IntStream.range(0, 400).mapToObj(new Scripts(AGENCIES)::of)).isEqualTo(PLAYED);
    }

    @Test
    void the_first_days_are_busy_and_then_one_comes_every_half_day() {
        assertThat(PLAYED.get(24).at()).isLessThan(Duration.ofDays(3));
        assertThat(PLAYED.get(399).at()).isBetween(Duration.ofDays(180), Duration.ofDays(200));
        assertThat(PLAYED).isSortedAccordingTo((one, other) -> one.number() - other.number());
    }

    @Test
    void the_first_reports_are_of_people_whom_the_agency_left_without_an_answer_for_longer_than_it_may() {
        assertThat(PLAYED.subList(0, 3)).allSatisfy(script -> {
            assertThat(script.complainedDaysAgo()).isGreaterThan(14);
            assertThat(script.turns()).isEmpty();
            assertThat(script.report()).containsEntry("forwardingConsent", true);
        });
        assertThat(PLAYED.subList(3, 400)).allMatch(script -> script.complainedDaysAgo() < 14);
    }

    @Test
    void all_that_an_agency_can_do_happens() {
        var paths = PLAYED.stream().flatMap(script -> script.turns().stream()).map(Turn::path).distinct().toList();
        assertThat(paths).contains("acknowledgement", "questions", "information", "responses", "extension", "transfer",
                "refusal",
                "confirmation", "dispute", "forwarding-consent", "withdrawal");
        assertThat(PLAYED).filteredOn(script -> script.turns().stream().noneMatch(turn -> turn.agency() != null))
                .hasSizeBetween(60, 110);
    }

    @Test
    void turns_come_in_order_after_the_filing() {
        assertThat(PLAYED).allSatisfy(script -> {
            assertThat(script.turns()).isSortedAccordingTo((one, other) -> one.after().compareTo(other.after()));
            assertThat(script.turns()).allMatch(turn -> turn.after().isPositive());
        });
    }

    @Test
    void at_the_desk_every_ending_happens_and_few_cases_are_left() {
        assertThat(PLAYED.stream().filter(script -> !script.desk().isEmpty())
                .map(script -> script.desk().getLast().path()).distinct()).containsExactlyInAnyOrder(
                        "close-as-resolved", "notify-refusal", "close-after-result", "record-corrective-action");
        assertThat(PLAYED).filteredOn(script -> script.desk().isEmpty()).hasSizeBetween(4, 24);
    }

    @Test
    void the_desk_verifies_most_reports_within_fourteen_days_but_not_all() {
        assertThat(PLAYED).filteredOn(script -> script.desk().stream()
                .filter(turn -> Set.of("verify-formally", "propose-refusal").contains(turn.path()))
                .anyMatch(turn -> turn.after().compareTo(Duration.ofDays(14)) > 0)).hasSizeBetween(80, 160);
    }

    @Test
    void whoever_works_at_a_slower_pace_takes_every_turn_later() {
        var turn = Turn.ofOffice(10, "confirm-lhp-received", Map.of());
        assertThat(turn.at(1.5)).isEqualTo(Turn.ofOffice(15, "confirm-lhp-received", Map.of()));
        assertThat(turn.confirmsReceipt()).isTrue();
        assertThat(turn.answersQuestion()).isFalse();
    }

    @Test
    void agencies_and_services_are_those_of_the_seed_and_people_are_nobody() {
        assertThat(PLAYED).allSatisfy(script -> {
            assertThat(AGENCIES.codes()).contains((String) script.report().get("agencyCode"));
            assertThat(script.report().get("reporter")).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                    .extractingByKey("email").asString().endsWith(".example");
        });
        assertThat(PLAYED.stream().map(script -> script.report().get("agencyCode")).distinct()).hasSizeGreaterThan(40);
        assertThat(PLAYED.stream().map(script -> ((Map<?, ?>) script.report().get("reporter")).get("email")))
                .doesNotHaveDuplicates();
    }
}
