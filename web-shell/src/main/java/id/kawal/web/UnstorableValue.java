package id.kawal.web;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value that was sent and that no database takes: a character that is none, a date beyond its calendar, a text beyond its limits
 * (SQL states of the classes 22, data exception, and 54, program limit exceeded).
 */
final class UnstorableValue {

    private UnstorableValue() {
    }

    static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException refused && isOfTheValue(refused.getSQLState()));
    }

    private static boolean isOfTheValue(@Nullable String state) {
        return state != null && (state.startsWith("22") || state.startsWith("54"));
    }
}
