package id.kawal.messaging.outbox;

import static id.kawal.messaging.testing.MadeUpService.counted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kawal.messaging.OutboundEvent;
import id.kawal.messaging.testing.Effects;
import id.kawal.messaging.testing.MadeUpService;
import id.kawal.messaging.testing.Wire;
import id.kawal.servers.testing.TestServers;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What the relay does when it, its database session or a single event fails. */
class RelayFaultIT {

    @Test
    void a_relay_that_dies_between_acknowledgement_and_removal_repeats_and_the_effect_happens_once() {
        var topic = "kawal.test.relay-dies";
        var deaths = new AtomicInteger();
        RelayObserver dying = rows -> {
            if (deaths.incrementAndGet() <= 2) {
                throw new IllegalStateException("killed between acknowledgement and removal");
            }
        };
        try (var service = MadeUpService.named("relay-dies").bean(dying).listening(Effects.of(topic, "own")).start();
                var wire = new Wire()) {
            service.inTransaction(() -> service.outbox()
                    .appendAll(
                            IntStream.rangeClosed(1, 20).mapToObj(number -> counted(topic, "case", number)).toList()));
            await().atMost(Duration.ofSeconds(20)).until(() -> service.number("select count(*) from outbox") == 0);
            await().untilAsserted(() -> assertThat(Effects.numbers(service, "case")).hasSize(20));

            assertThat(wire.sequences(topic, "case")).as("sent three times over").hasSize(60);
            await().during(Duration.ofMillis(500)).untilAsserted(() -> assertThat(Effects.numbers(service, "case"))
                    .isEqualTo(IntStream.rangeClosed(1, 20).boxed().toList()));
        }
    }

    @Test
    void of_two_relays_one_leads_and_the_other_takes_over_when_the_session_of_the_first_dies() {
        var topic = "kawal.test.two-relays";
        var database = TestServers.freshDatabase("two_relays");
        var firstRegistry = new SimpleMeterRegistry();
        var secondRegistry = new SimpleMeterRegistry();
        try (var first = MadeUpService.named("two-relays").in(database).bean(firstRegistry)
                .with("kawal.messaging.relay.standby", "100ms").start();
                var wire = new Wire()) {
            await().until(() -> leads(firstRegistry));
            try (var second = MadeUpService.named("two-relays").in(database).bean(secondRegistry)
                    .with("kawal.messaging.relay.standby", "100ms").start()) {
                first.publish(topic, "case", 1, 10);
                second.publish(topic, "case", 11, 20);
                assertThat(leads(secondRegistry)).isFalse();

                first.bean(Relay.class).stop();
                await().until(() -> leads(secondRegistry));
                first.bean(Relay.class).start();
                first.publish(topic, "case", 21, 30);
                assertThat(terminateLeader(first)).isEqualTo(1);
                second.publish(topic, "case", 31, 40);
                await().until(() -> first.number("select count(*) from outbox") == 0);
                await().until(() -> leads(firstRegistry) != leads(secondRegistry));
                assertThat(wire.sequences(topic, "case").stream().distinct())
                        .containsExactlyElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
            }
        }
    }

    private static boolean leads(SimpleMeterRegistry registry) {
        return registry.get("kawal.relay.leader").gauge().value() == 1;
    }

    private static long terminateLeader(MadeUpService service) {
        return service.number("""
                select count(*) filter (where pg_terminate_backend(pid)) from pg_locks
                 where locktype = 'advisory' and granted
                   and database = (select oid from pg_database where datname = current_database())""");
    }

    @Test
    void an_event_that_the_broker_refuses_blocks_its_key_alone_until_the_broker_takes_it() throws Exception {
        var topic = "kawal.test.refused";
        try (var wire = new Wire();
                var service = MadeUpService.named("refused").with("kawal.messaging.relay.blocked-retry", "300ms")
                        .start()) {
            wire.create(topic, Map.of("max.message.bytes", "20000"));
            service.publish(topic, "bad", 1, 1);
            service.inTransaction(() -> service.outbox().append(large(topic, "bad")));
            service.publish(topic, "bad", 3, 4);
            service.publish(topic, "good", 1, 20);
            await().until(() -> wire.sequences(topic, "good").size() == 20);
            await().until(() -> service.number("select count(*) from outbox") == 3);
            assertThat(wire.sequences(topic, "bad")).doesNotContain(2L);

            service.publish(topic, "good", 21, 25);
            await().until(() -> wire.sequences(topic, "good").size() == 25);
            wire.alter(topic, "max.message.bytes", "1000000");
            await().atMost(Duration.ofSeconds(20)).until(() -> service.number("select count(*) from outbox") == 0);
            assertThat(lastOfEach(wire.sequences(topic, "bad"))).containsExactly(1L, 2L, 3L, 4L);
        }
    }

    /** In the order of the last time each was sent: what counts once repeats are taken out. */
    private static List<Long> lastOfEach(List<Long> sequences) {
        return sequences.reversed().stream().distinct().toList().reversed();
    }

    private static OutboundEvent large(String topic, String key) {
        return new OutboundEvent(topic, key, MadeUpService.TYPE, URI.create("urn:test"), Instant.EPOCH,
                Map.of("number", 2, "text", "x".repeat(50_000)));
    }

    @Test
    void a_topic_that_does_not_exist_keeps_no_other_from_flowing() {
        try (var wire = new Wire(TestServers.kafka().bootstrapServers());
                var service = MadeUpService.named("no-topic").with("kawal.messaging.relay.blocked-retry", "300ms")
                        .start()) {
            var absent = "kawal.test.absent.%";
            var present = "kawal.test.present";
            wire.create(present, Map.of());
            service.publish(absent, "case", 1, 2);
            service.publish(present, "case", 1, 5);
            await().until(() -> wire.sequences(present, "case").size() == 5);
            await().until(() -> service.number("select count(*) from outbox") == 2);
        }
    }
}
