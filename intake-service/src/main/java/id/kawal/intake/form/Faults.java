package id.kawal.intake.form;

import id.kawal.web.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads fields and collects all that is missing or wrong in them, so that a refusal names everything at once. */
public final class Faults {

    private final List<Refusal.Field> found = new ArrayList<>();

    /** The text of a field that must be there; empty when it is not. */
    public String required(String field, @Nullable String value, int longest) {
        var text = optional(field, value, longest);
        if (text == null) {
            add(field, "required");
        }
        return text == null ? "" : text;
    }

    /** The text of a field that may be left out. */
    public @Nullable String optional(String field, @Nullable String value, int longest) {
        var text = value == null ? "" : value.strip();
        if (text.length() > longest) {
            add(field, "too-long", longest, text.length());
        }
        if (text.indexOf('\0') >= 0) {
            add(field, "unreadable");
        }
        return text.isEmpty() ? null : text;
    }

    /** The day that a field names, which has come by the given day. */
    public @Nullable LocalDate pastDay(String field, @Nullable String value, LocalDate today) {
        var text = optional(field, value, 20);
        if (text == null) {
            return null;
        }
        try {
            var day = LocalDate.parse(text);
            if (day.isAfter(today)) {
                add(field, "in-future", today);
            }
            if (day.getYear() < 1900) {
                add(field, "not-a-date");
            }
            return day;
        } catch (DateTimeParseException notADay) {
            add(field, "not-a-date");
            return null;
        }
    }

    /** The word of a list that a field names. */
    public <E extends Enum<E>> @Nullable E word(String field, @Nullable String value, Class<E> list) {
        var text = optional(field, value, 100);
        if (text == null) {
            return null;
        }
        var words = list.getEnumConstants();
        var word = Arrays.stream(words).filter(known -> known.name().equals(text.toUpperCase(Locale.ROOT))).findFirst();
        if (word.isEmpty()) {
            add(field, "unknown-word", Arrays.stream(words).map(Enum::name).collect(Collectors.joining(", ")));
        }
        return word.orElse(null);
    }

    /** Names a field that is missing or wrong. */
    public void add(String field, String code, Object... arguments) {
        found.add(new Refusal.Field(field, code,
                Arrays.stream(arguments).map(String::valueOf).<Object>map(text -> text).toList()));
    }

    /** All that was found. */
    public List<Refusal.Field> found() {
        return List.copyOf(found);
    }

    /** Refuses what was sent when anything was found. */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw refusal();
        }
    }

    /** The refusal that names all that was found. */
    public Refusal refusal() {
        var refusal = Refusal.unprocessable("form-faulty", found.size());
        found.forEach(fault -> refusal.field(fault.field(), fault.code(), fault.arguments().toArray()));
        return refusal;
    }
}
