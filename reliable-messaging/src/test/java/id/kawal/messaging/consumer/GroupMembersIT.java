package id.kawal.messaging.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kawal.messaging.testing.Effects;
import id.kawal.messaging.testing.MadeUpService;
import id.kawal.messaging.testing.MadeUpService.Builder;
import id.kawal.messaging.testing.Wire;
import id.kawal.servers.testing.TestServers;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many consumers a group has, as an operator sees it. */
class GroupMembersIT {

    private static final String TOPIC = "kawal.test.members";

    @Test
    void a_group_that_its_last_member_left_shows() {
        try (var wire = new Wire()) {
            wire.create(TOPIC, Map.of());
        }
        var meters = new SimpleMeterRegistry();
        var database = TestServers.freshDatabase("members");
        try (var watching = service(database).with("kawal.messaging.consumer.enabled", false).bean(meters).start()) {
            awaitMembers(meters, 0);
            try (var one = service(database).start()) {
                awaitMembers(meters, 1);
                try (var another = service(database).start()) {
                    awaitMembers(meters, 2);
                }
                awaitMembers(meters, 1);
            }
            awaitMembers(meters, 0);
            assertThat(watching.number("select count(*) from effect")).isZero();
        }
    }

    private static Builder service(String database) {
        return MadeUpService.named("members").in(database).listening(Effects.of(TOPIC, "cases"))
                .with("kawal.messaging.consumer.members-poll", "100ms");
    }

    private static void awaitMembers(SimpleMeterRegistry meters, int expected) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                meters.get("kawal.messaging.group.members").tag("subscription", "cases").gauge().value())
                .isEqualTo(expected));
    }
}
