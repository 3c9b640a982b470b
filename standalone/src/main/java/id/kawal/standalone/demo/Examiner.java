package id.kawal.standalone.demo;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Works the desk of the Ombudsman, with the head for what takes two people. The steps that a case has behind it tell which turn is
 * next: nothing is kept, and a case that somebody else works on is left to them once a turn no longer fits. News for the reporter are
 * sent when it is time for them, in the words that the desk drafts; of some reporters only when it is too late.
 */
final class Examiner {

    private static final Logger LOG = LoggerFactory.getLogger(Examiner.class);
    private static final Duration PAUSE = Duration.ofHours(6);
    private static final int ATTEMPTS = 5;
    private static final String NEWS = "notify-reporter";
    private static final String RULE_OF_NEWS = "B16";
    private static final Duration AHEAD = Duration.ofDays(4);
    private static final int ONE_IN = 8;
    private static final Set<String> TAKES_TWO = Set.of("decide-refusal", "issue-lhp-not-found", "issue-lhp-found");

    private final PublicApi api;
    private final Clock clock;
    private final Map<String, Integer> refusals = new HashMap<>();
    private final Map<String, Counted> counted = new HashMap<>();
    private Instant next = Instant.MIN;

    Examiner(PublicApi api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    /** Looks at the queue, unless that was just done, and takes each turn whose time has come. */
    void look(Function<String, List<Turn>> turnsOf) throws IOException, InterruptedException {
        if (clock.instant().isBefore(next)) {
            return;
        }
        for (var entry : api.queue("examiner").body().path("cases")) {
            var turns = turnsOf.apply(entry.path("caseId").asString());
            if (!turns.isEmpty()) {
                work(turns, entry);
            }
        }
        next = clock.instant().plus(PAUSE);
    }

    private void work(List<Turn> turns, JsonNode entry) throws IOException, InterruptedException {
        var taken = taken(entry);
        if (taken < turns.size() && isTime(turns.get(taken), entry)) {
            take(turns.get(taken), entry);
        } else if (isTimeForNews(entry)) {
            tell(entry);
        }
    }

    /** How many turns were taken in a case of that version. */
    private record Counted(int version, int turns) {
    }

    private int taken(JsonNode entry) throws IOException, InterruptedException {
        var caseId = entry.path("caseId").asString();
        var version = entry.path("version").asInt();
        var known = counted.get(caseId);
        if (known == null || known.version() != version) {
            var steps = api.fromDesk("examiner", caseId, "").body().path("steps").valueStream()
                    .map(step -> step.path("command").asString("")).toList();
            known = new Counted(version,
                    (int) steps.stream().filter(step -> !step.isEmpty() && !step.equals(NEWS)).count());
            counted.put(caseId, known);
        }
        return known.turns();
    }

    private boolean isTimeForNews(JsonNode entry) {
        if (entry.path("overdue").valueStream().anyMatch(rule -> rule.asString().equals(RULE_OF_NEWS))) {
            return true;
        }
        return entry.path("nextRule").asString("").equals(RULE_OF_NEWS)
                && Math.floorMod(entry.path("caseId").asString().hashCode(), ONE_IN) != 0
                && !OffsetDateTime.parse(entry.path("nextDue").asString()).toInstant()
                        .isAfter(clock.instant().plus(AHEAD));
    }

    private void tell(JsonNode entry) throws IOException, InterruptedException {
        var caseId = entry.path("caseId").asString();
        var draft = api.fromDesk("examiner", caseId, "/" + NEWS + "/draft").body().path("words").asString("");
        if (!draft.isEmpty()) {
            api.atDesk("examiner", caseId, NEWS, Map.of("version", entry.path("version").asInt(), "words", draft));
        }
    }

    private boolean isTime(Turn turn, JsonNode entry) {
        var since = OffsetDateTime.parse(entry.path("since").asString()).toInstant();
        return !clock.instant().isBefore(since.plus(turn.after()))
                && refusals.getOrDefault(entry.path("caseId").asString(), 0) < ATTEMPTS;
    }

    private void take(Turn turn, JsonNode entry) throws IOException, InterruptedException {
        var caseId = entry.path("caseId").asString();
        if (TAKES_TWO.contains(turn.path())) {
            approve(caseId, turn.path());
        }
        var body = new HashMap<>(turn.body());
        body.put("version", entry.path("version").asInt());
        if (turn.confirmsReceipt()) {
            body.put("receivedAt", clock.instant().toString());
        }
        var answer = api.atDesk("examiner", caseId, turn.path(), body);
        if (answer.isDone()) {
            refusals.remove(caseId);
        } else if (refusals.merge(caseId, 1, Integer::sum) == ATTEMPTS) {
            LOG.info("The demo gives up {} in case {}: {}", turn.path(), caseId, answer.status());
        }
    }

    private void approve(String caseId, String command) throws IOException, InterruptedException {
        var asked = api.atDesk("examiner", caseId, "approvals",
                Map.of("command", command, "reason", "Berkas sudah lengkap; mohon persetujuan."));
        api.atDesk("head", caseId, "approvals/" + asked.body().path("approvalId").asString("") + "/decision",
                Map.of("granted", true));
    }
}
