package id.kawal.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.messaging.OutboundEvent;
import id.kawal.messaging.testing.MadeUpService;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;

/** Many writers on few keys: the numbers of a key have no gap and follow the order of commits. */
class ConcurrentAppendsIT {

    private static final String TOPIC = "kawal.test.appends";

    @Test
    void random_interleavings_leave_contiguous_numbers_in_the_order_of_commits() throws Exception {
        try (var service = MadeUpService.named("appends").with("kawal.messaging.relay.enabled", "false").start();
                var writers = Executors.newFixedThreadPool(8)) {
            var random = new Random(20261124);
            service.jdbc().sql("create table witness (tx xid8, key text, seen bigint)").update();
            var deadlocks = new ConcurrentLinkedQueue<Exception>();
            var work = new ArrayList<Future<?>>();
            for (var transaction = 0; transaction < 400; transaction++) {
                var seed = random.nextLong();
                work.add(writers.submit(() -> write(service, new Random(seed), deadlocks)));
            }
            for (var one : work) {
                one.get(60, TimeUnit.SECONDS);
            }
            assertThat(deadlocks).as("keys are taken in order").isEmpty();
            for (var key : List.of("a", "b", "c")) {
                var bySeq = service.jdbc().sql("select sequence from outbox where key = ? order by seq").param(key)
                        .query(Long.class).list();
                assertThat(bySeq).isEqualTo(LongStream.rangeClosed(1, bySeq.size()).boxed().toList());
                assertThat(service.number("select last from outbox_sequence where key = '" + key + "'"))
                        .isEqualTo(bySeq.size());
            }
            assertCommitOrder(service);
        }
    }

    /** Each transaction notes, once it holds its keys, the highest committed number of each: its own begin right above. */
    private static void assertCommitOrder(MadeUpService service) {
        assertThat(service.number("""
                select count(*) from (
                    select o.key, o.sequence - w.seen as step from witness w join lateral (
                        select key, min(sequence) as sequence from outbox where tx = w.tx and key = w.key
                         group by key) o on true) steps
                 where step <> 1""")).as("each saw all before it committed, and nothing after").isZero();
    }

    private static void write(MadeUpService service, Random random, Queue<Exception> deadlocks) {
        var keys = new ArrayList<>(List.of("a", "b", "c"));
        Collections.shuffle(keys, random);
        var chosen = keys.subList(0, 1 + random.nextInt(3));
        try {
            service.transactions().executeWithoutResult(status -> {
                var events = new ArrayList<OutboundEvent>();
                chosen.forEach(key -> {
                    for (var event = 0; event <= random.nextInt(3); event++) {
                        events.add(MadeUpService.counted(TOPIC, key, event));
                    }
                });
                service.outbox().appendAll(events);
                witness(service, chosen);
                if (random.nextInt(5) == 0) {
                    status.setRollbackOnly();
                }
            });
        } catch (ConcurrencyFailureException e) {
            deadlocks.add(e);
        }
    }

    private static void witness(MadeUpService service, List<String> keys) {
        for (var key : keys) {
            service.jdbc().sql("""
                    insert into witness select pg_current_xact_id(), ?, coalesce(max(sequence), 0) from outbox
                     where key = ? and tx <> pg_current_xact_id()""").params(key, key).update();
        }
    }
}
