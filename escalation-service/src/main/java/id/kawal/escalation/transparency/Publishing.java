package id.kawal.escalation.transparency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes what was counted fit to be shown. */
final class Publishing {

    private final long threshold;

    Publishing(long threshold) {
        this.threshold = threshold;
    }

    /** Every period, the latest first. */
    List<PublishedPeriod> publish(List<PeriodCount> counts) {
        return counts.stream().collect(Collectors.groupingBy(PeriodCount::quarter,
                () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()))
                .entrySet().stream().map(period -> publish(period.getKey(), period.getValue())).toList();
    }

    private PublishedPeriod publish(Quarter quarter, List<PeriodCount> counts) {
        var parts = new EnumMap<Breakdown, List<PublishedLine>>(Breakdown.class);
        var all = counts.stream().filter(count -> count.breakdown() == null).findFirst().orElse(null);
        if (all == null || all.received() < threshold) {
            return new PublishedPeriod(quarter, null, parts);
        }
        for (var breakdown : Breakdown.values()) {
            parts.put(breakdown, lines(all, counts.stream().filter(count -> count.breakdown() == breakdown)
                    .sorted(Comparator.comparing(PeriodCount::received).reversed().thenComparing(PeriodCount::code))
                    .toList()));
        }
        return new PublishedPeriod(quarter, all(all), parts);
    }

    private PublishedLine all(PeriodCount all) {
        var split = showsSplit(all.closed(), open(all));
        var deadlines = showsSplit(all.kept(), all.missed());
        return new PublishedLine("", all.received(), split ? all.closed() : null, split ? open(all) : null,
                split && all.closed() > 0 ? all.medianDays() : null, deadlines ? all.kept() : null,
                deadlines ? all.missed() : null);
    }

    private List<PublishedLine> lines(PeriodCount all, List<PeriodCount> parts) {
        var split = showsSplit(all.closed(), open(all));
        var reports = Half.of(parts, split
                ? List.of(PeriodCount::closed, Publishing::open)
                : List.of(PeriodCount::received), threshold);
        if (reports.hidden().withheld()) {
            return List.of();
        }
        var deadlines = showsSplit(all.kept(), all.missed())
                ? Half.of(parts, List.of(PeriodCount::kept, PeriodCount::missed), threshold)
                : null;
        var lines = new ArrayList<PublishedLine>();
        for (int row = 0; row < parts.size(); row++) {
            var closed = split ? reports.shown(row, 0) : null;
            var kept = deadlines == null ? null : deadlines.shown(row, 0);
            var missed = deadlines == null ? null : deadlines.shown(row, 1);
            var median = closed != null && closed > 0 ? parts.get(row).medianDays() : null;
            lines.add(new PublishedLine(parts.get(row).code(), reports.total(row), closed,
                    split ? reports.shown(row, 1) : null, median, kept, missed));
        }
        return List.copyOf(lines);
    }

    /** Of two counts with a known sum either both may be shown or none. */
    private boolean showsSplit(long one, long other) {
        return (one == 0 || one >= threshold) && (other == 0 || other >= threshold) && one + other > 0;
    }

    private static long open(PeriodCount count) {
        return count.received() - count.closed();
    }

    /** A table of some of the figures, and what of it is hidden. */
    private record Half(CountTable table, HiddenCounts hidden) {

        static Half of(List<PeriodCount> parts, List<Function<PeriodCount, Long>> figures, long threshold) {
            var table = new CountTable(
                    parts.stream().map(part -> figures.stream().map(figure -> figure.apply(part)).toList()).toList());
            return new Half(table, Suppression.of(table, threshold));
        }

        @Nullable Long shown(int row, int column) {
            return hidden.hides(row, column) ? null : table.count(row, column);
        }

        /** With one column alone the sum of a row is that column. */
        @Nullable Long total(int row) {
            var alone = table.columns() == 1 && hidden.hides(row, 0);
            return alone || hidden.hidesTotal(row) ? null : table.ofRow(row);
        }
    }
}
