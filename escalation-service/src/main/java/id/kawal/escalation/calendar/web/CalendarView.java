package id.kawal.escalation.calendar.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kawal.escalation.calendar.CalendarDefinition;
import id.kawal.escalation.calendar.DayKind;
import id.kawal.escalation.calendar.DecreedDay;
import id.kawal.escalation.calendar.OfficeHours;
import id.kawal.escalation.calendar.RecordedDay;
import id.kawal.escalation.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A calendar as it is written down, and what it is together with what it inherits. It may be sent back as it is. */
record CalendarView(String name, @Nullable String parent, @Nullable String zone,
        @Nullable Collection<DayOfWeek> workingWeekdays, @Nullable Map<DayOfWeek, List<String>> officeHours,
        Collection<Integer> knownYears, Collection<String> agencies, Collection<String> regions, List<DayView> days,
        Effective effective, long revision) {

    /** A day of which a decree makes something else than its weekday is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DayView(LocalDate date, DayKind kind, String name, String decree, @Nullable List<String> hours,
            @Nullable OffsetDateTime since) {

        static DayView of(DecreedDay day, @Nullable Instant since, ZoneId zone) {
            return new DayView(day.date(), day.kind(), day.name(), day.decree(),
                    day.hours().isEmpty() ? null : texts(day.hours()),
                    since == null ? null : since.atZone(zone).toOffsetDateTime());
        }
    }

    /** What is counted on. */
    record Effective(String zone, Collection<DayOfWeek> workingWeekdays, Map<DayOfWeek, List<String>> officeHours,
            Collection<Integer> knownYears, List<DayView> days) {
    }

    static CalendarView of(CalendarDefinition written, WorkingCalendar counted, long revision) {
        var weekdays = written.workingWeekdays();
        var hours = written.officeHours();
        var zone = written.zone();
        return new CalendarView(written.name(), written.parent(), zone == null ? null : zone.getId(),
                weekdays == null ? null : new TreeSet<>(weekdays), hours == null ? null : texts(hours),
                new TreeSet<>(written.knownYears()), new TreeSet<>(written.agencies()),
                new TreeSet<>(written.regions()),
                written.days().stream().map(recorded -> view(recorded, counted.zone())).toList(), effective(counted),
                revision);
    }

    private static DayView view(RecordedDay recorded, ZoneId zone) {
        return DayView.of(recorded.day(), recorded.since(), zone);
    }

    private static Effective effective(WorkingCalendar counted) {
        return new Effective(counted.zone().getId(), new TreeSet<>(counted.workingWeekdays()),
                texts(counted.officeHours()), new TreeSet<>(counted.decreed().years()),
                counted.decreed().all().stream().map(day -> DayView.of(day, null, counted.zone())).toList());
    }

    private static Map<DayOfWeek, List<String>> texts(OfficeHours hours) {
        var texts = new TreeMap<DayOfWeek, List<String>>();
        hours.spans().forEach((weekday, spans) -> texts.put(weekday, texts(spans)));
        return texts;
    }

    private static List<String> texts(List<OfficeHours.Span> spans) {
        return spans.stream().map(OfficeHours.Span::toString).toList();
    }
}
