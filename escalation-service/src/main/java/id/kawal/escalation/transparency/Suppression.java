package id.kawal.escalation.transparency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hides the small counts of a table, and others that protect them. A table with its sums is a circulation: each count flows from its
 * row to its column, each sum of a row from a common place into the row. What is shown leaves a hidden count open exactly when
 * there is a way round through hidden counts alone on which one more can flow, for then the count could be another one as well.
 * Whoever tries to work it out knows that a hidden count is at least one, since zeros are shown; so a count of one cannot be
 * thought of as less. The way round that hides least is searched for each small count.
 */
final class Suppression {

    /** Hiding the sum of a row costs more than hiding any count. */
    private static final long DEAR = 1_000_000_000_000L;

    private final CountTable table;
    private final List<Arc> arcs = new ArrayList<>();
    private final int places;

    private Suppression(CountTable table) {
        this.table = table;
        this.places = table.rows() + table.columns() + 1;
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.columns(); column++) {
                arcs.add(new Arc(row, table.rows() + column, table.count(row, column), 0));
            }
        }
        for (int row = 0; row < table.rows(); row++) {
            arcs.add(new Arc(places - 1, row, table.ofRow(row), DEAR));
        }
    }

    /** A count or the sum of a row, which flows from one place to another. */
    private static final class Arc {

        private final int from;
        private final int to;
        private final long value;
        private final long price;
        private boolean hidden;

        private Arc(int from, int to, long value, long price) {
            this.from = from;
            this.to = to;
            this.value = value;
            this.price = price;
        }

        private long cost() {
            return hidden ? 0 : price + value;
        }

        private boolean mayGrow() {
            return value > 0;
        }

        private boolean mayShrink() {
            return value > 1;
        }
    }

    /** What must be hidden when counts from one up to below the threshold are not to be known. */
    static HiddenCounts of(CountTable table, long threshold) {
        return new Suppression(table).hide(threshold);
    }

    private HiddenCounts hide(long threshold) {
        var small = arcs.stream().filter(arc -> arc.value > 0 && arc.value < threshold).toList();
        small.forEach(arc -> arc.hidden = true);
        for (var arc : small) {
            var round = cheapest(wayRound(arc, arc.to, arc.from),
                    arc.mayShrink() ? wayRound(arc, arc.from, arc.to) : null);
            if (round == null) {
                return HiddenCounts.all(table);
            }
            round.forEach(other -> other.hidden = true);
        }
        return hidden();
    }

    private HiddenCounts hidden() {
        var cells = new BitSet();
        var totals = new BitSet();
        var inner = table.rows() * table.columns();
        for (int at = 0; at < arcs.size(); at++) {
            if (arcs.get(at).hidden) {
                (at < inner ? cells : totals).set(at < inner ? at : at - inner);
            }
        }
        return new HiddenCounts(false, cells, totals, table.columns());
    }

    private static @Nullable List<Arc> cheapest(@Nullable List<Arc> one, @Nullable List<Arc> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return cost(one) <= cost(other) ? one : other;
    }

    private static long cost(List<Arc> way) {
        return way.stream().mapToLong(Arc::cost).sum();
    }

    /** The cheapest way from a place to another without the count itself; shortest ways by relaxing until nothing improves. */
    private @Nullable List<Arc> wayRound(Arc without, int start, int end) {
        var costs = new long[places];
        Arrays.fill(costs, Long.MAX_VALUE);
        costs[start] = 0;
        var came = new Arc[places];
        var open = new ArrayDeque<Integer>(List.of(start));
        while (!open.isEmpty()) {
            var place = open.remove();
            for (var arc : arcs) {
                var next = arc == without ? -1 : otherEnd(arc, place);
                if (next >= 0 && costs[place] + arc.cost() < costs[next]) {
                    costs[next] = costs[place] + arc.cost();
                    came[next] = arc;
                    open.add(next);
                }
            }
        }
        return costs[end] == Long.MAX_VALUE ? null : back(came, start, end);
    }

    /** Where one more may flow to from the place over the arc: along it, or against it where it carries enough. */
    private static int otherEnd(Arc arc, int place) {
        if (arc.from == place && arc.mayGrow()) {
            return arc.to;
        }
        return arc.to == place && arc.mayShrink() ? arc.from : -1;
    }

    private static List<Arc> back(Arc[] came, int start, int end) {
        var way = new ArrayList<Arc>();
        var place = end;
        while (place != start) {
            var arc = came[place];
            way.add(arc);
            place = arc.to == place ? arc.from : arc.to;
        }
        return way;
    }
}
