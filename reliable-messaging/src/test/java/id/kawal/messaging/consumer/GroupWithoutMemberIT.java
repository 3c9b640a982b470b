package id.kawal.messaging.consumer;

import static org.awaitility.Awaitility.await;

import id.kawal.messaging.testing.Effects;
import id.kawal.messaging.testing.MadeUpService;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Nobody listens any more although the service runs. */
class GroupWithoutMemberIT {

    @Test
    void a_group_that_loses_its_last_member_is_shown_and_one_that_gets_it_back_is_not() {
        try (var service = MadeUpService.named("memberless").listening(Effects.of("kawal.test.memberless", "cases",
                (counted, envelope) -> {
                    // Nothing is published.
                })).start()) {
            var registry = service.bean(MeterRegistry.class);
            service.publish("kawal.test.memberless", "case-1", 1, 1);
            await().atMost(Duration.ofSeconds(60)).until(() -> partitions(registry) > 0);
            service.bean(SubscriptionContainers.class).stop();
            await().until(() -> partitions(registry) == 0);
            service.bean(SubscriptionContainers.class).start();
            await().atMost(Duration.ofSeconds(60)).until(() -> partitions(registry) > 0);
        }
    }

    private static double partitions(MeterRegistry registry) {
        return registry.get("kawal.consumer.partitions").tag("subscription", "cases").gauge().value();
    }
}
