package id.kawal.escalation.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One VEVENT of an iCalendar file: whole days, once or every year. */
final class ICalEvent {

    private static final int LONGEST = 366;

    private final String place;
    private final Map<String, String> properties = new HashMap<>();

    ICalEvent(int line) {
        this.place = "line " + line;
    }

    void set(String name, String value) {
        properties.merge(name, value, (one, other) -> one + "," + other);
    }

    /** Adds the days of the event, of the years asked for where any are. */
    void addTo(DayNotes notes, Set<Integer> years) {
        if ("CANCELLED".equalsIgnoreCase(properties.get("STATUS"))) {
            notes.skip(place + ": CANCELLED");
            return;
        }
        if (properties.containsKey("RECURRENCE-ID") || properties.containsKey("RDATE")) {
            notes.fault(place, "ical-recurrence");
            return;
        }
        var start = day(properties.get("DTSTART"));
        if (start == null) {
            notes.fault(place, "ical-start", properties.getOrDefault("DTSTART", ""));
            return;
        }
        var length = length(start);
        if (length < 1 || length > LONGEST) {
            notes.fault(place, "ical-end", properties.getOrDefault("DTEND", properties.getOrDefault("DURATION", "")));
            return;
        }
        starts(start, notes, years).forEach(first -> add(first, length, notes, years));
    }

    private void add(LocalDate first, int length, DayNotes notes, Set<Integer> years) {
        for (int day = 0; day < length; day++) {
            var date = first.plusDays(day);
            if (years.isEmpty() || years.contains(date.getYear())) {
                notes.add(place, date, kind(notes.usualKind()), name());
            } else {
                notes.skip(place + ": " + date + " " + name());
            }
        }
    }

    private List<LocalDate> starts(LocalDate start, DayNotes notes, Set<Integer> years) {
        var rule = properties.get("RRULE");
        if (rule == null) {
            return List.of(start);
        }
        var excluded = Arrays.stream(properties.getOrDefault("EXDATE", "").split(",")).map(ICalEvent::day)
                .collect(Collectors.toCollection(ArrayList::new));
        try {
            var yearly = ICalYearly.parse(rule, start);
            if (years.isEmpty()) {
                notes.fault(place, "ical-years", rule);
            }
            return yearly.in(years).stream().filter(day -> !excluded.contains(day)).toList();
        } catch (IllegalArgumentException | DateTimeException cannot) {
            notes.fault(place, "ical-rule", rule);
            return List.of();
        }
    }

    private String name() {
        return properties.getOrDefault("SUMMARY", "").replace("\\n", " ").replace("\\N", " ").replace("\\,", ",")
                .replace("\\;", ";").replace("\\\\", "\\").strip();
    }

    /** By its category, or by its name, since calendars for people write joint leave into the name. */
    private DayKind kind(DayKind usual) {
        for (var category : properties.getOrDefault("CATEGORIES", "").split(",")) {
            var kind = DayNotes.kindOf(category);
            if (kind != null) {
                return kind;
            }
        }
        var name = name().toLowerCase(Locale.ROOT);
        return name.startsWith("cuti bersama") || name.contains("joint holiday") || name.contains("joint leave")
                ? DayKind.JOINT_LEAVE
                : usual;
    }

    /** The end is the day after the last one; without an end it is one day. */
    private int length(LocalDate start) {
        var end = properties.get("DTEND");
        var duration = properties.get("DURATION");
        if (end != null) {
            var after = day(end);
            return after == null ? 0
                    : Math.max(after.equals(start) ? 1 : 0, (int) (after.toEpochDay()
                            - start.toEpochDay()));
        }
        try {
            return duration == null ? 1 : Period.parse(duration).getDays();
        } catch (DateTimeParseException notDays) {
            return 0;
        }
    }

    /** A date, or midnight of one: what begins at another time is no whole day. */
    private static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || !text.matches("\\d{8}(T000000)?")) {
            return null;
        }
        try {
            return LocalDate.parse(text.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException noSuchDay) {
            return null;
        }
    }
}
