package id.kawal.systemtests;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Takes a picture of every page that a citizen comes to, as a phone and as a desk shows it; see {@code system-tests/screens}. */
@EnabledIfSystemProperty(named = "kawal.screens", matches = ".+")
class ScreensIT {

    @TempDir
    static Path folder;

    @Test
    void every_page_has_its_picture() throws Exception {
        try (var chromium = Chromium.start(); var kawal = KawalProcess.start(folder.resolve("data"))) {
            take(chromium, kawal, new Chromium.Looks(390, 844, "id", true, false), "phone");
            take(chromium, kawal, Chromium.Looks.desktop("en", true), "desktop");
        }
    }

    private static void take(Chromium chromium, KawalProcess kawal, Chromium.Looks looks, String size)
            throws IOException {
        var screens = Files.createDirectories(Path.of(System.getProperty("kawal.screens"), size));
        try (var person = chromium.person(looks); var page = person.newPage()) {
            new CitizenStory(kawal.target(), page, new Hands.Pointing(page),
                    (name, shown) -> picture(screens, name, shown), true)
                    .tell();
            for (var other : Map.of("overview", "/overview", "not-found", "/nowhere").entrySet()) {
                page.navigate(kawal.url() + other.getValue());
                picture(screens, other.getKey(), page);
            }
        }
    }

    private static void picture(Path screens, String name, Page page) {
        page.screenshot(new Page.ScreenshotOptions().setPath(screens.resolve(name + ".png")).setFullPage(true));
    }
}
