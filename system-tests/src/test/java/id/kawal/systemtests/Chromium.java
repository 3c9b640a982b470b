package id.kawal.systemtests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real Chromium, the one that is installed here: {@code -Dkawal.chromium} names it, or it is found on the path. Where there is none,
 * the tests that need it are skipped, and say so; where tests count, in CI, they fail.
 */
final class Chromium implements AutoCloseable {

    /** The width of the narrowest phone that counts. */
    static final int NARROWEST = 320;

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    /** For slow machines, in milliseconds. */
    private static final double PATIENCE = 60_000;

    private static final String MISSING = "NO BROWSER TEST RUNS: no Chromium was found. Install Debian's package chromium, or "
            + "name one with -Dkawal.chromium=/path/to/chromium.";

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_SKIP_VALIDATE_HOST_REQUIREMENTS",
                        "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
                .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-gpu",
                        "--disable-dev-shm-usage")));
    }

    /** Starts it. */
    static Chromium start() {
        var found = Optional.ofNullable(System.getProperty("kawal.chromium")).map(Path::of).or(Chromium::onThePath);
        if (found.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(MISSING);
        }
        if (found.isEmpty()) {
            System.err.println(MISSING);
        }
        Assumptions.assumeTrue(found.isPresent(), MISSING);
        return new Chromium(found.orElseThrow());
    }

    /** Somebody's own browser, with nothing in it yet. */
    BrowserContext person(Looks looks) {
        var person = browser.newContext(new Browser.NewContextOptions().setViewportSize(looks.width, looks.height)
                .setJavaScriptEnabled(looks.scripted).setLocale(looks.language.equals("id") ? "id-ID" : "en-GB")
                .setColorScheme(looks.dark ? ColorScheme.DARK : ColorScheme.LIGHT));
        person.setDefaultTimeout(PATIENCE);
        return person;
    }

    /**
     * How somebody looks at pages.
     *
     * @param width of the window
     * @param height of the window
     * @param language that the browser asks for
     * @param scripted whether scripts run
     * @param dark whether dark colours are preferred
     */
    record Looks(int width, int height, String language, boolean scripted, boolean dark) {

        static Looks desktop(String language, boolean scripted) {
            return new Looks(1280, 900, language, scripted, false);
        }

        static Looks phone(String language, boolean scripted) {
            return new Looks(NARROWEST, 640, language, scripted, true);
        }
    }

    private static Optional<Path> onThePath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name))).filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
