package id.kawal.systemtests;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Citizens who report and agencies that answer while Kawal dies and comes back: each call is repeated with the same
 * idempotency key until it is acknowledged, as a careful client does.
 */
final class Load implements AutoCloseable {

    private static final String AGENCY = "DISDUKCAPIL-1871";

    private final Target target;
    private final Ledger ledger;
    private final Semaphore stopped = new Semaphore(0);
    private final Thread thread;

    Load(Target target, Ledger ledger) {
        this.target = target;
        this.ledger = ledger;
        this.thread = Thread.ofVirtual().start(this::run);
    }

    private void run() {
        for (var number = 1; !pause(100); number++) {
            var report = report(number);
            if (report != null && number % 2 == 0) {
                respond(report);
            }
        }
    }

    private Ledger.Reported report(int number) {
        var headers = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var answer = untilAcknowledged(() -> target.post("/api/v1/reports", headers, Reports.complete(AGENCY, number)));
        if (answer == null) {
            return null;
        }
        var json = answer.expect(201).json();
        var reported = new Ledger.Reported(UUID.fromString(json.get("caseId").asString()), AGENCY,
                json.get("trackingCode").asString(), json.get("pin").asString());
        ledger.reported(reported);
        return reported;
    }

    private void respond(Ledger.Reported report) {
        var key = UUID.randomUUID().toString();
        var answer = untilAcknowledged(() -> {
            var headers = new HashMap<>(target.as("agency-" + AGENCY.toLowerCase(java.util.Locale.ROOT)));
            headers.put("Idempotency-Key", key);
            return target.post("/api/v1/agency/cases/" + report.caseId() + "/responses", headers,
                    Map.of("kind", "RESOLVED", "text", "KTP-el sudah dicetak dan dapat diambil."));
        });
        if (answer != null) {
            ledger.responded(report.caseId(), answer.json().at("/action/actionId").asString());
        }
    }

    /** Repeats a call while Kawal is away, or while the case has not reached the agency yet. */
    private Target.Answer untilAcknowledged(Call call) {
        while (!pause(50)) {
            try {
                var answer = call.make();
                if (answer.status() < 300) {
                    return answer;
                }
                if (answer.status() == 401) {
                    target.forgetTokens();
                } else if (answer.status() < 500 && answer.status() != 404) {
                    throw new AssertionError(answer.status() + ": " + answer.text());
                }
            } catch (IOException away) {
                target.forgetTokens();
            }
        }
        return null;
    }

    /** Waits a moment between calls, and says whether the load was told to end. */
    private boolean pause(long millis) {
        try {
            if (stopped.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                stopped.release();
                return true;
            }
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() throws InterruptedException {
        stopped.release();
        thread.join();
    }

    private interface Call {

        Target.Answer make() throws IOException;
    }
}
