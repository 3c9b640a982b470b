package id.kawal.intake.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The topic areas that a report may have; data, kept beside this class. */
public final class Substances {

    static final String OTHER = "OTHER";

    private static final List<String[]> LINES = read();
    private static final List<String> CODES = LINES.stream().map(line -> line[0]).toList();

    private Substances() {
    }

    static List<String> codes() {
        return CODES;
    }

    /** What people call each topic area, by its code. */
    public static Map<String, String> named(Locale locale) {
        var named = new LinkedHashMap<String, String>();
        LINES.forEach(line -> named.put(line[0], line[locale.getLanguage().equals("en") ? 2 : 1]));
        return named;
    }

    private static List<String[]> read() {
        try (var file = Substances.class.getResourceAsStream("substances.csv")) {
            if (file == null) {
                throw new IllegalStateException("substances.csv is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .map(line -> line.split(",", 3)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
