package id.kawal.escalation.casefile.persistence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows as one array a column, so that a statement takes any number of them through {@code unnest}. */
final class Columns<T> {

    private final List<T> rows;
    private final Map<String, Object> arrays = new LinkedHashMap<>();

    Columns(List<T> rows) {
        this.rows = rows;
    }

    Columns<T> ids(String name, Function<T, @Nullable UUID> column) {
        arrays.put(name, rows.stream().map(column).toArray(UUID[]::new));
        return this;
    }

    Columns<T> numbers(String name, Function<T, Integer> column) {
        arrays.put(name, rows.stream().map(column).toArray(Integer[]::new));
        return this;
    }

    Columns<T> flags(String name, Function<T, Boolean> column) {
        arrays.put(name, rows.stream().map(column).toArray(Boolean[]::new));
        return this;
    }

    /** Texts, and whatever PostgreSQL reads from its text: moments, days, codes. */
    Columns<T> texts(String name, Function<T, @Nullable Object> column) {
        arrays.put(name, rows.stream().map(column).map(value -> value == null ? null : value.toString())
                .toArray(String[]::new));
        return this;
    }

    Map<String, Object> arrays() {
        return arrays;
    }
}
