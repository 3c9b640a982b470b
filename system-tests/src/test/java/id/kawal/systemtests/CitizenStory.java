package id.kawal.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.awaitility.Awaitility;

/** The whole story of one report on the pages of its citizen, while the agency asks and answers elsewhere. */
final class CitizenStory {

    private static final String AGENCY = "DISDUKCAPIL-1871";

    private final URI home;
    private final Target target;
    private final Page page;
    private final Hands hands;
    private final BiConsumer<String, Page> watcher;
    private final boolean live;

    CitizenStory(Target target, Page page, Hands hands, BiConsumer<String, Page> watcher, boolean live) {
        this.home = target.url();
        this.target = target;
        this.page = page;
        this.hands = hands;
        this.watcher = watcher;
        this.live = live;
    }

    void tell() throws IOException {
        var citizen = new CitizenWalk(page, home.toString(), hands, watcher);
        var kept = citizen.file();
        var caseId = caseOf(kept);
        citizen.comeBack(kept);
        see("#why");
        citizen.at("case");
        assertThat(page.locator("#why tbody tr").count()).isGreaterThanOrEqualTo(14);
        hands.open("#why-asked");
        citizen.at("case-why");
        citizen.addFile();
        citizen.completeDetails();
        agency(caseId, "questions", Map.of("text", "Kapan perekamannya?"));
        see("#case a[href*='answer']");
        citizen.at("case-question");
        citizen.act("answer", "Tanggal 2 Januari.");
        agency(caseId, "responses", Map.of("kind", "EXPLAINED", "text", "Blangko habis."));
        see("#case a[href$='dispute']");
        citizen.at("case-answered");
        citizen.act("dispute", "Sudah lama menunggu.");
        citizen.act("add", "Hari ini saya datang lagi.");
        citizen.act("consent", "");
        citizen.act("withdraw", "");
        assertThat(page.locator("#case a[href*='withdraw']").count()).isZero();
        hands.press("main form.kawal-screen button");
        citizen.open("/track/case");
        assertThat(page.url()).endsWith("/track");
    }

    /** What happens elsewhere appears by itself where scripts run, and after a reload everywhere. */
    private void see(String selector) {
        Awaitility.await(selector).atMost(Duration.ofSeconds(60)).pollInSameThread().until(() -> {
            if (!live) {
                page.reload();
            } else {
                page.waitForTimeout(200);
            }
            return page.locator(selector).count() > 0;
        });
    }

    private UUID caseOf(CitizenWalk.Kept kept) throws IOException {
        var answer = target.get("/api/v1/reports/" + kept.code(), Map.of("Kawal-Pin", kept.pin())).expect(200);
        return UUID.fromString(answer.json().get("caseId").asString());
    }

    private void agency(UUID caseId, String action, Map<String, Object> body) throws IOException {
        var as = target.as("agency-" + AGENCY.toLowerCase(Locale.ROOT));
        Awaitility.await().atMost(Duration.ofSeconds(60))
                .until(() -> target.get("/api/v1/agency/cases/" + caseId, as).status() == 200);
        assertThat(target.post("/api/v1/agency/cases/" + caseId + "/" + action, as, body).status())
                .isBetween(200, 299);
    }
}
