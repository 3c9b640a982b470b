package id.kawal.notification.news.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.contracts.CaseEvent;
import id.kawal.contracts.EventCatalogue;
import id.kawal.contracts.EventType;
import id.kawal.contracts.agency.CaseAcknowledged;
import id.kawal.contracts.escalation.ActionDue;
import id.kawal.contracts.escalation.CaseMarkedEligible;
import id.kawal.contracts.escalation.DeadlineApproaching;
import id.kawal.contracts.escalation.DeadlineMissed;
import id.kawal.contracts.escalation.DeadlineRecomputed;
import id.kawal.contracts.escalation.DeskAction;
import id.kawal.contracts.escalation.EligibilityReason;
import id.kawal.contracts.escalation.SkipReason;
import id.kawal.contracts.escalation.StepSkipped;
import id.kawal.contracts.intake.Channel;
import id.kawal.contracts.intake.Confidentiality;
import id.kawal.contracts.intake.PriorComplaint;
import id.kawal.contracts.intake.ReportSubmitted;
import id.kawal.contracts.notification.DeliveryEvent;
import id.kawal.notification.news.News;
import id.kawal.notification.news.NewsKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class NewsRulesTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ZoneId OFFICE = ZoneId.of("Asia/Jakarta");
    private static final Instant AT = Instant.parse("2026-11-03T02:00:00Z");
    /** Tell something in other circumstances than those of their examples. */
    private static final Set<EventType<?>> SOMETIMES = Set.of(EventCatalogue.STEP_SKIPPED, EventCatalogue.ACTION_DUE);
    private static final UUID CASE = UUID.randomUUID();
    private static final UUID CLOCK = UUID.randomUUID();
    private static final Instant DUE = Instant.parse("2026-11-17T16:59:59Z");

    static Stream<NewsRule<?>> rules() {
        return NewsRules.TABLE.stream();
    }

    @Test
    void every_type_of_event_about_a_case_stands_in_the_table_once() {
        var aboutCases = EventCatalogue.all().stream()
                .filter(type -> CaseEvent.class.isAssignableFrom(type.payload()))
                .filter(type -> !DeliveryEvent.class.isAssignableFrom(type.payload())).toList();
        assertThat(aboutCases).hasSizeGreaterThan(20);
        assertThat(NewsRules.TABLE.stream().<EventType<?>>map(NewsRule::type))
                .containsExactlyInAnyOrderElementsOf(aboutCases);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_type_tells_something_or_says_why_not(NewsRule<?> rule) {
        var silence = rule.silence();
        if (silence == null) {
            assertThat(tells(rule) || SOMETIMES.contains(rule.type())).as(rule.type().name()).isTrue();
        } else {
            assertThat(silence).isNotBlank();
            assertThat(tells(rule)).as(rule.type().name()).isFalse();
        }
    }

    @Test
    void every_kind_of_news_comes_from_an_event() {
        var fromExamples = rules().flatMap(rule -> example(rule).stream()).map(News::kind).collect(Collectors.toSet());
        var onlyInOtherCircumstances = EnumSet.of(NewsKind.CASE_ACKNOWLEDGED, NewsKind.CONSENT_NEEDED,
                NewsKind.TIME_BAR_NEAR, NewsKind.TIME_BARRED, NewsKind.OTHER_DEADLINE_NEAR,
                NewsKind.OTHER_DEADLINE_PASSED, NewsKind.OTHER_DATE_MOVED, NewsKind.DESK_SILENT);
        var ofTheDesk = DeskNews.TABLE.stream().map(DeskNews.Row::kind).collect(Collectors.toSet());
        assertThat(EnumSet.allOf(NewsKind.class)).allMatch(kind -> fromExamples.contains(kind)
                || onlyInOtherCircumstances.contains(kind) || ofTheDesk.contains(kind));
    }

    @Test
    void a_reporter_whom_the_desk_leaves_without_news_hears_that_the_case_is_not_forgotten() {
        assertThat(kinds(EventCatalogue.ACTION_DUE,
                new ActionDue(CASE, CLOCK, "B16", 1, "due", DeskAction.DRAFT_NEXT_LETTER, DUE)))
                .containsExactly(NewsKind.DESK_SILENT);
        assertThat(kinds(EventCatalogue.ACTION_DUE,
                new ActionDue(CASE, CLOCK, "B5", 1, "due", DeskAction.DRAFT_NEXT_LETTER, DUE))).isEmpty();
    }

    @Test
    void an_acknowledgement_tells_whether_the_file_is_complete() {
        assertThat(kinds(EventCatalogue.CASE_ACKNOWLEDGED, new CaseAcknowledged(CASE, "D", true)))
                .containsExactly(NewsKind.FILE_COMPLETE);
        assertThat(kinds(EventCatalogue.CASE_ACKNOWLEDGED, new CaseAcknowledged(CASE, "D", false)))
                .containsExactly(NewsKind.CASE_ACKNOWLEDGED);
    }

    @Test
    void consent_is_asked_for_only_where_it_lacks() {
        assertThat(kinds(EventCatalogue.CASE_MARKED_ELIGIBLE, eligible(true))).containsExactly(NewsKind.CONSENT_NEEDED);
        assertThat(kinds(EventCatalogue.CASE_MARKED_ELIGIBLE, eligible(false))).containsExactly(NewsKind.CASE_ELIGIBLE);
    }

    @Test
    void the_time_bar_concerns_the_reporter_and_not_the_agency() {
        assertThat(kinds(EventCatalogue.DEADLINE_APPROACHING,
                new DeadlineApproaching(CASE, CLOCK, "A9", 1, "D", "-30d", DUE)))
                .containsExactly(NewsKind.TIME_BAR_NEAR);
        assertThat(kinds(EventCatalogue.DEADLINE_MISSED, new DeadlineMissed(CASE, CLOCK, "A9", 1, "D", DUE)))
                .containsExactly(NewsKind.TIME_BARRED);
        assertThat(kinds(EventCatalogue.DEADLINE_MISSED, new DeadlineMissed(CASE, CLOCK, "A1", 1, "D", DUE)))
                .containsExactly(NewsKind.DEADLINE_PASSED, NewsKind.AGENCY_DEADLINE_MISSED);
        assertThat(kinds(EventCatalogue.DEADLINE_RECOMPUTED,
                new DeadlineRecomputed(CASE, CLOCK, "A9", 1, DUE, DUE, "X"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"B1", "A1c", "Z99"})
    void a_rule_that_has_no_words_here_is_told_to_the_reporter_in_general_ones(String rule) {
        assertThat(kinds(EventCatalogue.DEADLINE_APPROACHING,
                new DeadlineApproaching(CASE, CLOCK, rule, 1, "D", "50%", DUE)))
                .containsExactly(NewsKind.OTHER_DEADLINE_NEAR);
        assertThat(kinds(EventCatalogue.DEADLINE_MISSED, new DeadlineMissed(CASE, CLOCK, rule, 1, "D", DUE)))
                .containsExactly(NewsKind.OTHER_DEADLINE_PASSED);
        assertThat(kinds(EventCatalogue.DEADLINE_RECOMPUTED,
                new DeadlineRecomputed(CASE, CLOCK, rule, 1, DUE, DUE, "X")))
                .containsExactly(NewsKind.OTHER_DATE_MOVED);
    }

    @ParameterizedTest
    @EnumSource
    void of_the_skipped_steps_the_reporter_hears_of_the_time_bar(SkipReason reason) {
        assertThat(kinds(EventCatalogue.STEP_SKIPPED, new StepSkipped(CASE, CLOCK, "A1", 1, "FORWARD", reason)))
                .isEqualTo(reason == SkipReason.TIME_BARRED ? List.of(NewsKind.TIME_BARRED) : List.of());
    }

    @Test
    void the_first_message_expects_an_answer_fourteen_days_after_the_report_or_the_complaint_before_it() {
        assertThat(due(null)).isEqualTo(Instant.parse("2026-11-17T16:59:59Z"));
        assertThat(due(LocalDate.of(2026, 10, 25))).isEqualTo(Instant.parse("2026-11-08T16:59:59Z"));
        assertThat(due(LocalDate.of(2026, 10, 1))).isNull();
    }

    private static @Nullable Instant due(@Nullable LocalDate complainedOn) {
        var prior = complainedOn == null ? null
                : new PriorComplaint(complainedOn, PriorComplaint.Addressee.PROVIDER, PriorComplaint.Form.ORAL, null);
        var report = new ReportSubmitted(CASE, UUID.randomUUID(), "LAMPUNG", "D", null, "X", Channel.WEB,
                Confidentiality.OPEN, false, LocalDate.of(2026, 9, 1), prior, List.of(), List.of(), "id",
                null);
        return news(EventCatalogue.REPORT_SUBMITTED, report).getFirst().about().due();
    }

    private static CaseMarkedEligible eligible(boolean consentNeeded) {
        return new CaseMarkedEligible(CASE, "D", EligibilityReason.DEADLINE_MISSED, "A1", consentNeeded);
    }

    private static boolean tells(NewsRule<?> rule) {
        return !example(rule).isEmpty();
    }

    /** The news of the published example of a type. */
    private static <T extends CaseEvent> List<News> example(NewsRule<T> rule) {
        try (var example = NewsRulesTests.class.getResourceAsStream("/examples/" + rule.type().name() + ".json")) {
            return rule.newsOf(JSON.readValue(example, rule.type().payload()), "event", AT, OFFICE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T extends CaseEvent> List<NewsKind> kinds(EventType<T> type, T event) {
        return news(type, event).stream().map(News::kind).toList();
    }

    @SuppressWarnings("unchecked")
    private static <T extends CaseEvent> List<News> news(EventType<T> type, T event) {
        var rule = (NewsRule<T>) rules().filter(one -> one.type().equals(type)).findFirst().orElseThrow();
        return rule.newsOf(event, "event", AT, OFFICE);
    }
}
