package id.kawal.escalation.numbering;

import java.time.LocalDate;
import java.util.List;

/**
 * A number of the series of a year.
 *
 * @param sequence its place in the series, from 1
 * @param day on which it was given
 */
public record OfficeNumber(int sequence, LocalDate day) {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI",
            "XII");

    /**
     * The number as an office writes it.
     *
     * @param pattern with {@code <seq>}, {@code <month>} in Roman figures, {@code <year>} and {@code <office>}
     */
    public String written(String pattern, String officeCode) {
        return pattern.replace("<seq>", "%04d".formatted(sequence))
                .replace("<month>", ROMAN.get(day.getMonthValue() - 1))
                .replace("<year>", Integer.toString(day.getYear())).replace("<office>", officeCode);
    }
}
