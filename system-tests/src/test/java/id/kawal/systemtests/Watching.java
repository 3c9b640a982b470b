package id.kawal.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Watches every page that somebody comes to: nothing inaccessible, nothing wider than the window, nothing that the policy forbids. */
final class Watching {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
            "best-practice");

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
            if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                watching.faults.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> watching.faults.add(page.url() + ": " + error));
        return watching;
    }

    void look(String name, Page page) {
        if (!seen.add(name)) {
            return;
        }
        var wide = ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
        if (wide > page.viewportSize().width) {
            faults.add(name + " is " + wide + " wide in a window of " + page.viewportSize().width);
        }
        if (page.content().contains("??")) {
            faults.add(name + " lacks words");
        }
        if (axe) {
            new AxeBuilder(page).withTags(RULES).analyze().getViolations().forEach(violation -> faults.add(name + ": "
                    + violation.getId() + " " + violation.getNodes().stream().map(node -> node.getHtml()).toList()));
        }
    }

    /** Every page that was seen was without fault. */
    void nothingIsWrong(int pages) {
        assertThat(faults).as("faults of " + seen).isEmpty();
        assertThat(seen).hasSizeGreaterThanOrEqualTo(pages);
    }
}
