package id.kawal.escalation.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Objects;

/** The calendar that is shipped: Monday to Friday, with the holidays and joint leave of the yearly decree (SKB 3 Menteri). */
public final class IndonesianCalendar {

    private static final String TABLE = "holidays-id.csv";

    private IndonesianCalendar() {
    }

    /** The calendar {@code id} in the zone of an office. */
    public static WorkingCalendar in(ZoneId zone) {
        return new WorkingCalendar("id", zone, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), table(),
                OfficeHours.UNKNOWN);
    }

    private static HolidayTable table() {
        try (var resource = IndonesianCalendar.class.getResourceAsStream(TABLE)) {
            var text = new String(Objects.requireNonNull(resource, TABLE).readAllBytes(), StandardCharsets.UTF_8);
            return HolidayTable.parse(TABLE, text.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
