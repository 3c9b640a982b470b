package id.kawal.escalation.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads days from CSV: a header with {@code date} and {@code name}, and perhaps {@code kind}, {@code decree} (or
 * {@code source}) and {@code hours}, in any order; separated by commas or semicolons.
 */
public final class CsvDays {

    private static final List<String> COLUMNS = List.of("date", "name", "kind", "decree", "source", "hours");

    private final DayKind usualKind;
    private final String usualDecree;
    private final DayReading.Notes notes = new DayReading.Notes();

    private CsvDays(DayKind usualKind, String usualDecree) {
        this.usualKind = usualKind;
        this.usualDecree = usualDecree;
    }

    /** Reads the text; kind and decree hold for lines that name none. */
    public static DayReading read(String text, DayKind usualKind, String usualDecree) {
        return new CsvDays(usualKind, usualDecree).read(text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    private DayReading read(String text) {
        var lines = text.lines().toList();
        var separator = !lines.isEmpty() && lines.getFirst().contains(";") ? ';' : ',';
        var header = lines.isEmpty() ? List.<String>of()
                : fields(lines.getFirst(), separator).stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        if (!header.contains("date") || !header.contains("name") || !COLUMNS.containsAll(header)) {
            notes.fault(1, "csv-header", String.join(",", COLUMNS));
            return notes.reading();
        }
        for (int index = 1; index < lines.size(); index++) {
            if (!lines.get(index).isBlank()) {
                line(index + 1, header, fields(lines.get(index), separator));
            }
        }
        return notes.reading();
    }

    private void line(int number, List<String> header, List<String> fields) {
        if (fields.size() != header.size()) {
            notes.fault(number, "csv-fields", header.size(), fields.size());
            return;
        }
        var values = new HashMap<String, String>();
        for (int column = 0; column < fields.size(); column++) {
            values.put(header.get(column), fields.get(column));
        }
        var date = date(number, values.getOrDefault("date", ""));
        var kind = kind(number, values.getOrDefault("kind", ""));
        var name = values.getOrDefault("name", "");
        if (name.isEmpty()) {
            notes.fault(number, "day-name");
        }
        if (date != null && kind != null && !name.isEmpty()) {
            day(number, date, kind, values);
        }
    }

    private void day(int number, LocalDate date, DayKind kind, Map<String, String> values) {
        var decree = Stream.of(values.getOrDefault("decree", ""), values.getOrDefault("source", ""), usualDecree)
                .filter(text -> !text.isEmpty()).findFirst().orElse("");
        try {
            var hours = Arrays.stream(values.getOrDefault("hours", "").split(" ")).filter(span -> !span.isBlank())
                    .map(OfficeHours.Span::parse).toList();
            notes.add(new DecreedDay(date, kind, values.getOrDefault("name", ""), decree, hours));
        } catch (IllegalArgumentException wrong) {
            notes.fault(number, "day-hours", String.valueOf(wrong.getMessage()));
        }
    }

    private @Nullable LocalDate date(int number, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            notes.fault(number, "day-date", text);
            return null;
        }
    }

    private @Nullable DayKind kind(int number, String text) {
        if (text.isEmpty()) {
            return usualKind;
        }
        var known = Arrays.stream(DayKind.values()).filter(kind -> kind.name().equalsIgnoreCase(text)).findFirst();
        if (known.isEmpty()) {
            notes.fault(number, "day-kind", text,
                    String.join(", ", Arrays.stream(DayKind.values()).map(Enum::name).toList()));
        }
        return known.orElse(null);
    }

    /** The fields of a line; one in quotes may hold the separator, and a quote written twice. */
    private static List<String> fields(String line, char separator) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        var quoted = false;
        for (int at = 0; at < line.length(); at++) {
            var letter = line.charAt(at);
            if (letter == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                field.append('"');
                at++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (letter == separator && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(letter);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }
}
