package id.kawal.escalation.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

/**
 * The calendar that is shipped: Monday to Friday, with the holidays and joint leave of the yearly decree (SKB 3 Menteri), and
 * 37.5 hours a week that begin at 07:30, with a break of an hour, on Fridays of an hour and a half (Perpres 21/2023; at
 * what time the break is, each office decides).
 */
public final class IndonesianCalendar {

    /** Its name. */
    public static final String NAME = "id";

    private static final String TABLE = "holidays-id.csv";

    private IndonesianCalendar() {
    }

    /** The calendar in the zone of an office. */
    public static WorkingCalendar in(ZoneId zone) {
        return new WorkingCalendar(NAME, zone, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                DecreedDays.of(days()), hours());
    }

    static OfficeHours hours() {
        var hours = new EnumMap<DayOfWeek, List<OfficeHours.Span>>(DayOfWeek.class);
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)
                .forEach(day -> hours.put(day, spans("07:30-12:00", "13:00-16:00")));
        hours.put(DayOfWeek.FRIDAY, spans("07:30-11:30", "13:00-16:30"));
        return new OfficeHours(hours);
    }

    private static List<OfficeHours.Span> spans(String morning, String afternoon) {
        return List.of(OfficeHours.Span.parse(morning), OfficeHours.Span.parse(afternoon));
    }

    static List<DecreedDay> days() {
        try (var resource = IndonesianCalendar.class.getResourceAsStream(TABLE)) {
            var text = new String(Objects.requireNonNull(resource, TABLE).readAllBytes(), StandardCharsets.UTF_8);
            var reading = CsvDays.read(text, DayKind.NATIONAL, "");
            if (!reading.faults().isEmpty()) {
                throw new IllegalStateException(TABLE + " " + reading.faults());
            }
            return reading.days();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
