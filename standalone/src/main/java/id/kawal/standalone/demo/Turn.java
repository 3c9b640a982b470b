package id.kawal.standalone.demo;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody does in a case.
 *
 * @param after how long after the report was filed, in office time
 * @param agency the agency that does it, or null for the reporter
 * @param path what is done, as the last part of the path
 * @param body what is sent
 */
record Turn(Duration after, @Nullable String agency, String path, Map<String, Object> body) {

    static Turn of(double days, String agency, String path, Map<String, Object> body) {
        return new Turn(days(days), agency, path, body);
    }

    static Turn ofReporter(double days, String path, Map<String, Object> body) {
        return new Turn(days(days), null, path, body);
    }

    static Duration days(double days) {
        return Duration.ofSeconds(Math.round(days * 86_400));
    }

    /** Whether it answers a question that has to be looked up first. */
    boolean answersQuestion() {
        return agency == null && path.equals("information");
    }
}
