package id.kawal.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** How somebody fills in a page: with a mouse or a finger, or with the keyboard alone. */
interface Hands {

    /** Types into a field. */
    void fill(String field, String text);

    /** Chooses an answer. */
    void choose(String field, String value);

    /** Presses the button, or follows the link, and waits for the page that comes then. */
    void press(String selector);

    /** Opens what is folded up. */
    void open(String selector);

    static String named(String field) {
        return "[name=\"" + field + "\"]:not([type=hidden])";
    }

    /** With a mouse or a finger. */
    record Pointing(Page page) implements Hands {

        @Override
        public void fill(String field, String text) {
            page.locator(named(field)).fill(text);
        }

        @Override
        public void choose(String field, String value) {
            page.locator(named(field) + "[value=\"" + value + "\"]").check();
        }

        @Override
        public void press(String selector) {
            page.waitForNavigation(() -> page.locator(selector).first().click());
        }

        @Override
        public void open(String selector) {
            page.locator(selector).click();
        }
    }

    /** With the keyboard alone: what the tabulator does not reach cannot be used. */
    record Typing(Page page) implements Hands {

        private static final int MOST_TABS = 150;

        @Override
        public void fill(String field, String text) {
            reach(named(field));
            page.keyboard().press("Control+A");
            page.keyboard().type(text);
        }

        @Override
        public void choose(String field, String value) {
            reach(named(field));
            page.keyboard().press("Space");
            for (var step = 0; step < 30 && !focused(named(field) + "[value=\"" + value + "\"]"); step++) {
                page.keyboard().press("ArrowDown");
            }
            assertThat(page.locator(named(field) + ":checked").inputValue()).isEqualTo(value);
        }

        @Override
        public void press(String selector) {
            reach(selector);
            page.waitForNavigation(() -> page.keyboard().press("Enter"));
        }

        @Override
        public void open(String selector) {
            reach(selector);
            page.keyboard().press("Enter");
        }

        private void reach(String selector) {
            for (var tab = 0; tab < MOST_TABS; tab++) {
                if (focused(selector)) {
                    return;
                }
                page.keyboard().press("Tab");
            }
            throw new AssertionError("The keyboard does not reach " + selector + " on " + page.url());
        }

        private boolean focused(String selector) {
            return (Boolean) page.evaluate("s => document.activeElement !== null && document.activeElement.matches(s)",
                    selector);
        }
    }
}
