package id.kawal.messaging.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.ToDoubleFunction;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * How much waits in the outbox and for how long, asked of the database itself by every replica: so it shows too when no
 * relay runs at all.
 */
final class OutboxGauges {

    private static final String SIZE = "select count(*) from (select from outbox limit 100000) counted";
    private static final String OLDEST_AGE = """
            select coalesce(extract(epoch from clock_timestamp() - (
                select uuid_extract_timestamp(event_id) from outbox order by seq limit 1)), 0)""";

    private final JdbcOperations jdbc;

    OutboxGauges(JdbcOperations jdbc, MeterRegistry registry) {
        this.jdbc = jdbc;
        register(registry, "kawal.outbox.size", "Events that wait for the relay, counted up to 100,000",
                gauges -> ask(SIZE));
        register(registry, "kawal.outbox.oldest.age", "Seconds that the oldest unsent event has waited",
                gauges -> ask(OLDEST_AGE));
    }

    private void register(MeterRegistry registry, String name, String description,
            ToDoubleFunction<OutboxGauges> value) {
        Gauge.builder(name, this, value).description(description).register(registry);
    }

    private double ask(String question) {
        try {
            var answer = jdbc.queryForObject(question, Double.class);
            return answer == null ? Double.NaN : answer;
        } catch (DataAccessException e) {
            return Double.NaN;
        }
    }
}
