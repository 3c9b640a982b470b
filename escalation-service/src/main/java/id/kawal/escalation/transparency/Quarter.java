package id.kawal.escalation.transparency;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A quarter of a year, for which figures are published. Periods of different lengths are not published beside one another: the
 * difference of two totals would show a count that each of them hides.
 *
 * @param year the year
 * @param number of the quarter, from 1
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-Q([1-4])");

    /** The quarter of a day. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** The quarter written like {@code 2026-Q1}. */
    public static Optional<Quarter> parse(String text) {
        var written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new Quarter(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2))))
                : Optional.empty();
    }

    public LocalDate first() {
        return LocalDate.of(year, Month.of(number * 3 - 2), 1);
    }

    public LocalDate last() {
        return first().plusMonths(3).minusDays(1);
    }

    @Override
    public int compareTo(Quarter other) {
        return first().compareTo(other.first());
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
