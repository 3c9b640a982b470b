package id.kawal.benchmarks;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The same measurement several times: what is told is the median, and how far the times lay apart.
 *
 * @param runs each of them
 */
record Drains(List<Drain> runs) {

    private static final int TIMES = 3;

    Drains {
        runs = List.copyOf(runs);
    }

    /** The sweep, emptying what was set up for it each time. */
    static Drains of(Office office, OpenClocks clocks, Kind kind, int cases) {
        return new Drains(IntStream.range(0, TIMES).mapToObj(time -> Drain.of(office, clocks, kind, cases)).toList());
    }

    double median(ToDoubleFunction<Drain> figure) {
        return sorted(figure)[runs.size() / 2];
    }

    /** How far the largest figure lies from the smallest, in per cent of the median. */
    double spread(ToDoubleFunction<Drain> figure) {
        var figures = sorted(figure);
        return 100 * (figures[figures.length - 1] - figures[0]) / median(figure);
    }

    private double[] sorted(ToDoubleFunction<Drain> figure) {
        return runs.stream().mapToDouble(figure).sorted().toArray();
    }
}
