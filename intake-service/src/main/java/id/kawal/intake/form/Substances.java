package id.kawal.intake.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The topic areas that a report may have; data, kept beside this class. */
final class Substances {

    static final String OTHER = "OTHER";

    private static final List<String> CODES = read();

    private Substances() {
    }

    static List<String> codes() {
        return CODES;
    }

    private static List<String> read() {
        try (var file = Substances.class.getResourceAsStream("substances.csv")) {
            if (file == null) {
                throw new IllegalStateException("substances.csv is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .map(line -> line.split(",", 2)[0]).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
