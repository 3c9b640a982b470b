package id.kawal.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Those for whom there are pages that need no story of their own. A new page is added here, and is then looked at and pictured.
 *
 * @param name of the audience
 * @param user as whom it signs in; nobody, when no one needs to
 * @param paths of its pages
 */
record Audience(String name, @Nullable String user, List<String> paths) {

    /** The officer of an agency with a case in the inbox. */
    static Audience officer(UUID caseId) {
        var file = "/agency/cases/" + caseId;
        return new Audience("agency", Casework.AGENCY.toLowerCase(Locale.ROOT), List.of("/agency", "/agency?show=done",
                "/agency?show=all", "/agency/templates", "/agency/contacts", "/agency/performance", file,
                file + "/acknowledge", file + "/ask", file + "/extend", file + "/transfer",
                file + "/refuse", file + "/answer"));
    }

    /** An examiner with a case at the desk. */
    static Audience examiner(UUID caseId) {
        var file = "/desk/cases/" + caseId;
        return new Audience("desk", "examiner-1", List.of("/desk", "/desk?q=zzzzqq", "/desk/tasks", "/desk/new",
                "/desk/patterns", "/desk/members", file + "/assignment", file + "/letters", file + "/similar",
                file + "/work", file + "/report", file + "/identity", file + "/matter", file));
    }

    static Audience operator() {
        return new Audience("operations", "operator",
                List.of("/operations", "/operations/parked-events", "/operations/deliveries",
                        "/operations/deliveries?state=SENT", "/operations/policies", "/operations/policies/draft",
                        "/operations/policies/2026-01", "/operations/calendars", "/operations/calendars/id"));
    }

    static Audience everybody() {
        return new Audience("public", null, List.of("/transparency", "/open-data"));
    }

    /** Whoever tries Kawal on this machine. */
    static Audience trying() {
        return new Audience("trying", null, List.of("/overview", "/mail", "/docs"));
    }

    /** Signs in, and goes through all pages; whoever watches is told the name of each. */
    void walk(Target target, Page page, BiConsumer<String, Page> watcher) {
        if (user != null) {
            signIn(target, page, user, paths.getFirst());
        }
        for (var path : paths) {
            var answer = page.navigate(target.url() + path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(page.locator("h1").count()).as("headings of " + path).isEqualTo(1);
            watcher.accept(nameOf(path), page);
        }
    }

    private static void signIn(Target target, Page page, String user, String path) {
        page.navigate(target.url() + path);
        page.locator("#username").fill(user);
        page.locator("#password").fill(target.passwordOf(user));
        page.waitForNavigation(() -> page.locator("#enter").click());
        assertThat(page.locator("#signed-in").count()).as("signed in as " + user).isEqualTo(1);
        assertThat(page.locator("#sign-in").count()).as("nothing is offered to who is in").isZero();
    }

    /** The path as the name of a picture: without ids, and what is looked for. */
    private static String nameOf(String path) {
        return String.join("-", Stream.of(path.split("[/?=]")).filter(part -> part.matches("[a-z-]+")).toList());
    }
}
