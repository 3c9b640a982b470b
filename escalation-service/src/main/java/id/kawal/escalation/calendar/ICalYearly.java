package id.kawal.escalation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A rule of iCalendar by which a day comes every year: on the same date, or on the n-th weekday of a month. Holidays that
 * follow the moon have no rule; a decree names them.
 */
record ICalYearly(LocalDate start, int interval, int count, LocalDate until, Month month, int nth, int weekday) {

    private static final Set<String> KNOWN = Set.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYMONTH", "BYMONTHDAY",
            "BYDAY", "WKST");
    private static final Pattern BY_DAY = Pattern.compile("([+-]?[1-5])(MO|TU|WE|TH|FR|SA|SU)");
    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    /**
     * Reads a rule.
     *
     * @throws IllegalArgumentException when it is another rule than those that are understood
     */
    static ICalYearly parse(String rule, LocalDate start) {
        var parts = Arrays.stream(rule.split(";")).map(part -> part.split("=", 2)).filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0], part -> part[1], (one, other) -> one + "," + other));
        var byMonthDay = parts.getOrDefault("BYMONTHDAY", Integer.toString(start.getDayOfMonth()));
        var month = parts.getOrDefault("BYMONTH", Integer.toString(start.getMonthValue()));
        if (!"YEARLY".equals(parts.get("FREQ")) || !KNOWN.containsAll(parts.keySet())
                || Integer.parseInt(byMonthDay) != start.getDayOfMonth()
                || Integer.parseInt(month) != start.getMonthValue()) {
            throw new IllegalArgumentException(rule);
        }
        var byDay = byDay(parts);
        var until = parts.getOrDefault("UNTIL", "21991231");
        return new ICalYearly(start, Math.max(1, Integer.parseInt(parts.getOrDefault("INTERVAL", "1"))),
                Integer.parseInt(parts.getOrDefault("COUNT", "1000")),
                LocalDate.parse(until.substring(0, Math.min(8, until.length())), DateTimeFormatter.BASIC_ISO_DATE),
                start.getMonth(), byDay.map(found -> Integer.parseInt(found.group(1))).orElse(0),
                byDay.map(found -> WEEKDAYS.indexOf(found.group(2)) + 1).orElse(0));
    }

    private static Optional<MatchResult> byDay(Map<String, String> parts) {
        if (!parts.containsKey("BYDAY")) {
            return Optional.empty();
        }
        var found = BY_DAY.matcher(parts.getOrDefault("BYDAY", ""));
        if (!found.matches() || !parts.containsKey("BYMONTH")) {
            throw new IllegalArgumentException(parts.toString());
        }
        return Optional.of(found.toMatchResult());
    }

    /** The days on which it begins in those years. */
    List<LocalDate> in(Set<Integer> years) {
        var last = years.stream().max(Integer::compare).orElse(0);
        return IntStream.iterate(start.getYear(), year -> year <= last, year -> year + interval).boxed()
                .flatMap(year -> in(year).stream()).limit(count).filter(day -> !day.isAfter(until))
                .filter(day -> new TreeSet<>(years).contains(day.getYear())).toList();
    }

    private Optional<LocalDate> in(int year) {
        if (nth != 0) {
            var day = LocalDate.of(year, month, 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(weekday)));
            return Optional.of(day).filter(found -> found.getMonth() == month && !found.isBefore(start));
        }
        return YearMonth.of(year, month).isValidDay(start.getDayOfMonth())
                ? Optional.of(LocalDate.of(year, month, start.getDayOfMonth()))
                : Optional.empty();
    }
}
