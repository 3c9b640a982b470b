package id.kawal.escalation.examiner;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was typed on a page. */
public record Typed(Map<String, List<String>> answers) {

    private static final int LONGEST = 40_000;

    /** Nothing yet. */
    public static final Typed NOTHING = new Typed(Map.of());

    /** What came with a request. */
    public static Typed in(HttpServletRequest request) {
        var answers = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> answers.put(name, Arrays.stream(values)
                .map(value -> value.strip())
                .map(value -> value.length() > LONGEST ? value.substring(0, LONGEST) : value)
                .toList()));
        return new Typed(answers);
    }

    /** With a text in a field in which none was typed. */
    public Typed or(String field, String text) {
        if (answers.containsKey(field)) {
            return this;
        }
        var more = new TreeMap<>(answers);
        more.put(field, List.of(text));
        return new Typed(more);
    }

    /** A text; empty when none was typed. */
    public String text(String field) {
        return answers.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    /** A text that was typed. */
    public @Nullable String given(String field) {
        var text = text(field);
        return text.isEmpty() ? null : text;
    }

    /** Everything that was ticked. */
    public Set<String> ticked(String field) {
        return new LinkedHashSet<>(answers.getOrDefault(field, List.of()).stream().filter(one -> !one.isEmpty())
                .toList());
    }

    /** A day of three boxes as year, month and day; empty when all of them are. */
    public String dayText(String field) {
        var parts = Stream.of(field + ".year", field + ".month", field + ".day").map(this::text).toList();
        return parts.stream().allMatch(String::isEmpty) ? text(field)
                : parts.stream().map(part -> part.replace("-", "")).map(part -> part.length() == 1 ? "0" + part : part)
                        .collect(Collectors.joining("-"));
    }

    /**
     * The day, if one was typed.
     *
     * @throws DateTimeParseException when it is none
     */
    public @Nullable LocalDate day(String field) {
        var text = dayText(field);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /**
     * The moment of a day and a time, in that zone, if one was typed.
     *
     * @throws DateTimeParseException when it is none
     */
    public @Nullable OffsetDateTime moment(String field, ZoneId zone) {
        var day = day(field);
        var time = text(field + ".time").replace('.', ':');
        return day == null ? null
                : Objects.requireNonNull(day).atTime(LocalTime.parse(time.length() == 4 ? "0" + time : time))
                        .atZone(zone).toOffsetDateTime();
    }

    /** Tells nothing of what was typed. */
    @Override
    public String toString() {
        return "Typed[…]";
    }
}
