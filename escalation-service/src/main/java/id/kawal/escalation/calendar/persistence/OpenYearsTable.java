package id.kawal.escalation.calendar.persistence;

import id.kawal.escalation.calendar.OpenYears;
import id.kawal.messaging.SqlText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks for open clocks that are due late, by the summary of pages that {@code clock_due} is. */
@Repository
class OpenYearsTable implements OpenYears {

    private static final String SINCE = SqlText.beside(OpenYearsTable.class, "open-years.sql");

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenYearsTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Set<Due> since(int year) {
        return new HashSet<>(jdbc.sql(SINCE)
                .param("zone", clock.getZone().getId())
                .param("since", LocalDate.of(year, 1, 1).atStartOfDay(clock.getZone()).toOffsetDateTime())
                .query(Due.class).list());
    }
}
