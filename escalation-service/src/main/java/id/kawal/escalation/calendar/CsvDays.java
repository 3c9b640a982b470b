package id.kawal.escalation.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/**
 * Reads days from CSV: a header with {@code date} and {@code name}, and perhaps {@code kind}, {@code decree} (or
 * {@code source}) and {@code hours}, in any order; separated by commas or semicolons.
 */
public final class CsvDays {

    private static final List<String> COLUMNS = List.of("date", "name", "kind", "decree", "source", "hours");

    private CsvDays() {
    }

    /** Reads the text; kind and decree hold for lines that name none. */
    public static DayReading read(String text, DayKind usualKind, String usualDecree) {
        var notes = new DayNotes(usualKind, usualDecree);
        read(text.startsWith("\ufeff") ? text.substring(1) : text, notes);
        return notes.reading();
    }

    private static void read(String text, DayNotes notes) {
        var lines = text.lines().toList();
        var separator = !lines.isEmpty() && lines.getFirst().contains(";") ? ';' : ',';
        var header = lines.isEmpty() ? List.<String>of()
                : fields(lines.getFirst(), separator).stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        if (!header.contains("date") || !header.contains("name") || !COLUMNS.containsAll(header)) {
            notes.fault("line 1", "csv-header", String.join(",", COLUMNS));
            return;
        }
        for (int index = 1; index < lines.size(); index++) {
            if (isLeftOpen(lines.get(index))) {
                notes.fault("line " + (index + 1), "csv-quote");
            } else if (!lines.get(index).isBlank()) {
                line("line " + (index + 1), header, fields(lines.get(index), separator), notes);
            }
        }
    }

    private static void line(String place, List<String> header, List<String> fields, DayNotes notes) {
        if (fields.size() != header.size()) {
            notes.fault(place, "csv-fields", header.size(), fields.size());
            return;
        }
        var values = new HashMap<String, String>();
        for (int column = 0; column < fields.size(); column++) {
            values.put(header.get(column), fields.get(column));
        }
        notes.read(place, values);
    }

    /** Whether a quote is opened that the line does not close. */
    private static boolean isLeftOpen(String line) {
        return line.chars().filter(letter -> letter == '"').count() % 2 != 0;
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
