package id.kawal.escalation.numbering;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out numbers, one series a year, without gaps: the row of the series is held until the transaction that takes
 * a number ends, and one that fails gives its number back. So nothing that is done for many cases at once may ask
 * here.
 */
@Component
public class NumberSeries {

    private final JdbcClient jdbc;

    NumberSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of the series in the year of that day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public OfficeNumber next(Series series, LocalDate day) {
        int sequence = jdbc.sql("""
                insert into number_series (series, year, latest) values (:series, :year, 1)
                on conflict (series, year) do update set latest = number_series.latest + 1 returning latest""")
                .param("series", series.name()).param("year", day.getYear()).query(Integer.class).single();
        return new OfficeNumber(sequence, day);
    }
}
