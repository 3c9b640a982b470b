package id.kawal.escalation.letter;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out the numbers of letters, one series a year, without gaps: the row of the series is held until the transaction
 * that issues the letter ends, and a letter that is not issued after all gives its number back.
 */
@Component
class LetterSeries {

    private final JdbcClient jdbc;

    LetterSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    LetterNumber next(LocalDate day) {
        int sequence = jdbc.sql("""
                insert into letter_series (year, latest) values (:year, 1)
                on conflict (year) do update set latest = letter_series.latest + 1 returning latest""")
                .param("year", day.getYear()).query(Integer.class).single();
        return new LetterNumber(sequence, day);
    }
}
