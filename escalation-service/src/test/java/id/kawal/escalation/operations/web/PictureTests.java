package id.kawal.escalation.operations.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.escalation.calendar.YearWarning;
import id.kawal.escalation.operations.CaseFigures;
import id.kawal.escalation.operations.CaseFigures.AgencyLine;
import id.kawal.escalation.operations.CaseFigures.ComingLine;
import id.kawal.escalation.operations.CaseFigures.DayLine;
import id.kawal.escalation.operations.CaseFigures.Funnel;
import id.kawal.escalation.operations.CaseFigures.NextLine;
import id.kawal.escalation.operations.CaseFigures.RateLine;
import id.kawal.escalation.operations.CaseFigures.SkipLine;
import id.kawal.escalation.operations.CaseFigures.StageLine;
import id.kawal.escalation.operations.ConsumerLag;
import id.kawal.escalation.operations.Dashboard.Picture;
import id.kawal.escalation.operations.Part;
import id.kawal.escalation.policy.ShippedPolicies;
import id.kawal.time.AdjustableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class PictureTests {

    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final UUID CASE = UUID.randomUUID();
    private static final Locale INDONESIAN = Locale.of("id");

    @Test
    void an_office_in_which_nothing_happened_says_so_everywhere() {
        var empty = new CaseFigures(NOW, List.of(), days(), new Funnel(0, 0, 0, 0), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());
        var html = render(new Picture(empty, List.of(part("intake", 0L)), List.of(), List.of(), List.of()),
                Locale.ENGLISH);
        assertThat(html).contains("Nothing: every service answers", "No case is open", "No deadline within 7 days",
                "No step was skipped", "There is no consumer yet").doesNotContain("??");
    }

    @Test
    void whatever_may_be_wrong_is_named() {
        var figures = new CaseFigures(NOW, List.of(new StageLine("AGENCY", 1234, 3, 2, 1, 1, 1, 1231)), days(),
                new Funnel(1300, 60, 50, 66), List.of(new RateLine("A1", 3, 1)),
                List.of(new RateLine("AGENCY", 1, 4), new RateLine("ALONGSIDE", 2, 1)),
                List.of(new AgencyLine("X", "Dinas X", 3, 1)), List.of(new ComingLine("A1", 1, 3)),
                List.of(new NextLine(UUID.randomUUID(), CASE, "A1", "X", NOW, true)),
                List.of(new SkipLine("NO_CONSENT", 4)),
                List.of("Dinas Tanpa Atasan"));
        var parts = List.of(new Part("intake", false, null, null, null, null, null), part("agency", 2L),
                new Part("notification", true, 0L, 90L, 0L, 0L, new Part.Mail(5, 1, 2, 3)));
        var picture = new Picture(figures, parts, List.of(new ConsumerLag("kawal.intake.x", "topic", 12)),
                List.of(new YearWarning("id", 2028, YearWarning.Need.BEGUN)),
                List.of("kawal.escalation.sweep.enabled", "kawal.messaging.relay.enabled",
                        "kawal.messaging.consumer.enabled", "kawal.time.speed"));
        for (var language : List.of(INDONESIAN, Locale.ENGLISH)) {
            var html = render(picture, language);
            assertThat(html).contains("2028", "KAWAL_SWEEP_ENABLED", "KAWAL_TIME_SPEED", "Dinas Tanpa Atasan", "75 %")
                    .doesNotContain("??", "No case is open");
        }
        assertThat(render(picture, INDONESIAN)).contains("1.234", "Layanan intake tidak menjawab",
                "pelapor belum menyetujui", "Tepat waktu");
        assertThat(render(picture, Locale.ENGLISH)).contains("1,234", "The service intake does not answer",
                "agency: 2 parked events wait", "waited for 90 seconds",
                "5 sent, 1 failed, 2 not sent for a reason, 3 uncertain", "A1 – The agency must respond",
                "the first 1 of 3", "within 24 hours", "20 %", "Beside every stage", "67 %")
                .doesNotContain("/desk/cases/");
        assertThat(render(picture, Locale.ENGLISH, true)).contains("href=\"/desk/cases/" + CASE + "\"");
    }

    @Test
    void without_an_answer_of_services_and_broker_that_itself_is_said() {
        var empty = new CaseFigures(NOW, List.of(), days(), new Funnel(0, 0, 0, 0), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());
        assertThat(render(new Picture(empty, null, null, List.of(), List.of()), Locale.ENGLISH))
                .contains("The other services have not answered yet", "The broker has not answered (yet)")
                .doesNotContain("Nothing: every service answers");
    }

    private static Part part(String name, long parked) {
        return new Part(name, true, 0L, 0L, parked, 0L, null);
    }

    private static List<DayLine> days() {
        return IntStream.range(0, 28).mapToObj(day -> new DayLine(LocalDate.parse("2026-05-05").plusDays(day), day, 1))
                .toList();
    }

    private static String render(Picture picture, Locale locale) {
        return render(picture, locale, false);
    }

    private static String render(Picture picture, Locale locale, boolean opensFiles) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/escalation", "messages/escalation-operations");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages);
        var policies = ShippedPolicies.load();
        var words = new OperationsWords(messages, () -> policies,
                AdjustableClock.standingAt(NOW, ZoneId.of("Asia/Jakarta")));
        return engine.process("escalation/operations/picture",
                new Context(locale, Map.of("picture", picture, "words", words, "opensFiles", opensFiles)));
    }
}
