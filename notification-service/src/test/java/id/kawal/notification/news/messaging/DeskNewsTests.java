package id.kawal.notification.news.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.contracts.escalation.DeskStep;
import id.kawal.contracts.escalation.DeskStep.Concerned;
import id.kawal.contracts.escalation.DeskStepTaken;
import id.kawal.notification.news.NewsKind;
import id.kawal.notification.news.messaging.NewsRule.Telling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeskNewsTests {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Jakarta");
    private static final Instant AT = Instant.parse("2026-11-25T02:00:00Z");
    private static final String AGENCY = "DISDUKCAPIL-METRO";

    /** A row of the table of the life cycle, as the documentation has it. */
    record Edge(String step, String state) {
    }

    @ParameterizedTest
    @EnumSource
    void a_step_is_told_to_those_whom_it_concerns_or_says_why_it_is_not(DeskStep step) {
        for (var whom : Concerned.values()) {
            var endsTheCase = step == DeskStep.CASE_CLOSED || edges().filter(edge -> edge.step.equals(step.step()))
                    .allMatch(edge -> edge.state.startsWith("CLOSED_"));
            assertThat(DeskNews.TABLE.stream().anyMatch(row -> row.step() == step && row.whom() == whom))
                    .as("%s to %s", step, whom).isEqualTo(step.concerns(whom) && !endsTheCase);
        }
        var silence = step.silence();
        assertThat(silence == null).isEqualTo(Arrays.stream(Concerned.values()).anyMatch(step::concerns));
        assertThat(silence == null || !silence.isBlank()).isTrue();
    }

    /** Every way in which the life cycle takes a step, so that no state is forgotten for which the words differ. */
    static Stream<Edge> edges() {
        try {
            return Files.readAllLines(Path.of("../docs/case-states.md")).stream().filter(line -> line.startsWith("| `"))
                    .map(line -> line.split("\\|"))
                    .map(cells -> new Edge(cells[4].strip().replace("`", ""), cells[3].strip()));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("edges")
    void every_way_of_the_life_cycle_is_told_once_to_each_whom_it_concerns(Edge edge) {
        var step = DeskStep.named(edge.step).orElseThrow();
        var ends = edge.state.startsWith("CLOSED_");
        var audiences = tellings(edge.step, edge.state, null, null).map(told -> told.kind().audience().name()).toList();
        assertThat(audiences).doesNotHaveDuplicates();
        assertThat(audiences).containsExactlyInAnyOrderElementsOf(ends ? List.of()
                : Arrays.stream(Concerned.values()).filter(step::concerns).map(Enum::name).toList());
    }

    @Test
    void the_documentation_of_the_life_cycle_was_read() {
        assertThat(edges()).hasSizeGreaterThan(80).contains(new Edge("case-reopened", "REOPENED"));
    }

    @Test
    void a_summons_brings_its_day_and_a_refusal_its_reason() {
        assertThat(tellings("summons-issued", "SUMMONED_2", LocalDate.of(2026, 12, 14), null))
                .allSatisfy(told -> assertThat(told.about().due()).isEqualTo("2026-12-14T16:59:59Z"))
                .extracting(Telling::kind)
                .containsExactly(NewsKind.DESK_SUMMONS_ISSUED, NewsKind.AGENCY_DESK_STEP);
        assertThat(tellings("case-refused", "REFUSAL_DECIDED", null, "OUT_OF_JURISDICTION"))
                .singleElement().satisfies(told -> assertThat(told.about().detail()).isEqualTo("OUT_OF_JURISDICTION"));
    }

    @Test
    void every_step_that_an_agency_is_told_of_has_words_of_its_own() {
        var codes = DeskNews.TABLE.stream().filter(row -> row.whom() == Concerned.AGENCY)
                .map(row -> "desk." + row.code()).toList();
        assertThat(codes).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        for (var language : List.of(Locale.ROOT, Locale.ENGLISH)) {
            var words = ResourceBundle.getBundle("messages.notification-service", language);
            assertThat(words.keySet().stream().filter(key -> key.startsWith("desk.")))
                    .containsExactlyInAnyOrderElementsOf(codes);
        }
    }

    /** The steps of the longest way, from a silent agency to a published recommendation, as the desk takes them. */
    @Test
    void on_the_longest_way_the_reporter_hears_of_every_step_and_the_agency_of_those_that_ask_something_of_it() {
        var way = Stream.of("receipt-confirmed FORMAL_VERIFICATION", "handler-named FORMAL_VERIFICATION",
                "completion-requested AWAITING_COMPLETION", "completion-notice-received AWAITING_COMPLETION",
                "completion-received FORMAL_VERIFICATION", "formally-verified MATERIAL_VERIFICATION",
                "materially-verified AWAITING_PLENARY", "plenary-decided DOCUMENT_REVIEW",
                "case-assigned DOCUMENT_REVIEW", "reporter-notified DOCUMENT_REVIEW",
                "explanation-requested AWAITING_EXPLANATION_1",
                "first-explanation-request-received AWAITING_EXPLANATION_1",
                "explanation-requested AWAITING_EXPLANATION_2",
                "second-explanation-request-received AWAITING_EXPLANATION_2", "explanation-waived DOCUMENT_REVIEW",
                "reporter-view-requested REPORTER_CONSULTED", "reporter-view-notice-received REPORTER_CONSULTED",
                "lhp-issued LHP_ISSUED_FOUND", "lhp-received MONITORING_CORRECTIVE_ACTION",
                "monitoring-logged MONITORING_CORRECTIVE_ACTION", "resolution-opened RESOLUTION_MONITORING",
                "referred-to-hq REFERRED_TO_HQ", "recommendation-issued RECOMMENDATION_ISSUED",
                "recommendation-received RECOMMENDATION_ISSUED", "case-closed CLOSED_PUBLISHED_AND_REPORTED")
                .map(step -> step.split(" ")).flatMap(step -> tellings(step[0], step[1], null, null)).toList();
        assertThat(way.stream().filter(told -> told.kind() != NewsKind.AGENCY_DESK_STEP)).hasSize(22);
        assertThat(way.stream().filter(told -> told.kind() == NewsKind.AGENCY_DESK_STEP)).hasSize(11);
    }

    @Test
    void a_step_that_is_newer_than_this_service_and_an_agency_that_is_not_known_are_passed_over() {
        assertThat(tellings("moon-phase-changed", "DRAFT", null, null)).isEmpty();
        assertThat(DeskNews.of(new DeskStepTaken(UUID.randomUUID(), "hearing-missed", "SUMMONED_1", "SUMMONED_1", null,
                null, null), AT.atZone(OFFICE))).extracting(Telling::kind)
                .containsExactly(NewsKind.DESK_HEARING_MISSED);
    }

    private static Stream<Telling> tellings(String step, String state, @Nullable LocalDate date,
            @Nullable String code) {
        var event = new DeskStepTaken(UUID.randomUUID(), step, "DRAFT", state, date, code, AGENCY);
        return DeskNews.of(event, AT.atZone(OFFICE)).stream();
    }
}
