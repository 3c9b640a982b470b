package id.kawal.escalation.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a service says in Prometheus' text format; sums over all the samples of a name. */
final class Readings {

    private static final Pattern SAMPLE = Pattern.compile("([a-zA-Z_:][\\w:]*)(\\{.*})? (\\S+)(?: \\d+)?");

    private final List<Sample> samples = new ArrayList<>();

    private record Sample(String name, String labels, double value) {
    }

    static Readings of(String text) {
        var readings = new Readings();
        text.lines().filter(line -> line.startsWith("kawal_")).map(SAMPLE::matcher).filter(sample -> sample.matches())
                .forEach(sample -> readings.samples.add(new Sample(sample.group(1),
                        sample.group(2) == null ? "" : sample.group(2), Double.parseDouble(sample.group(3)))));
        return readings;
    }

    /** The sum of the samples of that name; nothing where there is none, or one that could not be taken. */
    @Nullable Long sum(String name) {
        return sum(name, "");
    }

    /** The sum of those with that label. */
    @Nullable Long sum(String name, String label) {
        var found = samples.stream().filter(sample -> sample.name().equals(name) && sample.labels().contains(label))
                .mapToDouble(Sample::value).toArray();
        var sum = java.util.Arrays.stream(found).sum();
        return found.length == 0 || Double.isNaN(sum) ? null : Math.round(sum);
    }
}
