package id.kawal.escalation.calendar.web;

import id.kawal.escalation.calendar.CalendarDefinition;
import id.kawal.escalation.calendar.DayKind;
import id.kawal.escalation.calendar.DayNotes;
import id.kawal.escalation.calendar.Fault;
import id.kawal.escalation.calendar.InvalidCalendar;
import id.kawal.escalation.calendar.OfficeHours;
import id.kawal.escalation.calendar.RecordedDay;
import id.kawal.escalation.calendar.UnsoundHours;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a calendar as it is sent, and says of everything that is wrong where and how to mend it. */
final class CalendarJson {

    private static final List<String> READ = List.of("parent", "zone", "workingWeekdays", "officeHours", "knownYears",
            "agencies", "regions", "days", "reason", "decree");
    /** What the answer to a question holds beside; it may be sent back as it came. */
    private static final Set<String> ANSWERED = Set.of("name", "effective", "revision");
    private static final int MOST_USERS = 2_000;

    private final JsonNode body;
    private final List<Fault> faults = new ArrayList<>();

    CalendarJson(JsonNode body) {
        this.body = body;
    }

    /**
     * The calendar of that name; where days are left out, those that it has stay.
     *
     * @throws InvalidCalendar naming everything that is wrong
     */
    CalendarDefinition read(String name, List<RecordedDay> known, Instant now, String by) {
        if (!name.matches("[a-z0-9][a-z0-9-]{0,39}") || name.equals("warnings")) {
            faults.add(Fault.at("name", "calendar-name"));
        }
        if (!body.isObject()) {
            throw new InvalidCalendar(List.of(Fault.at("body", "json-object")));
        }
        body.propertyNames().stream().filter(field -> !READ.contains(field) && !ANSWERED.contains(field))
                .forEach(field -> faults.add(Fault.at(field, "unknown-member", String.join(", ", READ))));
        var hours = hours();
        var weekdays = weekdays();
        var parent = text("parent");
        if (weekdays == null && parent == null && hours != null) {
            weekdays = hours.spans().keySet();
        }
        var definition = new CalendarDefinition(name, parent, zone(), weekdays, hours, years(), names("agencies"),
                names("regions"), days(known, now, by));
        if (!faults.isEmpty()) {
            throw new InvalidCalendar(faults);
        }
        return definition;
    }

    private @Nullable String text(String field) {
        var node = body.path(field);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!node.isString() || node.asString().isBlank()) {
            faults.add(Fault.at(field, "json-text"));
            return null;
        }
        return node.asString().strip();
    }

    private @Nullable ZoneId zone() {
        var name = text("zone");
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            faults.add(Fault.at("zone", "unknown-zone", String.valueOf(name)));
            return null;
        }
    }

    private @Nullable Set<DayOfWeek> weekdays() {
        var node = body.path("workingWeekdays");
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        var weekdays = EnumSet.noneOf(DayOfWeek.class);
        if (!node.isArray()) {
            faults.add(Fault.at("workingWeekdays", "unknown-weekday", node.toString()));
        }
        for (var one : node) {
            var weekday = weekday(one.asString(""));
            if (weekday == null) {
                faults.add(Fault.at("workingWeekdays", "unknown-weekday", one.toString()));
            } else {
                weekdays.add(weekday);
            }
        }
        return weekdays;
    }

    /** Its English name, or the beginning of it: MONDAY, MON. */
    private static @Nullable DayOfWeek weekday(String text) {
        var name = text.strip().toUpperCase(Locale.ROOT);
        return name.length() < 3 ? null
                : EnumSet.allOf(DayOfWeek.class).stream().filter(day -> day.name().startsWith(name)).findFirst()
                        .orElse(null);
    }

    private @Nullable OfficeHours hours() {
        var node = body.path("officeHours");
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!node.isObject()) {
            faults.add(Fault.at("officeHours", "json-hours"));
            return null;
        }
        var spans = new EnumMap<DayOfWeek, List<OfficeHours.Span>>(DayOfWeek.class);
        for (var day : node.properties()) {
            var weekday = weekday(day.getKey());
            if (weekday == null) {
                faults.add(Fault.at("officeHours", "unknown-weekday", day.getKey()));
            } else {
                spans.put(weekday, spans("officeHours." + day.getKey(), day.getValue()));
            }
        }
        spans.values().removeIf(List::isEmpty);
        return new OfficeHours(spans);
    }

    private List<OfficeHours.Span> spans(String place, JsonNode node) {
        try {
            var hours = OfficeHours.parseSpans(hoursText(node));
            OfficeHours.check(hours);
            return hours;
        } catch (UnsoundHours wrong) {
            faults.add(wrong.at(place));
            return List.of();
        }
    }

    /** Spans as one text, whether they came as one, as several, or as objects with the two times. */
    private static String hoursText(JsonNode node) {
        if (node.isArray()) {
            var spans = new ArrayList<String>();
            node.forEach(span -> spans.add(hoursText(span)));
            return String.join(" ", spans);
        }
        if (node.isObject()) {
            return node.path("opens").asString("") + "-" + node.path("closes").asString("");
        }
        return node.asString("").replaceAll("\\s*[-–]\\s*", "-").replace(',', ' ');
    }

    private Set<Integer> years() {
        var years = new LinkedHashSet<Integer>();
        for (var year : body.path("knownYears")) {
            if (year.isIntegralNumber() && year.canConvertToInt() && year.asInt() >= 1900 && year.asInt() < 2200) {
                years.add(year.asInt());
            } else {
                faults.add(Fault.at("knownYears", "not-a-year", year.toString()));
            }
        }
        return years;
    }

    private Set<String> names(String field) {
        var names = new LinkedHashSet<String>();
        for (var name : body.path(field)) {
            if (name.isString() && !name.asString().isBlank() && name.asString().length() <= 100) {
                names.add(name.asString().strip());
            } else {
                faults.add(Fault.at(field, "json-text"));
            }
        }
        if (names.size() > MOST_USERS) {
            faults.add(Fault.at(field, "too-many-users", MOST_USERS));
        }
        return names;
    }

    private List<RecordedDay> days(List<RecordedDay> known, Instant now, String by) {
        if (!body.has("days")) {
            return known;
        }
        var notes = new DayNotes(DayKind.NATIONAL, text("decree") == null ? "" : String.valueOf(text("decree")));
        readDays(body.path("days"), notes);
        var reading = notes.reading();
        faults.addAll(reading.faults());
        return reading.days().stream().map(day -> new RecordedDay(day, now, by)).toList();
    }

    /** Reads an array of days. */
    static void readDays(JsonNode days, DayNotes notes) {
        if (!days.isArray()) {
            notes.fault("days", "json-days");
        }
        var index = 0;
        for (var day : days) {
            var values = new HashMap<String, String>();
            day.properties().stream().filter(field -> !field.getValue().isNull())
                    .forEach(field -> values.put(field.getKey(),
                            field.getKey().equals("hours") ? hoursText(field.getValue())
                                    : field.getValue().asString("")));
            notes.read("days[" + index++ + "]", values);
        }
    }
}
