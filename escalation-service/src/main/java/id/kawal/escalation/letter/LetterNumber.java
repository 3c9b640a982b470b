package id.kawal.escalation.letter;

import java.time.LocalDate;
import java.util.List;

/**
 * A number of the series of a year, as the pattern of the office writes it.
 *
 * @param sequence its place in the series, from 1
 * @param day of the letter
 */
record LetterNumber(int sequence, LocalDate day) {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI",
            "XII");

    String in(LetterSettings settings) {
        return settings.pattern().replace("<seq>", "%04d".formatted(sequence))
                .replace("<month>", ROMAN.get(day.getMonthValue() - 1))
                .replace("<year>", Integer.toString(day.getYear())).replace("<office>", settings.officeCode());
    }
}
