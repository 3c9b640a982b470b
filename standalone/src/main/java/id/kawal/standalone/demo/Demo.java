package id.kawal.standalone.demo;

import id.kawal.standalone.data.Credentials;
import id.kawal.standalone.data.DataFolder;
import id.kawal.standalone.data.KeptFile;
import id.kawal.standalone.data.SeededAgencies;
import id.kawal.standalone.demo.Progress.Filed;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays the scripts in office time: a burst of reports, then a trickle, until as many were filed as were asked for, and the desk for as
 * long as it runs. A turn that finds the case not ready yet is tried again for a while; a restart goes on where it stopped, and keys
 * keep it from doing anything twice.
 */
public final class Demo implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final long ROUND = 300;
    private static final int ATTEMPTS = 100;
    private static final Duration STOPPING = Duration.ofSeconds(1);

    private final Scripts scripts;
    private final PublicApi api;
    private final Examiner examiner;
    private final Clock clock;
    private final KeptFile<Progress> file;
    private final int reports;
    private final Map<Integer, Script> written = new HashMap<>();
    private final Map<Integer, Integer> attempts = new HashMap<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private @Nullable Thread player;
    private Progress progress;

    /** A demo of so many reports. */
    public Demo(URI url, Credentials credentials, SeededAgencies agencies, Clock clock, DataFolder folder,
            int reports) {
        this.scripts = new Scripts(agencies);
        this.api = new PublicApi(url, credentials);
        this.examiner = new Examiner(api, clock);
        this.clock = clock;
        this.reports = reports;
        this.file = new KeptFile<>(folder.resolve("demo.json"), Progress.class, "delete it to let the demo begin anew");
        this.progress = file.read().orElseGet(() -> new Progress(clock.instant(), Map.of()));
    }

    /** Begins to play. */
    public void start() {
        player = Thread.ofPlatform().daemon().name("demo").start(this::play);
    }

    private void play() {
        try {
            while (!end.await(ROUND, TimeUnit.MILLISECONDS)) {
                playRound();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void playRound() throws InterruptedException {
        try {
            fileNext();
            for (var filed : new TreeMap<>(progress.reports()).entrySet()) {
                if (end.getCount() > 0) {
                    playTurn(script(filed.getKey()), filed.getValue());
                }
            }
            examiner.look(this::deskTurns);
        } catch (IOException away) {
            LOG.info("The demo waits for Kawal: {}", away.toString());
        }
    }

    /** What the office does in a case of the demo; cases of others are theirs. */
    private List<Turn> deskTurns(String caseId) {
        return progress.reports().entrySet().stream().filter(filed -> filed.getValue().caseId().equals(caseId))
                .findFirst().map(filed -> script(filed.getKey()).desk()).orElse(List.of());
    }

    private Script script(int number) {
        return written.computeIfAbsent(number, scripts::of);
    }

    private void fileNext() throws IOException, InterruptedException {
        var number = progress.reports().size();
        while (number < reports && !clock.instant().isBefore(progress.began().plus(script(number).at()))
                && end.getCount() > 0) {
            var answer = api.file(dated(script(number)), key(number, "report"));
            // A directory that has not arrived yet refuses too: only what stays refused is given up.
            if (!answer.isDone() && attempts.merge(number, 1, Integer::sum) < ATTEMPTS) {
                return;
            }
            if (!answer.isDone()) {
                LOG.warn("The demo gives up report {}: {}", number, answer.body());
            }
            attempts.remove(number);
            var body = answer.body();
            keep(number,
                    new Filed(body.path("caseId").asString(""), body.path("trackingCode").asString(""),
                            body.path("pin").asString(""),
                            clock.instant(), answer.isDone() ? 0 : Integer.MAX_VALUE));
            number++;
        }
    }

    /** The same for the same deed of the same demo, so that a repeated request is known as one. */
    private String key(int number, String deed) {
        var name = "%s report %d %s".formatted(progress.began(), number, deed);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The report with the days that depend on the day of filing. */
    private Map<String, Object> dated(Script script) {
        var today = LocalDate.now(clock);
        var report = new HashMap<>(script.report());
        var complained = today.minusDays(script.complainedDaysAgo());
        report.put("eventDate", complained.minusDays(10L + script.number() % 40).toString());
        if (script.complainedDaysAgo() > 0) {
            report.put("priorComplaint",
                    Map.of("complainedOn", complained.toString(), "addressee", "PROVIDER", "form", "ORAL"));
        }
        return report;
    }

    private void playTurn(Script script, Filed filed) throws IOException, InterruptedException {
        if (filed.done() >= script.turns().size()) {
            return;
        }
        var turn = script.turns().get(filed.done());
        if (clock.instant().isBefore(filed.at().plus(turn.after()))) {
            return;
        }
        var status = sent(turn, filed, key(script.number(), "turn " + filed.done()));
        if (status < 300 || attempts.merge(script.number(), 1, Integer::sum) >= ATTEMPTS) {
            if (status >= 300) {
                LOG.info("The demo gives up {} in report {}: {}", turn.path(), script.number(), status);
            }
            attempts.remove(script.number());
            keep(script.number(), filed.advanced());
        }
    }

    private int sent(Turn turn, Filed filed, String key) throws IOException, InterruptedException {
        if (turn.agency() != null) {
            return api.asAgency(turn.agency(), filed.caseId(), turn.path(), turn.body(), key).status();
        }
        var body = new HashMap<>(turn.body());
        if (turn.answersQuestion()) {
            var questions = api.look(filed.trackingCode(), filed.pin()).body().path("openQuestions");
            if (questions.isEmpty()) {
                return 409;
            }
            body.put("answersQuestion", questions.get(0).path("questionId").asString());
        }
        return api.asReporter(filed.trackingCode(), filed.pin(), turn.path(), body, key).status();
    }

    private void keep(int number, Filed filed) {
        progress = progress.with(number, filed);
        file.write(progress);
    }

    @Override
    public void close() {
        end.countDown();
        var playing = player;
        if (playing != null) {
            playing.interrupt();
            try {
                playing.join(STOPPING);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
