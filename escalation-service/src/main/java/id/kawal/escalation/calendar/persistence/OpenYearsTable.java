package id.kawal.escalation.calendar.persistence;

import id.kawal.escalation.calendar.OpenYears;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks through the open clocks, once in a while. */
@Repository
class OpenYearsTable implements OpenYears {

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenYearsTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Set<Due> since(int year) {
        return new HashSet<>(jdbc.sql("""
                select distinct agency_code, extract(year from due_at at time zone :zone)::int as year from clock
                where status in ('RUNNING', 'PAUSED') and limit_unit not in ('MONTHS', 'YEARS') and due_at >= :since""")
                .param("zone", clock.getZone().getId())
                .param("since", LocalDate.of(year, 1, 1).atStartOfDay(clock.getZone()).toOffsetDateTime())
                .query(Due.class).list());
    }
}
