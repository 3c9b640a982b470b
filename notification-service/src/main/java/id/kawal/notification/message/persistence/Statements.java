package id.kawal.notification.message.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The statements that stand beside this package as files. */
@Component
class Statements {

    private static final double MILLIS = 1000.0;

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    String text(String name) {
        return texts.computeIfAbsent(name, Statements::read);
    }

    /** A duration as {@code make_interval} takes it. */
    static double seconds(Duration duration) {
        return duration.toMillis() / MILLIS;
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(name + ".sql", Statements.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
