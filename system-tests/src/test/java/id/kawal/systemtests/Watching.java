package id.kawal.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Watches every page that somebody comes to: nothing inaccessible, nothing wider than the window or, on
 * a phone, than its place in it, nothing that the policy forbids. */
final class Watching {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
            "best-practice");
    private static final String AXE = axe();
    private static final String LOOK = """
            rules => axe.run(document, {runOnly: {type: 'tag', values: rules}, resultTypes: ['violations']})
                .then(found => found.violations.map(violation =>
                    violation.id + ' ' + violation.nodes.map(node => node.html).join(' | ')))""";

    /** What has to be moved to the side to be read; a text that is written or shown as it is typed may be wide. */
    private static final String SIDEWAYS = """
            () => [...document.querySelectorAll('main *')]
                .filter(one => one.scrollWidth > one.clientWidth + 1 && !one.matches('textarea, pre, select, input')
                    && ['auto', 'scroll'].includes(getComputedStyle(one).overflowX))
                .map(one => one.id || one.className || one.tagName)""";

    private final List<String> faults = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();
    private final boolean axe;

    private Watching(boolean axe) {
        this.axe = axe;
    }

    /** Watches a page; where scripts run, axe-core looks at it too. */
    static Watching of(Page page, boolean axe) {
        var watching = new Watching(axe);
        page.onConsoleMessage(message -> {
            if (isFault(message)) {
                watching.faults.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> watching.faults.add(page.url() + ": " + error));
        return watching;
    }

    /** That a page was refused, or is not there, is the matter of the page itself. */
    private static boolean isFault(ConsoleMessage message) {
        return message.type().equals("error")
                && !message.text().matches("Failed to load resource: the server responded with a status of 4.*");
    }

    void look(String name, Page page) {
        if (!seen.add(name)) {
            return;
        }
        var wide = ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
        if (wide > page.viewportSize().width) {
            faults.add(name + " is " + wide + " wide in a window of " + page.viewportSize().width);
        }
        if (page.viewportSize().width <= Chromium.NARROWEST) {
            ((List<?>) page.evaluate(SIDEWAYS))
                    .forEach(part -> faults.add(name + " has to be moved sideways: " + part));
        }
        if (page.content().contains("??")) {
            faults.add(name + " lacks words");
        }
        if (axe) {
            page.evaluate(AXE);
            ((List<?>) page.evaluate(LOOK, RULES)).forEach(violation -> faults.add(name + ": " + violation));
        }
    }

    /** Every page that was seen was without fault. */
    void nothingIsWrong(int pages) {
        assertThat(faults).as("faults of " + seen).isEmpty();
        assertThat(seen).hasSizeGreaterThanOrEqualTo(pages);
    }

    /** Injected by ourselves: the library opens a page of its own for each look, which takes seconds. */
    private static String axe() {
        try (var script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
