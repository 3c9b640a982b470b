package id.kawal.standalone.demo;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody does in a case.
 *
 * @param after how long after the report was filed, in office time; at the desk, after the case came to the state that it is in
 * @param agency the agency that does it, or null for the reporter and at the desk
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

    static Turn ofOffice(double days, String command, Map<String, Object> body) {
        return new Turn(days(days), null, command, body);
    }

    /** The same by somebody who takes so many times as long. */
    Turn at(double pace) {
        return new Turn(Duration.ofSeconds(Math.round(after.toSeconds() * pace)), agency, path, body);
    }

    static Duration days(double days) {
        return Duration.ofSeconds(Math.round(days * 86_400));
    }

    /** Whether it answers a question that has to be looked up first. */
    boolean answersQuestion() {
        return agency == null && path.equals("information");
    }

    /** Whether it says when a letter arrived, which is known only then. */
    boolean confirmsReceipt() {
        return path.startsWith("confirm-");
    }
}
