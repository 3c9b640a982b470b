package id.kawal.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.contracts.agency.DeclineReason;
import id.kawal.contracts.agency.ResponseKind;
import id.kawal.contracts.escalation.CaseOutcome;
import id.kawal.contracts.escalation.EligibilityReason;
import id.kawal.notification.message.Known;
import id.kawal.notification.message.Letter;
import id.kawal.notification.news.Audience;
import id.kawal.notification.news.NewsKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class MailWordsTests {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final Instant DUE = Instant.parse("2026-11-16T16:59:59Z");
    private static final Instant AT = Instant.parse("2026-11-02T20:00:00Z");
    private static final UUID CASE = UUID.randomUUID();

    private final MailWords words = words();
    private final MailTemplates templates = new MailTemplates();

    static Stream<Arguments> letters() {
        return Stream.of(NewsKind.values()).flatMap(kind -> Stream.of(INDONESIAN, Locale.ENGLISH)
                .flatMap(language -> Stream.of(DUE, null).map(due -> Arguments.of(kind, language, due))));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void every_kind_of_news_has_words_in_both_shapes(NewsKind kind, Locale language, @Nullable Instant due) {
        var text = words.describe(letter(kind, language, false, due));
        for (var shape : List.of(templates.plain(text, language), templates.html(text, language))) {
            assertThat(shape).contains(text.reference()).doesNotContain("{", "}", "null", "??", "[(", " th:");
        }
        assertThat(List.of(text.subject(), text.happened(), text.next(), text.follow(), text.footer()))
                .noneMatch(String::isBlank);
    }

    @Test
    void both_languages_have_the_same_messages() throws IOException {
        assertThat(properties("_en").stringPropertyNames()).isEqualTo(properties("").stringPropertyNames());
        assertThat(properties("").values()).noneMatch(text -> text.toString().contains("'"));
        assertThat(properties("_en").values()).noneMatch(text -> text.toString().contains("'"));
    }

    @Test
    void every_code_of_the_events_has_words() throws IOException {
        var codes = Stream
                .of(ResponseKind.values(), DeclineReason.values(), EligibilityReason.values(), CaseOutcome.values())
                .flatMap(Stream::of).map(code -> "detail." + code).toList();
        assertThat(properties("").stringPropertyNames()).containsAll(codes);
    }

    @Test
    void the_date_is_that_of_the_office_in_the_language_of_the_reader() {
        assertThat(words.describe(letter(NewsKind.CASE_DELIVERED, INDONESIAN, false, DUE)).next())
                .contains("Senin, 16 November 2026");
        assertThat(words.describe(letter(NewsKind.CASE_DELIVERED, Locale.ENGLISH, false, DUE)).next())
                .contains("Monday, 16 November 2026");
        assertThat(words.describe(letter(NewsKind.CASE_DELIVERED, Locale.ENGLISH, false, DUE)).happened())
                .contains("Tuesday, 3 November 2026");
    }

    @ParameterizedTest
    @EnumSource
    void a_mail_to_a_reporter_names_the_page_and_the_tracking_code(NewsKind kind) {
        var text = words.describe(letter(kind, INDONESIAN, false, DUE));
        if (kind.audience() == Audience.REPORTER) {
            assertThat(templates.plain(text, INDONESIAN)).contains("https://kawal.example/track", "LPG-7KQ4");
        } else {
            assertThat(templates.plain(text, INDONESIAN)).doesNotContain("/track");
        }
    }

    static Stream<NewsKind> toReporters() {
        return Stream.of(NewsKind.values()).filter(kind -> kind.audience() == Audience.REPORTER);
    }

    @ParameterizedTest
    @MethodSource("toReporters")
    void a_discreet_mail_names_neither_agency_nor_matter(NewsKind kind) {
        for (var language : List.of(INDONESIAN, Locale.ENGLISH)) {
            var letter = letter(kind, language, true, DUE);
            var text = words.describe(letter);
            var plain = templates.plain(text, language);
            var html = templates.html(text, language);
            assertThat(text.subject() + plain + html).contains("LPG-7KQ4")
                    .doesNotContain("Dinas", "Disdukcapil", "November", "A1", CASE.toString());
            assertThat(text.subject())
                    .isEqualTo(words.describe(letter(NewsKind.CASE_CLOSED, language, true, null)).subject());
        }
    }

    @Test
    void the_first_message_alone_says_that_court_time_limits_go_on() {
        assertThat(words.describe(letter(NewsKind.REPORT_RECEIVED, INDONESIAN, false, DUE)).note())
                .contains("pengadilan");
        assertThat(words.describe(letter(NewsKind.REPORT_RECEIVED, Locale.ENGLISH, true, DUE)).note())
                .contains("courts");
        assertThat(words.describe(letter(NewsKind.CASE_CLOSED, INDONESIAN, false, null)).note()).isNull();
    }

    @Test
    void what_comes_from_outside_is_escaped() {
        var evil = new Letter.Content("<script>alert(1)</script> & Co", null, null, DUE, null, AT, null);
        var letter = new Letter(UUID.randomUUID(), CASE, NewsKind.CASE_DELIVERED, "x@example.org", INDONESIAN, false,
                "LPG-7KQ4", evil);
        var text = words.describe(letter);
        assertThat(templates.html(text, INDONESIAN)).doesNotContain("<script>").contains("&lt;script&gt;", "&amp; Co");
        assertThat(templates.plain(text, INDONESIAN)).contains("<script>alert(1)</script> & Co");
    }

    @Test
    void a_code_that_is_newer_than_this_service_has_words_too() {
        var content = new Letter.Content("Dinas", null, "Z9", DUE, "SOMETHING_NEW", AT, null);
        var letter = new Letter(UUID.randomUUID(), CASE, NewsKind.CASE_DECLINED, "x@example.org", Locale.ENGLISH, false,
                "LPG-7KQ4", content);
        assertThat(words.describe(letter).happened()).contains("the page of your report says more");
    }

    @Test
    void a_rule_without_words_of_its_own_is_told_in_those_of_the_policy_or_in_words_that_fit_any() {
        var duty = new Known.Duty("Ombudsman memeriksa kelengkapan", "The Ombudsman verifies the report",
                "UU 25/2009 pasal 44 ayat (1)");
        assertThat(passed(INDONESIAN, duty)).contains("Ombudsman memeriksa kelengkapan (UU 25/2009 pasal 44 ayat (1))");
        assertThat(passed(Locale.ENGLISH, duty))
                .contains("The Ombudsman verifies the report (UU 25/2009 pasal 44 ayat (1))");
        assertThat(passed(Locale.ENGLISH, null)).contains("what has to be done").doesNotContain("B1");
    }

    private String passed(Locale language, Known.@Nullable Duty duty) {
        var content = new Letter.Content(null, null, "B1", DUE, null, AT, duty);
        return words.describe(new Letter(UUID.randomUUID(), CASE, NewsKind.OTHER_DEADLINE_PASSED, "x@example.org",
                language, false, "LPG-7KQ4", content)).happened();
    }

    private static Letter letter(NewsKind kind, Locale language, boolean discreet, @Nullable Instant due) {
        var detail = switch (kind) {
            case AGENCY_ANSWERED -> "RESOLVED";
            case CASE_DECLINED -> "NOT_OUR_SERVICE";
            case CASE_ELIGIBLE, CONSENT_NEEDED -> "DEADLINE_MISSED";
            case CASE_CLOSED -> "WITHDRAWN";
            case DESK_REFUSED -> "OUT_OF_JURISDICTION";
            case AGENCY_DESK_STEP -> "hearing-missed";
            default -> null;
        };
        var content = new Letter.Content("Dinas Dukcapil", "Disdukcapil Metro", "A1", due, detail, AT, null);
        return new Letter(UUID.randomUUID(), CASE, kind, "siti@example.org", language, discreet,
                kind.audience() == Audience.REPORTER || discreet ? "LPG-7KQ4" : CASE.toString(), content);
    }

    static MailWords words() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/notification-service");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new MailWords(messages,
                new MailSettings("Kawal <kawal@ombudsman.example>", URI.create("https://kawal.example/")),
                Clock.fixed(AT, ZoneId.of("Asia/Jakarta")));
    }

    private static Properties properties(String suffix) throws IOException {
        var properties = new Properties();
        try (var file = MailWordsTests.class
                .getResourceAsStream("/messages/notification-service" + suffix + ".properties")) {
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
