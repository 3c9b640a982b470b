package id.kawal.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kawal.messaging.testing.Effects;
import id.kawal.messaging.testing.Load;
import id.kawal.messaging.testing.MadeUpService;
import id.kawal.messaging.testing.Wire;
import id.kawal.servers.KafkaServer;
import id.kawal.servers.PostgresServer;
import id.kawal.servers.testing.TestServers;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With the broker or the database gone under load, nothing is lost, nothing happens twice and each case keeps its order. */
class OutageIT {

    private static final String TOPIC = "kawal.test.outage";
    private static final int KEYS = 6;
    private static final Duration OUTAGE = Duration.parse(System.getProperty("kawal.outage", "PT1S"));
    private static PostgresServer postgres;
    private static KafkaServer kafka;
    private static MadeUpService service;

    @BeforeAll
    static void start() {
        postgres = TestServers.isolatedPostgres();
        kafka = TestServers.isolatedKafka();
        postgres.createDatabase("outage");
        service = MadeUpService.named("outage").in(postgres.jdbcUrl("outage")).on(kafka.bootstrapServers())
                .with("spring.datasource.username", postgres.username())
                .with("spring.datasource.password", postgres.password())
                .with("kawal.messaging.consumer.max-backoff", "1s").listening(Effects.of(TOPIC, "own")).start();
    }

    @AfterAll
    static void stop() {
        service.close();
        kafka.close();
        postgres.close();
    }

    @Test
    void the_broker_may_be_down() {
        try (var load = new Load(service, TOPIC, "broker-", KEYS, Duration.ofMillis(2))) {
            await().until(() -> effects("broker-") > 200);
            kafka.stop();
            await().pollDelay(OUTAGE).atMost(OUTAGE.plusSeconds(60)).until(() -> unsent() > 5000);
            var waiting = unsent();
            kafka.start();
            await().atMost(OUTAGE.plusSeconds(60)).until(() -> effects("broker-") > waiting);
            assertThat(load.failures()).as("writers do not notice").isZero();
        }
        assertAllOnceAndInOrder("broker-");
    }

    @Test
    void the_database_may_be_killed_and_restarted() {
        try (var load = new Load(service, TOPIC, "database-", KEYS, Duration.ofMillis(2))) {
            for (var times = 1; times <= 3; times++) {
                var before = effects("database-");
                await().atMost(Duration.ofSeconds(60)).until(() -> effects("database-") > before + 300);
                if (times == 2) {
                    postgres.stop();
                } else {
                    postgres.kill();
                }
                postgres.start();
            }
            await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> effects("database-") > 1000);
            assertThat(load.failures()).as("writers do notice").isPositive();
        }
        assertAllOnceAndInOrder("database-");
    }

    private static long unsent() {
        return service.number("select count(*) from outbox");
    }

    private static long effects(String prefix) {
        return service.number("select count(*) from effect where key like '" + prefix + "%'");
    }

    private static void assertAllOnceAndInOrder(String prefix) {
        var facts = service.number("select count(*) from fact where key like '" + prefix + "%'");
        await().atMost(Duration.ofSeconds(120)).until(() -> effects(prefix) >= facts);
        await().during(Duration.ofMillis(300)).until(() -> effects(prefix) == facts);
        // The effect of an event may be seen before its row is removed.
        await().atMost(Duration.ofSeconds(30)).until(() -> unsent() == 0);
        assertThat(service.number("select count(*) from parked_event")).isZero();
        try (var wire = new Wire(kafka.bootstrapServers())) {
            var records = wire.read(TOPIC);
            for (var key = 1; key <= KEYS; key++) {
                assertInOrder(prefix + key, Wire.sequences(records, prefix + key));
            }
        }
    }

    private static void assertInOrder(String key, List<Long> sent) {
        var numbers = Effects.numbers(service, key);
        assertThat(numbers).as(key).isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        assertThat(sent.stream().distinct()).as("first sendings of " + key)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, numbers.size()).boxed().toList());
    }
}
