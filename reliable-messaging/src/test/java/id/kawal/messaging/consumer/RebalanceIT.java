package id.kawal.messaging.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kawal.messaging.testing.Effects;
import id.kawal.messaging.testing.MadeUpService;
import id.kawal.servers.testing.TestServers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Partitions move while handlers run. */
class RebalanceIT {

    private static final int KEYS = 40;
    private static final int EACH = 25;

    @Test
    void a_consumer_that_joins_and_one_that_leaves_in_mid_batch_lose_nothing_and_repeat_nothing() {
        var topic = "kawal.test.rebalance";
        var database = TestServers.freshDatabase("rebalance");
        var calls = new AtomicInteger();
        try (var first = slow(topic, database, calls).start()) {
            first.inTransaction(() -> first.outbox().appendAll(IntStream.range(0, KEYS * EACH)
                    .mapToObj(event -> MadeUpService.counted(topic, "case-" + event % KEYS, event / KEYS + 1))
                    .toList()));
            await().until(() -> calls.get() > 30);
            try (var second = slow(topic, database, calls).start()) {
                var joined = calls.get();
                await().until(() -> calls.get() > joined + 50);
            }
            await().atMost(Duration.ofSeconds(40))
                    .until(() -> first.number("select count(*) from effect") >= KEYS * EACH);
            assertThat(first.number("select count(*) from effect")).isEqualTo(KEYS * EACH);
            for (var key = 0; key < KEYS; key++) {
                assertThat(Effects.numbers(first, "case-" + key))
                        .isEqualTo(IntStream.rangeClosed(1, EACH).boxed().toList());
            }
            assertThat(first.number("select count(*) from parked_event")).isZero();
        }
    }

    private static MadeUpService.Builder slow(String topic, String database, AtomicInteger calls) {
        return MadeUpService.named("rebalance").in(database).with("kawal.messaging.consumer.batch-size", "40")
                .listening(Effects.of(topic, "cases", (counted, envelope) -> {
                    calls.incrementAndGet();
                    LockSupport.parkNanos(4_000_000);
                }));
    }
}
