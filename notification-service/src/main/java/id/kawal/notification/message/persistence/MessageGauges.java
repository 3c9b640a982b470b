package id.kawal.notification.message.persistence;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What operators watch: how long the oldest message waits for its turn, and how many have an outcome that nobody knows. */
@Component
class MessageGauges implements MeterBinder {

    private final JdbcClient jdbc;

    MessageGauges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("kawal.notification.oldest.due", () -> number("""
                select coalesce(extract(epoch from now() - min(next_attempt_at)), 0) from message
                where state = 'PENDING' and next_attempt_at <= now()"""))
                .description("Seconds that the oldest message has been waiting though it is its turn")
                .register(registry);
        Gauge.builder("kawal.notification.uncertain",
                () -> number("select count(*) from message where state = 'UNCERTAIN'"))
                .description("Messages of which it is not known whether they were accepted").register(registry);
    }

    private double number(String query) {
        return jdbc.sql(query).query(Double.class).single();
    }
}
