package id.kawal.messaging.testing;

import id.kawal.messaging.Envelope;
import id.kawal.messaging.Subscription;
import id.kawal.messaging.testing.MadeUpService.Counted;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Handlers whose effect is a row, in the order in which the effects happened; nothing keeps an effect from happening twice. */
public final class Effects {

    private static final String TABLE = """
            create table if not exists effect (place bigint generated always as identity, key text, number int, sequence bigint)""";

    private Effects() {
    }

    /** A subscription that records each event, after something else was done with it. */
    public static Function<ConfigurableApplicationContext, Subscription> of(String topic, String name,
            BiConsumer<Counted, Envelope> before) {
        return context -> {
            var jdbc = context.getBean(JdbcClient.class);
            jdbc.sql(TABLE).update();
            return Subscription.to(topic, name).on(MadeUpService.TYPE, Counted.class, (counted, envelope) -> {
                before.accept(counted, envelope);
                record(jdbc, counted, envelope);
            }).build();
        };
    }

    public static Function<ConfigurableApplicationContext, Subscription> of(String topic, String name) {
        return of(topic, name, (counted, envelope) -> {});
    }

    static void record(JdbcClient jdbc, Counted counted, Envelope envelope) {
        jdbc.sql("insert into effect (key, number, sequence) values (?, ?, ?)")
                .params(envelope.key(), counted.number(), envelope.sequence()).update();
    }

    /** The numbers of a key in the order in which they took effect. */
    public static List<Integer> numbers(MadeUpService service, String key) {
        return service.jdbc().sql("select number from effect where key = ? order by place").param(key)
                .query(Integer.class)
                .list();
    }
}
