package id.kawal.escalation.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class SnapIT extends DeskIT {

    private final Path out = Path.of("/tmp/snap");

    @Test
    void snap() throws Exception {
        Files.createDirectories(out);
        neighbours.describe(id.kawal.escalation.Neighbours.AGENCY, null);
        var old = contact("KTP-el terlambat di loket 7");
        pass(3);
        var forwarded = forwarded();
        var soon = contact("Sertifikat tanah tidak selesai sejak Mei");
        var caseId = examined("Blangko KTP-el habis di Kecamatan Kedaton");
        examiner.takes(caseId, "request-explanation");
        examiner.takes(caseId, "confirm-first-request-received", receipt());
        var letter = examiner.post("/cases/" + caseId + "/letters", Map.of("kind", "EXPLANATION_2")).path("letterId")
                .asString();
        examiner.post("/cases/" + forwarded + "/approvals",
                Map.of("command", "waive-prior-complaint", "reason", "Mendesak."));
        examiner.post("/cases/" + forwarded + "/tasks",
                Map.of("text", "Telepon dinas", "dueOn", today().minusDays(1).toString()));
        var head = new Browser(http, "kepala", "HEAD", "id");
        page(head, "queue", "/desk");
        page(head, "case", "/desk/cases/" + caseId);
        page(head, "forwarded", "/desk/cases/" + forwarded);
        page(head, "step", "/desk/cases/" + caseId + "/steps/assign");
        page(head, "refusal", "/desk/cases/" + forwarded + "/steps/propose-refusal");
        page(head, "work", "/desk/cases/" + forwarded + "/work");
        page(head, "letters", "/desk/cases/" + caseId + "/letters");
        page(head, "letter", "/desk/cases/" + caseId + "/letters/" + letter);
        page(head, "assignment", "/desk/cases/" + caseId + "/assignment");
        page(head, "identity", "/desk/cases/" + caseId + "/identity");
        page(head, "new", "/desk/new");
        var clockId = examiner.file(caseId).path("clocks").get(0).path("clockId").asString();
        page(head, "clock", "/desk/clocks/" + clockId);
    }

    private void page(Browser browser, String name, String path) throws Exception {
        var html = browser.open(path).html();
        var css = Pattern.compile("href=\"(/[^\"]+\\.css)\"").matcher(html);
        while (css.find()) {
            var file = out.resolve(css.group(1).substring(css.group(1).lastIndexOf('/') + 1));
            Files.write(file, browser.raw(HttpMethod.GET, css.group(1), Map.of()).getContentAsByteArray());
        }
        Files.write(out.resolve(name + ".html"),
                html.replaceAll("href=\"/[^\"]*/([^/\"]+\\.css)\"", "href=\"$1\"").getBytes(StandardCharsets.UTF_8));
    }
}
