package id.kawal.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What those who work with reports see and do, and what the public sees, in a real Chromium: signed in, every page looked at, the main
 * thing done, with and without scripts, in both languages.
 */
@ExtendWith(OneKawal.class)
class StaffBrowserIT {

    private static final String FOCUS_SHOWS = """
            () => { const style = getComputedStyle(document.activeElement);
                return style.outlineStyle !== 'none' || style.boxShadow !== 'none'; }""";
    private static final String LOOKS = "{0}, scripts {1}, {2} wide";

    private static Opened opened;

    @BeforeAll
    static void start(Opened made) {
        opened = made;
    }

    @ParameterizedTest(name = LOOKS)
    @CsvSource({"id, true, 320", "en, false, 1280"})
    void an_officer_sees_what_is_due_opens_the_case_and_answers_it(String language, boolean scripted, int width)
            throws IOException {
        var caseId = Casework.inInbox(opened.target());
        walk(Audience.officer(caseId), looks(language, scripted, width), (page, watching) -> {
            press(page, "#send");
            assertThat(page.locator(".govuk-error-summary").count()).isEqualTo(1);
            watching.look("answer-mistake", page);
            page.locator("[name=kind][value=EXPLAINED]").check();
            page.locator("[name=text]").fill("Blangko habis; kartu selesai Jumat ini.");
            press(page, "#send");
            assertThat(page.url()).endsWith("/agency/cases/" + caseId + "?done=answer");
        });
    }

    @ParameterizedTest(name = LOOKS)
    @CsvSource({"id, true, 1280", "en, false, 320"})
    void an_examiner_sees_what_burns_and_why_reads_who_reported_writes_a_letter_and_takes_a_step(String language,
            boolean scripted, int width) throws IOException {
        var file = "/desk/cases/" + Casework.atDesk(opened.target());
        walk(Audience.examiner(UUID.fromString(file.substring(12))), looks(language, scripted, width),
                (page, watching) -> {
                    press(page, "#why");
                    watching.look("clock", page);
                    open(page, file + "/identity");
                    page.locator("main textarea").fill("Menelepon pelapor untuk melengkapi berkas.");
                    press(page, "main form button");
                    watching.look("identity-shown", page);
                    open(page, file + "/letters");
                    press(page, "main form button");
                    watching.look("letter", page);
                    open(page, file);
                    assertThat(page.context().request().get(url(page.locator("#dossier ~ ul a").first())).headers())
                            .containsEntry("content-type", "application/pdf");
                    press(page, "ul.desk-steps a");
                    watching.look("step", page);
                    page.locator("main [type=checkbox]").first().check();
                    press(page, "main form button");
                    assertThat(page.url()).contains(file + "?");
                });
    }

    @ParameterizedTest(name = LOOKS)
    @CsvSource({"id, true, 1280", "en, false, 320"})
    void an_operator_sees_how_everything_stands_tries_out_a_policy_and_adds_a_holiday(String language,
            boolean scripted, int width) {
        walk(Audience.operator(), looks(language, scripted, width), (page, watching) -> {
            open(page, "/operations/policies/draft?from=2026-01");
            var yaml = page.locator("#yaml");
            yaml.fill(yaml.inputValue().replaceFirst("(?m)^version: .*$", "version: 2099-" + language));
            press(page, "main form button");
            press(page, "form[action$='/simulation'] button");
            assertThat(page.locator("#simulation").count()).isEqualTo(1);
            watching.look("simulation", page);
            open(page, "/operations/calendars/id?year=2027");
            page.locator("#day-date").fill(language.equals("id") ? "2027-12-20" : "2027-12-21");
            page.locator("#day-name").fill("Hari uji");
            page.locator("#day-reason").fill("Keputusan uji");
            press(page, "form[action$='/days'] button");
            assertThat(page.locator(".govuk-notification-banner--success").count()).isEqualTo(1);
        });
    }

    @ParameterizedTest(name = LOOKS)
    @CsvSource({"id, true, 320", "en, true, 1280", "en, false, 320"})
    void anybody_sees_how_reports_fare_and_takes_the_figures_along(String language, boolean scripted, int width) {
        walk(Audience.everybody(), looks(language, scripted, width), (page, watching) -> {
            assertThat(page.locator("main a[href$='.csv']").count()).isPositive();
            press(page, "main a[href^='/transparency']");
        });
    }

    @ParameterizedTest(name = LOOKS)
    @CsvSource({"id, true, 320", "en, false, 320"})
    @DisabledIfSystemProperty(named = "kawal.url", matches = ".+", disabledReason = "what runs in one process alone")
    void whoever_tries_kawal_sees_what_happens_and_where_there_is_more_of_it(String language, boolean scripted,
            int width) throws IOException {
        Casework.inInbox(opened.target());
        walk(Audience.trying(), looks(language, scripted, width), (page, watching) -> {
            open(page, "/overview");
            press(page, "#live li a[href^='/operations/clocks/']");
            assertThat(page.locator("#username").count()).isEqualTo(1);
        });
    }

    @ParameterizedTest(name = LOOKS)
    @CsvSource({"id, true, 320", "en, false, 1280"})
    void who_is_not_signed_in_is_asked_to_and_a_wrong_password_is_said_so(String language, boolean scripted,
            int width) {
        var nobody = new Audience("sign-in", null, List.of("/desk"));
        walk(nobody, looks(language, scripted, width), (page, watching) -> {
            page.locator("#username").fill("examiner-1");
            page.locator("#password").fill("salah");
            press(page, "#enter");
            assertThat(page.locator(".govuk-error-summary").count()).isEqualTo(1);
        });
    }

    @Test
    void an_officer_answers_by_keyboard_alone() throws IOException {
        var caseId = Casework.inInbox(opened.target());
        byKeyboard(Casework.AGENCY.toLowerCase(Locale.ROOT), "/agency", (page, hands) -> {
            hands.press("a[href='/agency/cases/" + caseId + "']");
            hands.press("#do-answer");
            hands.choose("kind", "EXPLAINED");
            hands.fill("text", "Blangko habis; kartu selesai Jumat ini.");
            hands.press("#send");
            assertThat(page.url()).endsWith("/agency/cases/" + caseId + "?done=answer");
        });
    }

    @Test
    void an_examiner_asks_why_and_drafts_a_letter_by_keyboard_alone() throws IOException {
        var file = "/desk/cases/" + Casework.atDesk(opened.target());
        byKeyboard("examiner-1", "/desk", (page, hands) -> {
            hands.press("a[href='" + file + "']");
            hands.press("#why");
            assertThat(page.url()).contains("/desk/clocks/");
            hands.press("a[href='" + file + "/letters']");
            hands.press("main form button");
            assertThat(page.url()).contains(file + "/letters/");
        });
    }

    /** Signs in, skips to the content and works on, all by keyboard; whatever has the focus can be seen to have it. */
    private static void byKeyboard(String user, String path, BiConsumer<Page, Hands> deed) {
        try (var person = opened.chromium().person(looks("id", true, 1280)); var page = person.newPage()) {
            var hands = new Hands.Typing(page);
            open(page, path);
            hands.fill("username", user);
            hands.fill("password", opened.target().passwordOf(user));
            hands.press("#enter");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("govuk-skip-link");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");
            page.keyboard().press("Tab");
            assertThat((Boolean) page.evaluate(FOCUS_SHOWS)).as("the focus shows on " + page.url()).isTrue();
            deed.accept(page, hands);
        }
    }

    private static Chromium.Looks looks(String language, boolean scripted, int width) {
        return width == 320 ? Chromium.Looks.phone(language, scripted) : Chromium.Looks.desktop(language, scripted);
    }

    /** Goes through the pages, does what is to be done, and looks at the page that it ends on. */
    private static void walk(Audience audience, Chromium.Looks looks, BiConsumer<Page, Watching> deed) {
        try (var person = opened.chromium().person(looks); var page = person.newPage()) {
            var watching = Watching.of(page, looks.scripted());
            audience.walk(opened.target(), page, watching::look);
            deed.accept(page, watching);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(looks.language());
            watching.look("the-end", page);
            watching.nothingIsWrong(audience.paths().size() + 1);
        }
    }

    private static void open(Page page, String path) {
        page.navigate(opened.target().url() + path);
    }

    private static String url(Locator link) {
        return opened.target().url() + link.getAttribute("href");
    }

    private static void press(Page page, String selector) {
        page.waitForNavigation(() -> page.locator(selector).first().click());
    }
}
