package id.kawal.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** What was aimed at, and what this run reached of it. */
final class Goals {

    private final List<String> lines = new ArrayList<>(
            List.of("| what | aimed at | reached | |", "| --- | --- | --- | --- |"));

    void atLeast(String what, double wanted, double measured) {
        add(what, "at least", wanted, measured, measured >= wanted);
    }

    void atMost(String what, double wanted, double measured) {
        add(what, "at most", wanted, measured, measured <= wanted);
    }

    private void add(String what, String how, double wanted, double measured, boolean reached) {
        lines.add("| %s | %s %s | %s | %s |".formatted(what, how, plain(wanted), plain(measured),
                reached ? "reached" : "lost"));
    }

    private static String plain(double figure) {
        return Math.abs(figure) >= 100 || figure == Math.rint(figure) ? "%.0f".formatted(figure)
                : "%.2f".formatted(figure);
    }

    String text() {
        return String.join("\n", lines);
    }
}
