package id.kawal.escalation.transparency.persistence;

import id.kawal.escalation.transparency.Breakdown;
import id.kawal.escalation.transparency.CountsByPeriod;
import id.kawal.escalation.transparency.PeriodCount;
import id.kawal.escalation.transparency.Quarter;
import id.kawal.messaging.SqlText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the reports of all periods in one pass. */
@Component
class PeriodCounts implements CountsByPeriod {

    private static final String PERIODS = SqlText.beside(PeriodCounts.class, "periods.sql");

    private final JdbcClient jdbc;
    private final Clock clock;

    PeriodCounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<PeriodCount> all() {
        return jdbc.sql(PERIODS).param("zone", clock.getZone().getId()).query(PeriodCounts::count).list();
    }

    private static PeriodCount count(ResultSet row, int number) throws SQLException {
        var breakdown = row.getBoolean("everything") ? null : Breakdown.valueOf(row.getString("breakdown"));
        var median = row.getDouble("median_days");
        return new PeriodCount(new Quarter(row.getInt("year"), row.getInt("number")), breakdown, row.getString("code"),
                row.getLong("received"), row.getLong("closed"), row.getLong("closed") == 0 ? null : median,
                row.getLong("kept"), row.getLong("missed"));
    }
}
