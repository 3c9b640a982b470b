package id.kawal.systemtests;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Takes a picture of every page, as a phone and as a desk shows it; see {@code system-tests/screens}. */
@EnabledIfSystemProperty(named = "kawal.screens", matches = ".+")
class ScreensIT {

    private static final int QUALITY = 18;
    private static final double SCALE = 0.75;
    private static final int LONGEST = 2_600;

    @TempDir
    static Path folder;

    @Test
    void every_page_has_its_picture() throws Exception {
        try (var opened = Opened.start(folder)) {
            var audiences = List.of(Audience.officer(Casework.inInbox(opened.target())),
                    Audience.examiner(Casework.atDesk(opened.target())), Audience.operator(), Audience.everybody());
            take(opened, new Chromium.Looks(390, 844, "id", true, false), "phone", audiences);
            take(opened, Chromium.Looks.desktop("en", true), "desktop", audiences);
        }
    }

    private static void take(Opened opened, Chromium.Looks looks, String size, List<Audience> audiences)
            throws IOException {
        var screens = Files.createDirectories(Path.of(System.getProperty("kawal.screens"), size));
        try (var person = opened.chromium().person(looks); var page = person.newPage()) {
            new CitizenStory(opened.target(), page, new Hands.Pointing(page),
                    (name, shown) -> picture(screens, name, shown), true)
                    .tell();
            for (var other : Map.of("overview", "/overview", "not-found", "/nowhere").entrySet()) {
                page.navigate(opened.target().url() + other.getValue());
                picture(screens, other.getKey(), page);
            }
        }
        for (var audience : audiences) {
            try (var person = opened.chromium().person(looks); var page = person.newPage()) {
                audience.walk(opened.target(), page, (name, shown) -> picture(screens, name, shown));
            }
        }
    }

    /** As WebP, which the browser makes itself; a page that only says that something is done looks like the one before. */
    private static void picture(Path screens, String name, Page page) {
        if (name.endsWith("-done") && !name.endsWith("show-done")) {
            return;
        }
        var clip = new JsonObject();
        clip.addProperty("x", 0);
        clip.addProperty("y", 0);
        clip.addProperty("width", page.viewportSize().width);
        var height = (Number) page.evaluate("() => document.documentElement.scrollHeight");
        clip.addProperty("height", Math.min(LONGEST, height.intValue()));
        clip.addProperty("scale", SCALE);
        var asked = new JsonObject();
        asked.addProperty("format", "webp");
        asked.addProperty("quality", QUALITY);
        asked.addProperty("captureBeyondViewport", true);
        asked.add("clip", clip);
        var session = page.context().newCDPSession(page);
        var picture = session.send("Page.captureScreenshot", asked).get("data").getAsString();
        session.detach();
        try {
            Files.write(screens.resolve(name + ".webp"), Base64.getDecoder().decode(picture));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
