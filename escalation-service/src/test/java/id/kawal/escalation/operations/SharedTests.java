package id.kawal.escalation.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void however_many_look_it_is_found_out_once() throws Exception {
        var times = new AtomicInteger();
        var shared = new Shared<>("it", times::incrementAndGet, LONG);
        try (var lookers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int looker = 0; looker < 200; looker++) {
                lookers.submit(() -> assertThat(shared.within(LONG)).contains(1)).get();
            }
        }
        assertThat(times).hasValue(1);
    }

    @Test
    void who_has_no_patience_gets_nothing_yet_and_what_was_found_later() {
        var go = new CountDownLatch(1);
        var times = new AtomicInteger();
        var shared = new Shared<>("it", () -> {
            if (times.incrementAndGet() == 1) {
                awaits(go);
            }
            return times.get();
        }, Duration.ZERO);
        assertThat(shared.within(Duration.ZERO)).isEmpty();
        go.countDown();
        assertThat(shared.within(LONG)).isPresent();
    }

    @Test
    void what_cannot_be_found_out_is_not_tried_by_everybody() {
        var times = new AtomicInteger();
        var shared = new Shared<Integer>("it", () -> {
            times.incrementAndGet();
            throw new IllegalStateException("away");
        }, LONG);
        for (int looker = 0; looker < 10; looker++) {
            assertThat(shared.within(LONG)).isEmpty();
        }
        assertThat(times).hasValue(1);
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
