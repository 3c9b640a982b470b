package id.kawal.agency.performance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how agencies do, of the last twelve months and the one that runs. */
@Component
public class PerformanceReading {

    private static final int MONTHS = 12;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String sql;

    PerformanceReading(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        try {
            this.sql = new ClassPathResource("performance.sql", PerformanceReading.class)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The whole time first, then each month in which something came, the newest first. */
    public List<Performance> of(String agency) {
        var since = YearMonth.now(clock).minusMonths(MONTHS).atDay(1).atStartOfDay(clock.getZone());
        return jdbc.sql(sql).param("agency", agency).param("since", since.toOffsetDateTime())
                .param("zone", clock.getZone().getId()).query(PerformanceReading::read).list();
    }

    private static Performance read(ResultSet row, int number) throws SQLException {
        return new Performance(month(row.getObject("month", LocalDate.class)), row.getInt("received"),
                row.getInt("pending"), row.getInt("answered"), row.getInt("missed"), row.getInt("judged"),
                row.getObject("median_days", Double.class));
    }

    private static @Nullable YearMonth month(@Nullable LocalDate first) {
        return first == null ? null : YearMonth.from(first);
    }
}
