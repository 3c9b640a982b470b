package id.kawal.messaging.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kawal.messaging.Envelope;
import id.kawal.messaging.Outbox;
import id.kawal.messaging.Subscription;
import id.kawal.messaging.testing.Effects;
import id.kawal.messaging.testing.MadeUpService;
import id.kawal.messaging.testing.MadeUpService.Counted;
import id.kawal.messaging.testing.Tally;
import id.kawal.messaging.testing.Wire;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.SharedEntityManagerCreator;

/** Handlers that change entities share their transaction with the bookkeeping and the outbox. */
class JpaHandlersIT {

    private static final int KEYS = 30;
    private static final int EACH = 20;
    private static final String ONE = "kawal.test.jpa-one";
    private static final String OTHER = "kawal.test.jpa-other";
    private static final String OUT = "kawal.test.jpa-out";
    private static final AtomicInteger DISTURBED = new AtomicInteger();
    private static final AtomicInteger MANAGED = new AtomicInteger();
    private static MadeUpService service;
    private static Wire wire;

    @BeforeAll
    static void start() {
        wire = new Wire();
        wire.create(OUT, Map.of());
        service = MadeUpService.named("jpa").listening(tallying(ONE, "one")).listening(tallying(OTHER, "other"))
                .listening(Effects.of(OUT, "out")).start();
    }

    @AfterAll
    static void stop() {
        service.close();
        wire.close();
    }

    /** Changes an entity without saving it, and publishes: all the rest is left to the commit. */
    private static Function<ConfigurableApplicationContext, Subscription> tallying(String topic, String name) {
        return context -> {
            context.getBean(JdbcClient.class)
                    .sql("""
                    create table if not exists tally (key text primary key, total int not null, version int not null)""")
                    .update();
            var entities = SharedEntityManagerCreator.createSharedEntityManager(
                    context.getBean(EntityManagerFactory.class));
            var outbox = context.getBean(Outbox.class);
            return Subscription.to(topic, name).on(MadeUpService.TYPE, Counted.class,
                    (counted, envelope) -> tally(entities, outbox, counted, envelope)).build();
        };
    }

    private static void tally(EntityManager entities, Outbox outbox, Counted counted, Envelope envelope) {
        MANAGED.accumulateAndGet(entities.unwrap(Session.class).getStatistics().getEntityCount(), Math::max);
        var lock = envelope.key().startsWith("case") ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE;
        var tally = entities.find(Tally.class, envelope.key(), lock);
        if (tally == null) {
            tally = new Tally(envelope.key());
            entities.persist(tally);
        }
        tally.add(counted.number());
        outbox.append(MadeUpService.counted(OUT, envelope.key(), counted.number()));
        if (envelope.key().equals("disturbed") && DISTURBED.getAndIncrement() < 3) {
            disturb();
        }
        if (envelope.key().equals("ill")) {
            throw new IllegalStateException("ill");
        }
    }

    /** Somebody else changes the row in the meantime. */
    private static void disturb() {
        var other = Thread.ofPlatform().start(() -> service.jdbc()
                .sql("update tally set version = version + 1 where key = 'disturbed'").update());
        try {
            other.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void two_subscriptions_that_change_the_same_cases_do_not_lock_each_other_out() {
        service.inTransaction(() -> {
            for (var number = 0; number < KEYS * EACH; number++) {
                var key = "case-" + number % KEYS;
                service.outbox().append(MadeUpService.counted(ONE, key, 1));
                service.outbox().append(MadeUpService.counted(OTHER, "case-" + (KEYS - 1 - number % KEYS), 1));
            }
        });
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(service.number("""
                select coalesce(sum(total), 0) from tally where key like 'case-%'""")).isEqualTo(2 * KEYS * EACH));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(service.number("""
                select count(*) from effect where key like 'case-%'""")).isEqualTo(2 * KEYS * EACH));
        assertThat(service.number("select deadlocks from pg_stat_database where datname = current_database()"))
                .isZero();
        assertThat(service.number("select count(*) from parked_event where key like 'case-%'")).isZero();
    }

    @Test
    void a_batch_of_many_cases_carries_no_entity_from_one_to_the_next() {
        service.inTransaction(() -> {
            for (var number = 0; number < 200; number++) {
                service.outbox().append(MadeUpService.counted(ONE, "many-" + number, 1));
            }
        });
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(service.number("""
                select count(*) from tally where key like 'many-%'""")).isEqualTo(200));
        assertThat(MANAGED.get()).isLessThanOrEqualTo(1);
    }

    @Test
    void an_optimistic_conflict_is_tried_again_and_not_parked() {
        service.jdbc().sql("insert into tally values ('disturbed', 0, 0)").update();
        wire.send(ONE, "disturbed", 1);
        await().untilAsserted(() -> assertThat(service.number("select total from tally where key = 'disturbed'"))
                .isEqualTo(1));
        assertThat(DISTURBED.get()).isGreaterThan(1);
        assertThat(service.number("select count(*) from parked_event where key = 'disturbed'")).isZero();
    }

    @Test
    void nothing_remains_of_a_handler_that_fails() {
        wire.send(ONE, "ill", 1);
        await().untilAsserted(() -> assertThat(service.number("select count(*) from parked_event where key = 'ill'"))
                .isEqualTo(1));
        assertThat(service.number("select count(*) from tally where key = 'ill'")).isZero();
        assertThat(service.number("select count(*) from outbox_sequence where key = 'ill'")).isZero();
    }
}
