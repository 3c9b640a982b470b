package id.kawal.agency.inbox.web;

import id.kawal.web.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gathers everything that is missing or wrong in a request, so that one refusal names it all. */
final class Checks {

    private final List<Refusal.Field> wrong = new ArrayList<>();

    /** The text, stripped; noted as wrong when it is missing or too long. */
    String text(String field, @Nullable String value, int longest) {
        var text = value == null ? "" : value.strip();
        if (text.isEmpty()) {
            wrong(field, "required");
        } else if (text.length() > longest) {
            wrong(field, "too-long", longest);
        }
        return text;
    }

    /** The text, stripped, or nothing. */
    @Nullable String optional(String field, @Nullable String value, int longest) {
        return value == null || value.isBlank() ? null : text(field, value, longest);
    }

    <T> @Nullable T required(String field, @Nullable T value) {
        if (value == null) {
            wrong(field, "required");
        }
        return value;
    }

    /** The constant of that name; noted as wrong when there is none. */
    <E extends Enum<E>> @Nullable E oneOf(String field, Class<E> type, @Nullable String value) {
        var wanted = value == null ? "" : value.strip();
        var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        if (!names.contains(wanted)) {
            wrong(field, wanted.isEmpty() ? "required" : "one-of", String.join(", ", names));
            return null;
        }
        return Enum.valueOf(type, wanted);
    }

    void wrong(String field, String code, Object... arguments) {
        wrong.add(new Refusal.Field(field, code, List.of(arguments)));
    }

    /** Refuses the request when anything was noted. */
    void done() {
        if (!wrong.isEmpty()) {
            var refusal = Refusal.unprocessable("invalid-input");
            wrong.forEach(field -> refusal.field(field.field(), field.code(), field.arguments().toArray()));
            throw refusal;
        }
    }

    /** The value that was noted as wrong if it is missing; only after {@link #done}. */
    static <T> T sure(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
