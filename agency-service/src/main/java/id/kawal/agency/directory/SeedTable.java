package id.kawal.agency.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.io.Resource;

/** A table of plain comma-separated values with a header; no field holds a comma, and every line has every field. */
final class SeedTable {

    private SeedTable() {
    }

    static List<Line> read(Resource resource) {
        try {
            var lines = resource.getContentAsString(StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank())
                    .toList();
            var header = lines.getFirst().split(",", -1);
            return lines.stream().skip(1).map(line -> row(resource, header, line.split(",", -1))).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException("Cannot read " + resource, missing);
        }
    }

    private static Line row(Resource resource, String[] header, String[] fields) {
        if (fields.length != header.length) {
            throw new IllegalStateException(
                    "A line of " + resource.getFilename() + " has " + fields.length + " fields instead of "
                            + header.length + ": " + fields[0]);
        }
        return new Line(IntStream.range(0, header.length).boxed()
                .collect(Collectors.toMap(at -> header[at], at -> fields[at])));
    }

    /**
     * One line of the table.
     *
     * @param fields by the names of the header
     */
    record Line(Map<String, String> fields) {

        String field(String name) {
            return Objects.requireNonNull(fields.get(name), () -> "There is no column " + name);
        }
    }
}
