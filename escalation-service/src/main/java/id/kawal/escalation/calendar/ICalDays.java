package id.kawal.escalation.calendar;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads days from iCalendar (RFC 5545): events of whole days, the end being the day after the last. A yearly event is
 * expanded for the years asked for alone; any other recurrence is refused.
 */
public final class ICalDays {

    private final DayNotes notes;
    private final Set<Integer> years;
    private @Nullable ICalEvent event;
    private int inside;
    private boolean calendar;

    private ICalDays(DayNotes notes, Set<Integer> years) {
        this.notes = notes;
        this.years = years;
    }

    /** Reads the text; where years are asked for, the days of others are left out. */
    public static DayReading read(String text, DayKind usualKind, String usualDecree, Set<Integer> years) {
        var notes = new DayNotes(usualKind, usualDecree);
        var reader = new ICalDays(notes, years);
        reader.read(text.startsWith("\ufeff") ? text.substring(1) : text);
        return notes.reading();
    }

    private void read(String text) {
        var unfolded = new StringBuilder();
        var number = 0;
        var began = 1;
        for (var line : text.lines().toList()) {
            number++;
            if (line.startsWith(" ") || line.startsWith("\t")) {
                unfolded.append(line, 1, line.length());
                continue;
            }
            line(began, unfolded.toString());
            unfolded.setLength(0);
            unfolded.append(line);
            began = number;
        }
        line(began, unfolded.toString());
        if (!calendar) {
            notes.fault("line 1", "ical-calendar");
        } else if (event != null) {
            notes.fault("line " + number, "ical-unfinished");
        }
    }

    private void line(int number, String line) {
        var colon = colon(line);
        if (colon < 0) {
            if (!line.isBlank() && event != null) {
                notes.fault("line " + number, "ical-line");
            }
            return;
        }
        var name = line.substring(0, colon).split(";")[0].toUpperCase(Locale.ROOT);
        var value = line.substring(colon + 1).strip();
        switch (name) {
            case "BEGIN" -> begin(number, value.toUpperCase(Locale.ROOT));
            case "END" -> end(value.toUpperCase(Locale.ROOT));
            default -> property(name, value);
        }
    }

    private void begin(int number, String component) {
        calendar |= component.equals("VCALENDAR");
        if (component.equals("VEVENT") && calendar) {
            event = new ICalEvent(number);
            inside = 0;
        } else if (event != null) {
            inside++;
        }
    }

    private void end(String component) {
        var ended = event;
        if (ended != null && component.equals("VEVENT")) {
            ended.addTo(notes, years);
            event = null;
        } else if (inside > 0) {
            inside--;
        }
    }

    /** What belongs to an alarm inside an event is not the event's. */
    private void property(String name, String value) {
        if (event != null && inside == 0) {
            event.set(name, value);
        }
    }

    private static int colon(String line) {
        var quoted = false;
        for (int at = 0; at < line.length(); at++) {
            quoted ^= line.charAt(at) == '"';
            if (line.charAt(at) == ':' && !quoted) {
                return at;
            }
        }
        return -1;
    }
}
