package id.kawal.messaging.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kawal.messaging.EarlyEvents;
import id.kawal.messaging.Envelope;
import id.kawal.messaging.NotYetKnown;
import id.kawal.messaging.testing.Effects;
import id.kawal.messaging.testing.MadeUpService;
import id.kawal.messaging.testing.MadeUpService.Counted;
import id.kawal.messaging.testing.Wire;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * An early event and the release of what it waits for cross: the handler has looked in vain, then the release is committed and
 * looks for waiting events, and only then is the event parked. No sweep helps: it comes once an hour here.
 */
class CrossingIT {

    private static final String TOPIC = "kawal.test.crossing";
    private static final Set<String> KNOWN = ConcurrentHashMap.newKeySet();
    private static final Map<String, AtomicInteger> CALLS = new ConcurrentHashMap<>();
    private static MadeUpService service;
    private static Wire wire;

    @BeforeAll
    static void start() {
        wire = new Wire();
        wire.create(TOPIC, Map.of());
        service = MadeUpService.named("crossing").with("kawal.messaging.consumer.sweep", "1h")
                .listening(Effects.of(TOPIC, "cases", CrossingIT::need)).start();
    }

    @AfterAll
    static void stop() {
        service.close();
        wire.close();
    }

    /**
     * The event of a case needs its report and then its agency. Its first try is in a batch, its second alone; only the failure
     * of the second one parks it, and the third is the one after the parking.
     */
    private static void need(Counted counted, Envelope envelope) {
        var key = envelope.key();
        var call = CALLS.computeIfAbsent(key, any -> new AtomicInteger()).incrementAndGet();
        switch (key) {
            case "report-crosses" -> needs("report-1", call == 2);
            case "agency-crosses" -> {
                if (call == 3) {
                    KNOWN.add("report-2");
                }
                needs("report-2", false);
                needs("agency-2", call == 3);
            }
            default -> needs(key.substring("tracer-".length()), false);
        }
    }

    private static void needs(String what, boolean crossing) {
        if (KNOWN.contains(what)) {
            return;
        }
        if (crossing) {
            CompletableFuture.runAsync(() -> releaseAndLook(what)).join();
        }
        throw new NotYetKnown(what);
    }

    /** Once the tracer that waits for the same has been taken up, the release has looked for all that waits. */
    private static void releaseAndLook(String what) {
        KNOWN.add(what);
        service.inTransaction(() -> service.bean(EarlyEvents.class).release(what));
        await().until(() -> numbers("tracer-" + what).equals(List.of(1)));
    }

    @Test
    void an_event_that_is_parked_after_its_release_has_looked_is_taken_up_all_the_same() {
        trace("report-1");
        wire.send(TOPIC, "report-crosses", 1);
        wire.send(TOPIC, "report-crosses", 2);
        await().untilAsserted(() -> assertThat(numbers("report-crosses")).isEqualTo(List.of(1, 2)));
        assertThat(waiting("report-crosses")).isZero();
    }

    @Test
    void an_event_that_then_waits_for_something_else_is_not_overlooked_either() {
        trace("agency-2");
        wire.send(TOPIC, "agency-crosses", 1);
        await().untilAsserted(() -> assertThat(numbers("agency-crosses")).isEqualTo(List.of(1)));
        assertThat(waiting("agency-crosses")).isZero();
    }

    private static void trace(String what) {
        wire.send(TOPIC, "tracer-" + what, 1);
        await().until(() -> waiting("tracer-" + what) == 1);
    }

    private static long waiting(String key) {
        return service.jdbc().sql("select count(*) from parked_event where key = ? and state = 'WAITING'").param(key)
                .query(Long.class).single();
    }

    private static List<Integer> numbers(String key) {
        return Effects.numbers(service, key);
    }
}
