package id.kawal.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a citizen sees and does, in a real Chromium. */
@ExtendWith(OneKawal.class)
class CitizenBrowserIT {

    private static final Logger LOG = LoggerFactory.getLogger(CitizenBrowserIT.class);
    private static final int FIRST_PAGE_BYTES = 100_000;
    private static final int PAGES = 35;
    private static final int SETTLED = 3_000;

    private static Opened opened;
    private static Chromium chromium;
    private static Target target;

    @BeforeAll
    static void start(Opened made) {
        opened = made;
        chromium = opened.chromium();
        target = opened.target();
    }

    @ParameterizedTest
    @CsvSource({"id, true, 1280", "en, true, 320", "id, false, 320", "en, false, 1280"})
    void a_citizen_reports_and_follows_with_and_without_scripts_in_both_languages(String language, boolean scripted,
            int width) throws IOException {
        var looks = width == 320 ? Chromium.Looks.phone(language, scripted)
                : Chromium.Looks.desktop(language, scripted);
        try (var person = chromium.person(looks); var page = person.newPage()) {
            var watching = Watching.of(page, scripted);
            new CitizenStory(target, page, new Hands.Pointing(page), watching::look, scripted).tell();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            watching.nothingIsWrong(PAGES);
        }
    }

    @Test
    void a_citizen_reports_and_follows_with_the_keyboard_alone() throws IOException {
        try (var person = chromium.person(Chromium.Looks.desktop("id", true)); var page = person.newPage()) {
            var watching = Watching.of(page, false);
            new CitizenStory(target, page, new Hands.Typing(page), watching::look, true).tell();
            watching.nothingIsWrong(PAGES);
        }
    }

    /** Somebody reads the course of the report, far down, with the explanation above unfolded; then something happens. */
    @Test
    void news_neither_move_the_page_nor_fold_up_what_was_opened_and_are_said_politely() throws IOException {
        try (var person = chromium.person(Chromium.Looks.phone("id", true)); var page = person.newPage()) {
            var filed = target.post("/api/v1/reports", Map.of(), Reports.complete(Casework.AGENCY, 7, target.today()))
                    .expect(201).json();
            var code = filed.get("trackingCode").asString();
            var pin = filed.get("pin").asString();
            new CitizenWalk(page, target.url().toString(), new Hands.Pointing(page), (name, shown) -> {
            }).comeBack(new CitizenWalk.Kept(code, pin));
            page.waitForSelector("#why");
            page.waitForTimeout(SETTLED);
            page.locator("#why-asked").click();
            page.locator("#case a[href='/track/case/add']").focus();
            page.evaluate("() => document.getElementById('course').scrollIntoView()");
            page.evaluate("() => { window.before = document.getElementById('case'); }");
            var top = top(page);

            target.post("/api/v1/reports/" + code + "/information", Map.of("Kawal-Pin", pin), Map.of("text", "Baru."));
            page.waitForFunction("() => document.getElementById('case') !== window.before");

            assertThat(page.locator("#live-status[role=status]").innerText()).contains("baru saja diperbarui")
                    .contains("Anda menambah informasi");
            assertThat(page.locator("#why").getAttribute("open")).as("what was opened").isNotNull();
            assertThat(page.evaluate("() => document.activeElement.getAttribute('href')"))
                    .isEqualTo("/track/case/add");
            assertThat(top(page)).as("what is being read stays where it was").isBetween(top - 2, top + 2);
        }
    }

    private static double top(Page page) {
        return ((Number) page.evaluate("() => document.getElementById('course').getBoundingClientRect().top"))
                .doubleValue();
    }

    @Test
    void the_language_is_switched_on_any_page_and_remembered() {
        try (var person = chromium.person(Chromium.Looks.desktop("id", true)); var page = person.newPage()) {
            page.navigate(target.url() + "/guide");
            page.locator("a[hreflang=en]").click();
            assertThat(page.url()).endsWith("/guide?lang=en");
            page.navigate(target.url() + "/track");
            assertThat(page.locator("h1").innerText()).isEqualTo("Track a report");
        }
    }

    @Test
    void a_form_that_has_lost_its_token_and_an_address_that_is_not_there_get_plain_sentences() {
        try (var person = chromium.person(Chromium.Looks.phone("en", true)); var page = person.newPage()) {
            var watching = Watching.of(page, true);
            page.navigate(target.url() + "/nowhere");
            assertThat(page.locator("h1").innerText()).isEqualTo("Not found");
            watching.look("not-found", page);
            page.navigate(target.url() + "/track/nowhere");
            assertThat(page.locator("h1").innerText()).isEqualTo("Not found");
            page.navigate(target.url() + "/report");
            person.clearCookies();
            page.locator("main form button").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("This page has expired");
            watching.look("expired", page);
            watching.nothingIsWrong(2);
        }
    }

    @Test
    void the_first_page_weighs_less_than_100_kilobytes() throws IOException {
        try (var person = chromium.person(Chromium.Looks.phone("id", true)); var page = person.newPage()) {
            var sent = new ArrayList<Request>();
            page.onRequestFinished(sent::add);
            page.navigate(target.url() + "/");
            page.waitForLoadState();
            var first = List.copyOf(sent).stream().mapToInt(CitizenBrowserIT::bytes).sum();
            LOG.info("The first page weighs {} bytes over the wire, in {} answers", first, sent.size());
            assertThat(first).isBetween(1_000, FIRST_PAGE_BYTES);
        }
    }

    @Test
    void a_file_that_is_too_large_is_refused_on_the_page_itself() {
        try (var person = chromium.person(Chromium.Looks.desktop("en", true)); var page = person.newPage()) {
            page.navigate(target.url() + "/report");
            page.locator("main form button").click();
            page.navigate(target.url() + "/report/files");
            page.locator("#file").setInputFiles(
                    new FilePayload("film.mp4", "video/mp4", new byte[12_000_000]));
            page.locator("main form[enctype] button").first().click();
            assertThat(page.locator("#file-error").innerText()).contains("A file has at most 10 MB");
        }
    }

    private static int bytes(Request request) {
        return request.sizes().responseBodySize + request.sizes().responseHeadersSize;
    }
}
