package id.kawal.benchmarks;

import java.util.Arrays;

/** Measures the sweep and writes what it found as a table. */
final class SweepFigures {

    private SweepFigures() {
    }

    static void main(String[] arguments) {
        var sizes = Arrays.stream(arguments.length == 0 ? new String[]{"100000", "1000000"} : arguments)
                .mapToInt(Integer::parseInt).toArray();
        try (var office = Office.openAt(OpenClocks.FIRST_DAY)) {
            var clocks = new OpenClocks(office);
            clocks.prepare();
            System.out.println("warm " + Drain.of(office, clocks, Kind.MISS, 5000));
            System.out.println("warm " + Drain.of(office, clocks, Kind.REMINDER, 5000));
            for (var size : sizes) {
                var begun = System.nanoTime();
                clocks.open((int) (size - clocks.count()) / 2);
                clocks.settle();
                System.out.printf("%d open clocks, seeded in %d ms%n", clocks.count(),
                        (System.nanoTime() - begun) / 1_000_000);
                System.out.println("MISS     " + Drain.of(office, clocks, Kind.MISS, 10000));
                System.out.println("REMINDER " + Drain.of(office, clocks, Kind.REMINDER, 10000));
            }
        }
    }
}
