package id.kawal.escalation.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects days as they are read, and everything that is wrong with them. */
public final class DayNotes {

    /** More than any calendar has; what has more is none. */
    private static final int MOST = 5_000;
    private static final int LONGEST_TEXT = 200;
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    private final DayKind usualKind;
    private final String usualDecree;
    private final Map<LocalDate, DecreedDay> days = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();

    /** The kind and the decree hold for days that name none. */
    public DayNotes(DayKind usualKind, String usualDecree) {
        this.usualKind = usualKind;
        this.usualDecree = usualDecree;
    }

    /** Reads a day from its {@code date}, {@code name}, {@code kind}, {@code decree} or {@code source}, and {@code hours}. */
    public void read(String place, Map<String, String> values) {
        var before = faults.size();
        var date = date(place, values.getOrDefault("date", ""));
        var kind = kind(place, values.getOrDefault("kind", ""));
        var name = values.getOrDefault("name", "");
        if (name.isBlank() || name.length() > LONGEST_TEXT) {
            fault(place, "day-name", LONGEST_TEXT);
        }
        var decree = decree(place, values);
        if (faults.size() == before && date != null && kind != null) {
            add(place, date, kind, name.strip(), decree, values.getOrDefault("hours", ""));
        }
    }

    private void add(String place, LocalDate date, DayKind kind, String name, String decree, String hours) {
        try {
            add(place, new DecreedDay(date, kind, name, decree, OfficeHours.parseSpans(hours)));
        } catch (UnsoundHours wrong) {
            faults.add(wrong.at(place));
        }
    }

    private void add(String place, DecreedDay day) {
        var first = days.putIfAbsent(day.date(), day);
        if (first != null && first.kind().isOff() != day.kind().isOff()) {
            fault(place, "day-twice", day.date().toString());
        } else if (first != null) {
            skip(place + ": " + day.date() + " " + day.name() + " = " + first.name());
        } else if (days.size() == MOST + 1) {
            fault(place, "too-many-days", MOST);
        }
    }

    void add(String place, LocalDate date, DayKind kind, String name) {
        read(place, Map.of("date", date.toString(), "kind", kind.name(), "name", name));
    }

    private String decree(String place, Map<String, String> values) {
        var own = values.getOrDefault("decree", "").strip();
        var source = own.isEmpty() ? values.getOrDefault("source", "").strip() : own;
        if (source.length() > LONGEST_TEXT) {
            fault(place, "day-decree", LONGEST_TEXT);
        }
        return source.isEmpty() ? usualDecree : source;
    }

    private @Nullable LocalDate date(String place, String text) {
        try {
            var date = LocalDate.parse(text.strip());
            if (date.getYear() >= EARLIEST && date.getYear() <= LATEST) {
                return date;
            }
        } catch (DateTimeParseException notADate) {
            // Said below.
        }
        fault(place, "day-date", text);
        return null;
    }

    private @Nullable DayKind kind(String place, String text) {
        var known = text.isBlank() ? usualKind : kindOf(text);
        if (known == null) {
            fault(place, "day-kind", text,
                    String.join(", ", Arrays.stream(DayKind.values()).map(Enum::name).toList()));
        }
        return known;
    }

    static @Nullable DayKind kindOf(String text) {
        var name = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(DayKind.values()).filter(kind -> kind.name().equals(name)).findFirst().orElse(null);
    }

    DayKind usualKind() {
        return usualKind;
    }

    /** Notes something that is wrong. */
    public void fault(String place, String code, Object... arguments) {
        faults.add(Fault.at(place, code, arguments));
    }

    void skip(String what) {
        skipped.add(what);
    }

    /** What came of it. */
    public DayReading reading() {
        return new DayReading(List.copyOf(days.values()), faults, skipped);
    }
}
