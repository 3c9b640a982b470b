package id.kawal.escalation.transparency.web;

import id.kawal.escalation.transparency.Breakdown;
import id.kawal.escalation.transparency.PublishedFigures.Edition;
import id.kawal.escalation.transparency.PublishedLine;
import id.kawal.escalation.transparency.PublishedPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of the open data: a row for each period and part. A row is marked as incomplete when something of it is hidden; what is
 * hidden is empty, which is not zero.
 *
 * @param name of the table
 * @param rows the latest period first
 */
record OpenTable(String name, List<Row> rows) {

    /** All reports of each period. */
    static final String SUMMARY = "summary";

    private static final String HEAD = "period,code,received,closed,open,median_days,deadlines_kept,deadlines_missed,incomplete\r\n";

    /** The names of all tables. */
    static List<String> names() {
        return Stream.concat(Stream.of(SUMMARY), Stream.of(Breakdown.values()).map(Breakdown::file)).toList();
    }

    /** A row; the fields are the columns. */
    record Row(String period, String code, @Nullable Long received, @Nullable Long closed, @Nullable Long open,
            @Nullable Double medianDays, @Nullable Long deadlinesKept, @Nullable Long deadlinesMissed,
            boolean incomplete) {

        static Row of(PublishedPeriod period, PublishedLine line) {
            return new Row(period.quarter().toString(), line.code(), line.received(), line.closed(), line.open(),
                    rounded(line.medianDays()), line.kept(), line.missed(), line.isPartlyHidden());
        }

        private static @Nullable Double rounded(@Nullable Double days) {
            return days == null ? null : Math.round(days * 10) / 10.0;
        }

        private String csv() {
            return Stream.of(period, code, received, closed, open, medianDays, deadlinesKept, deadlinesMissed,
                    incomplete).map(Row::cell).collect(Collectors.joining(",", "", "\r\n"));
        }

        private static String cell(@Nullable Object value) {
            var text = value == null ? "" : value.toString();
            return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
        }
    }

    /** The table of that name, of one period or of all. */
    static Optional<OpenTable> named(String name, Edition edition, @Nullable String period) {
        var breakdown = Breakdown.ofFile(name);
        if (breakdown.isEmpty() && !name.equals(SUMMARY)) {
            return Optional.empty();
        }
        var rows = new ArrayList<Row>();
        edition.periods().stream().filter(one -> period == null || one.quarter().toString().equals(period))
                .forEach(one -> lines(one, breakdown.orElse(null)).forEach(line -> rows.add(Row.of(one, line))));
        return Optional.of(new OpenTable(name, List.copyOf(rows)));
    }

    private static List<PublishedLine> lines(PublishedPeriod period, @Nullable Breakdown breakdown) {
        if (breakdown != null) {
            return period.by(breakdown);
        }
        return period.all() == null ? List.of() : List.of(period.all());
    }

    String csv() {
        return rows.stream().map(Row::csv).collect(Collectors.joining("", HEAD, ""));
    }

    /** Whether a period is one that can be asked for. */
    static boolean isPeriod(String period) {
        return id.kawal.escalation.transparency.Quarter.parse(period)
                .filter(quarter -> quarter.first().isAfter(LocalDate.of(1999, 12, 31))).isPresent();
    }
}
