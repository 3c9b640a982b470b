package id.kawal.messaging.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kawal.messaging.testing.Effects;
import id.kawal.messaging.testing.Load;
import id.kawal.messaging.testing.MadeUpService;
import id.kawal.servers.testing.TestServers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Partitions move while handlers run. */
class RebalanceIT {

    private static final int KEYS = 12;

    @Test
    void a_consumer_that_joins_and_one_that_leaves_in_mid_batch_lose_nothing_and_repeat_nothing() {
        var topic = "kawal.test.rebalance";
        var database = TestServers.freshDatabase("rebalance");
        var byFirst = new AtomicInteger();
        var bySecond = new AtomicInteger();
        try (var first = slow(topic, database, byFirst).start()) {
            try (var load = new Load(first, topic, "case-", KEYS, Duration.ofMillis(20))) {
                await().atMost(Duration.ofSeconds(30)).until(() -> byFirst.get() > 100);
                try (var second = slow(topic, database, bySecond).start()) {
                    await().atMost(Duration.ofSeconds(30)).until(() -> bySecond.get() > 200);
                }
                var left = byFirst.get();
                await().atMost(Duration.ofSeconds(30)).until(() -> byFirst.get() > left + 200);
            }
            var facts = first.number("select count(*) from fact");
            await().atMost(Duration.ofSeconds(60)).until(() -> first.number("select count(*) from effect") >= facts);
            assertThat(first.number("select count(*) from effect")).isEqualTo(facts);
            for (var key = 1; key <= KEYS; key++) {
                var numbers = Effects.numbers(first, "case-" + key);
                assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
            }
            assertThat(first.number("select count(*) from parked_event")).isZero();
        }
    }

    private static MadeUpService.Builder slow(String topic, String database, AtomicInteger calls) {
        return MadeUpService.named("rebalance").in(database).with("kawal.messaging.consumer.batch-size", "40")
                .with("spring.kafka.consumer.heartbeat-interval", "200ms")
                .listening(Effects.of(topic, "cases", (counted, envelope) -> {
                    calls.incrementAndGet();
                    LockSupport.parkNanos(500_000);
                }));
    }
}
