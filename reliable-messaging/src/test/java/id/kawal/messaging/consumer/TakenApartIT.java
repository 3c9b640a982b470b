package id.kawal.messaging.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kawal.messaging.Subscription;
import id.kawal.messaging.testing.MadeUpService;
import id.kawal.messaging.testing.MadeUpService.Counted;
import id.kawal.messaging.testing.Wire;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Topics whose keys are not those of the rows that they change. */
class TakenApartIT {

    private static final String TOPIC = "kawal.test.taken-apart";
    private static final List<String> KEYS = List.of("a", "b", "c");

    @Test
    void a_subscription_that_asks_for_it_holds_the_rows_of_one_event_at_a_time() {
        try (var wire = new Wire()) {
            wire.create(TOPIC, Map.of());
            KEYS.forEach(key -> wire.send(TOPIC, key, 1));
            try (var service = MadeUpService.named("taken-apart").listening(context -> {
                var jdbc = context.getBean(JdbcClient.class);
                jdbc.sql("create table taken (subscription text, key text, tx xid8 default pg_current_xact_id())")
                        .update();
                return taking("together", jdbc).build();
            }).listening(context -> taking("apart", context.getBean(JdbcClient.class)).apart().build()).start()) {
                await().untilAsserted(() -> assertThat(count(service, "select count(*) from taken")).isEqualTo(6));
                assertThat(count(service, "select count(distinct tx) from taken where subscription = 'apart'"))
                        .isEqualTo(KEYS.size());
            }
        }
    }

    private static Subscription.Builder taking(String name, JdbcClient jdbc) {
        return Subscription.to(TOPIC, name).on(MadeUpService.TYPE, Counted.class, (_, envelope) -> jdbc
                .sql("insert into taken (subscription, key) values (?, ?)").params(name, envelope.key()).update());
    }

    private static long count(MadeUpService service, String sql) {
        return service.jdbc().sql(sql).query(Long.class).single();
    }
}
