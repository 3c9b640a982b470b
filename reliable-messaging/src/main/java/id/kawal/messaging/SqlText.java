package id.kawal.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Statements kept as commented {@code .sql} files beside the class that runs them. */
public final class SqlText {

    private SqlText() {
    }

    /** The statement in the file of this name beside the class. */
    public static String beside(Class<?> user, String file) {
        try (var in = user.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No " + file + " beside " + user.getName());
            }
            return withoutComments(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The comments are for readers of the file, not for the server and its logs. */
    private static String withoutComments(String text) {
        return text.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
    }
}
