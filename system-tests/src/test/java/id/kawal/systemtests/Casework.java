package id.kawal.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Cases for those who work with them, told to Kawal by HTTP. */
final class Casework {

    static final String AGENCY = "DISDUKCAPIL-1871";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Casework() {
    }

    /** One that lies in the inbox of the agency. */
    static UUID inInbox(Target target) throws IOException {
        var filed = id(file(target, 1));
        awaitInbox(target, filed);
        return filed;
    }

    /** One that the agency answered, its reporter disputed, and the Ombudsman got. */
    static UUID atDesk(Target target) throws IOException {
        var disputed = file(target, 2);
        awaitInbox(target, id(disputed));
        var officer = target.as("agency-" + AGENCY.toLowerCase(Locale.ROOT));
        assertThat(target.post("/api/v1/agency/cases/" + id(disputed) + "/responses", officer,
                Map.of("kind", "EXPLAINED", "text", "Blangko KTP-el habis.")).status()).isBetween(200, 299);
        var code = disputed.json().get("trackingCode").asString();
        var pin = Map.of("Kawal-Pin", disputed.json().get("pin").asString());
        Awaitility.await("the answer is known").atMost(PATIENCE).until(() -> target
                .get("/api/v1/reports/" + code, pin).text().contains("RESPONSE_RECORDED"));
        target.post("/api/v1/reports/" + code + "/dispute", pin, Map.of("text", "Sudah dua bulan menunggu."));
        Awaitility.await("the desk has it").atMost(PATIENCE).until(() -> target
                .get("/api/v1/desk/cases/" + id(disputed), target.as("examiner")).status() == 200);
        return id(disputed);
    }

    private static Target.Answer file(Target target, int number) throws IOException {
        return target.post("/api/v1/reports", Map.of(), Reports.complete(AGENCY, number, target.today())).expect(201);
    }

    private static UUID id(Target.Answer filed) {
        return UUID.fromString(filed.json().get("caseId").asString());
    }

    private static void awaitInbox(Target target, UUID caseId) throws IOException {
        var officer = target.as("agency-" + AGENCY.toLowerCase(Locale.ROOT));
        Awaitility.await("the inbox has it").atMost(PATIENCE)
                .until(() -> target.get("/api/v1/agency/cases/" + caseId, officer).status() == 200);
    }
}
