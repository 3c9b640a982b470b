package id.kawal.standalone.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The agencies that agency-service seeds, as its own table lists them: each gets a machine client.
 *
 * @param byCode the agencies in the order of the table
 */
public record SeededAgencies(Map<String, Agency> byCode) {

    private static final String TABLES = "/id/kawal/agency/directory/lampung/";

    /**
     * One agency.
     *
     * @param name its full name
     * @param region the code of its region
     * @param catalogue which services it promises
     * @param population how many people live in its region
     */
    public record Agency(String name, String region, String catalogue, int population) {
    }

    /** The agencies of Lampung. */
    public static SeededAgencies lampung() {
        var populations = new HashMap<String, Integer>();
        table("regions.csv").forEach(line -> populations.put(line.of("code"), Integer.valueOf(line.of("population"))));
        var agencies = new LinkedHashMap<String, Agency>();
        for (var line : table("agencies.csv")) {
            agencies.put(line.of("code"), new Agency(line.of("name"), line.of("region"), line.of("catalogue"),
                    populations.getOrDefault(line.of("region"), 0)));
        }
        return new SeededAgencies(agencies);
    }

    private static List<Line> table(String name) {
        try (var resource = SeededAgencies.class.getResourceAsStream(TABLES + name)) {
            if (resource == null) {
                return List.of();
            }
            var lines = new String(resource.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank()).toList();
            var header = List.of(lines.getFirst().split(",", -1));
            return lines.stream().skip(1).map(line -> new Line(header, List.of(line.split(",", -1)))).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException("The seed cannot be read", unreadable);
        }
    }

    /** One line of a table, its fields found by the header. */
    private record Line(List<String> header, List<String> fields) {

        String of(String name) {
            return fields.get(header.indexOf(name)).strip();
        }
    }

    /** All codes. */
    public List<String> codes() {
        return List.copyOf(byCode.keySet());
    }

    /** The name of an agency, or its code when it is not of the seed. */
    public String nameOf(String code) {
        var agency = byCode.get(code);
        return agency == null ? code : agency.name();
    }
}
