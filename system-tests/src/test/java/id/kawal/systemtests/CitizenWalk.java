package id.kawal.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BiConsumer;

/**
 * A citizen's way through all pages: reads what it is about, writes a report as a companion for a neighbour, makes mistakes, sends it,
 * follows it, answers, disputes. At each page whoever watches is told its name.
 */
final class CitizenWalk {

    private static final String SUBMIT = "main form[method=post] button";
    private static final byte[] PHOTO = "\u0089PNG\r\n\u001a\nphoto".getBytes(StandardCharsets.ISO_8859_1);

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    private final Page page;
    private final String home;
    private final Hands hands;
    private final BiConsumer<String, Page> watcher;

    CitizenWalk(Page page, String home, Hands hands, BiConsumer<String, Page> watcher) {
        this.page = page;
        this.home = home;
        this.hands = hands;
        this.watcher = watcher;
    }

    /** What the receipt says. */
    record Kept(String code, String pin) {
    }

    /** Reads, writes, sends. */
    Kept file() {
        read();
        write();
        tellOfTheComplaint();
        decide();
        return send();
    }

    private void read() {
        open("/");
        at("start");
        open("/guide");
        at("guide");
        hands.press("a.govuk-button--start");
        at("report-begin");
        hands.press(SUBMIT);
    }

    private void write() {
        at("report-for");
        hands.press(SUBMIT);
        at("report-for-mistake");
        assertThat(page.locator(".govuk-error-summary a").getAttribute("href")).isEqualTo("#filedFor");
        choose("filedFor", "OTHER");
        at("report-representative");
        hands.fill("representative.name", "Pendamping Contoh");
        hands.fill("representative.organisation", "Lembaga Warga Contoh");
        hands.press(SUBMIT);
        at("report-agency");
        hands.fill("q", "Kependudukan");
        hands.press("main form[method=get] button");
        at("report-agency-found");
        choose("agencyCode", "DISDUKCAPIL-1871");
        at("report-service");
        choose("serviceCode", "KTP-EL");
        day("eventDate", 31, 2, TODAY.getYear());
        hands.press(SUBMIT);
        at("report-when-mistake");
        day("eventDate", TODAY.minusDays(40));
        at("report-when");
        hands.press(SUBMIT);
        at("report-what");
        hands.fill("description",
                "Perekaman KTP-el selesai, kartunya belum jadi. Petugas berkata: datang lagi minggu depan.");
        hands.press(SUBMIT);
        at("report-visit");
        hands.fill("serviceVisits[0].promisedLimit", "dua minggu");
        hands.fill("serviceVisits[0].officerPosition", "petugas loket 3");
        hands.press(SUBMIT);
    }

    private void tellOfTheComplaint() {
        at("report-told");
        choose("told", "YES");
        at("report-complaint");
        day("priorComplaint.complainedOn", TODAY.minusDays(5));
        hands.choose("priorComplaint.addressee", "PROVIDER");
        choose("priorComplaint.form", "ORAL");
        at("report-route");
        hands.press(SUBMIT);
        at("report-outcome");
        hands.fill("expectedOutcome", "Kartu diserahkan.");
        hands.press(SUBMIT);
        at("report-files");
        attach("berkas.exe", new byte[]{'M', 'Z', 0, 1});
        at("report-files-mistake");
        attach("antrean.png", PHOTO);
        at("report-files-attached");
        hands.press("main form[enctype] button[name=then]");
    }

    private void decide() {
        at("report-name");
        choose("confidentiality", "OPEN");
        at("report-consent");
        choose("forwardingConsent", "NO");
        at("report-you");
        hands.fill("reporter.fullName", "Warga Contoh");
        hands.fill("reporter.phone", "08123");
        hands.press(SUBMIT);
        at("report-you-mistake");
        hands.fill("reporter.phone", "0812 3456 7890");
        hands.fill("reporter.email", "warga@contoh.example");
        hands.press(SUBMIT);
        at("report-details");
        hands.press(SUBMIT);
    }

    private Kept send() {
        at("report-check");
        hands.press("a[href^='/report/what?']");
        assertThat(page.locator(Hands.named("description")).inputValue()).contains("kartunya belum jadi");
        hands.press(SUBMIT);
        assertThat(page.url()).endsWith("/report/check");
        hands.press(SUBMIT);
        page.waitForURL("**/report/receipt");
        at("report-receipt");
        var kept = new Kept(page.locator("#tracking-code").innerText().strip(),
                page.locator("#pin").innerText().strip());
        hands.press("main form.kawal-screen button");
        return kept;
    }

    /** Comes back with what the receipt says. */
    void comeBack(Kept kept) {
        open("/track");
        at("track");
        hands.fill("code", kept.code);
        hands.fill("pin", "00000000");
        hands.press(SUBMIT);
        at("track-mistake");
        hands.fill("pin", kept.pin);
        hands.press(SUBMIT);
        page.waitForURL("**/track/case");
    }

    /** Opens what can be done with the case, and does it. */
    void act(String action, String text) {
        hands.press("#case a[href^='/track/case/" + action + "']");
        at("case-" + action);
        if (!text.isEmpty()) {
            hands.fill("text", text);
        }
        hands.press(SUBMIT);
        page.waitForURL("**/track/case?done=" + action);
        at("case-" + action + "-done");
    }

    /** Adds a file to the case. */
    void addFile() {
        hands.press("#case a[href='/track/case/file']");
        at("case-file");
        attach("bukti.png", PHOTO);
        page.waitForURL("**/track/case?done=file");
    }

    /** Tells what the law asks for. */
    void completeDetails() {
        hands.press("#case a[href='/track/case/details']");
        at("case-details");
        hands.fill("reporter.birthPlace", "Metro");
        hands.fill("reporter.birthDate.day", "1");
        hands.fill("reporter.birthDate.month", "2");
        hands.fill("reporter.birthDate.year", "1990");
        choose("reporter.maritalStatus", "MARRIED");
        page.waitForURL("**/track/case?done=details");
    }

    void open(String path) {
        page.navigate(home + path);
    }

    void at(String name) {
        assertThat(page.locator("h1").count()).as("headings of " + name + " at " + page.url()).isEqualTo(1);
        watcher.accept(name, page);
    }

    private void choose(String field, String value) {
        hands.choose(field, value);
        hands.press("main form[method=post]:has(" + Hands.named(field) + ") button");
    }

    private void day(String field, LocalDate day) {
        day(field, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private void day(String field, int day, int month, int year) {
        hands.fill(field + ".day", Integer.toString(day));
        hands.fill(field + ".month", Integer.toString(month));
        hands.fill(field + ".year", Integer.toString(year));
    }

    private void attach(String name, byte[] content) {
        page.locator("#file").setInputFiles(new FilePayload(name, "image/png", content));
        hands.press("main form[enctype] button");
    }
}
