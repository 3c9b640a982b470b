package id.kawal.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** The desk of one case, worked at by HTTP alone: by an examiner, with the head where two people are wanted, on a clock that is put ahead. */
record Desk(Target target, UUID caseId) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    JsonNode get(String part) throws IOException {
        return target.get(path(part), target.as("examiner")).expect(200).json();
    }

    JsonNode file() throws IOException {
        return get("");
    }

    /** Takes a step on the case as it is now; returns the state that follows. */
    String takes(String command, Map<String, ?> with) throws IOException {
        return post("examiner", "/" + command, onThisVersion(with)).get("state").asString();
    }

    String takes(String command) throws IOException {
        return takes(command, Map.of());
    }

    /** Takes a step of which the head approves. */
    String takesApproved(String command, Map<String, ?> with) throws IOException {
        var asked = post("examiner", "/approvals", Map.of("command", command, "reason", "Sudah dibahas."));
        post("head", "/approvals/" + asked.get("approvalId").asString() + "/decision", Map.of("granted", true));
        return takes(command, with);
    }

    /** Sends a letter: drafted unless it lies there already, its open places filled, approved, issued, and received with proof. */
    void sends(String kind, Map<String, ?> with) throws IOException {
        var drafted = get("/letters").valueStream().filter(one -> one.get("status").asString().equals("DRAFTED"))
                .findFirst();
        var letter = drafted.isPresent() ? drafted.get() : post("examiner", "/letters", Map.of("kind", kind));
        assertThat(letter.get("kind").asString()).isEqualTo(kind);
        var part = "/letters/" + letter.get("letterId").asString();
        var text = letter.get("body").asString().replaceAll("\\{tuliskan[^}]*}", "Sebagaimana diuraikan dalam berkas.");
        target.put(path(part), target.as("examiner"), Map.of("body", text)).expect(200);
        post("head", part + "/approval", Map.of());
        post("examiner", part + "/issue", onThisVersion(with));
        post("examiner", part + "/delivery", onThisVersion(receipt()));
    }

    void sends(String kind) throws IOException {
        sends(kind, Map.of());
    }

    /** That something arrived just now, with what proves it. */
    Map<String, Object> receipt() throws IOException {
        return Map.of("receivedAt", now(), "proof", "resi 42");
    }

    /** Lets time go by until the clock of that rule has been missed, and no longer: news of long ago is not sent any more. */
    void misses(String rule) throws IOException {
        var due = clocks(rule, "RUNNING").findFirst().orElseThrow().get("due").asString();
        pass(Duration.between(OffsetDateTime.parse(now()), OffsetDateTime.parse(due)).plusMinutes(1));
        Awaitility.await(rule + " is missed").atMost(PATIENCE)
                .until(() -> clocks(rule, "MISSED").findAny().isPresent());
    }

    private Stream<JsonNode> clocks(String rule, String status) throws IOException {
        return file().get("clocks").valueStream().filter(clock -> clock.get("rule").asString().equals(rule)
                && clock.get("status").asString().equals(status));
    }

    /** Lets time go by once everything is told. */
    void pass(Duration time) throws IOException {
        Awaitility.await("all is told").atMost(PATIENCE).during(Duration.ofSeconds(2)).until(() -> target
                .get("/api/v1/deliveries?status=PENDING&caseId=" + caseId, target.as("operator")).expect(200).json()
                .get("items").isEmpty());
        target.post("/api/v1/time", target.as("operator"), Map.of("advance", time.toString())).expect(200);
    }

    private String now() throws IOException {
        return target.get("/api/v1/time", Map.of()).expect(200).json().get("now").asString();
    }

    private JsonNode post(String who, String part, Map<String, ?> body) throws IOException {
        var answer = target.post(path(part), target.as(who), body);
        assertThat(answer.status()).as("%s: %s", part, answer.text()).isBetween(200, 299);
        return answer.json();
    }

    private Map<String, Object> onThisVersion(Map<String, ?> with) throws IOException {
        var sent = new HashMap<String, Object>(with);
        sent.put("version", file().get("version").asInt());
        return sent;
    }

    private String path(String part) {
        return String.format(Locale.ROOT, "/api/v1/desk/cases/%s%s", caseId, part);
    }
}
