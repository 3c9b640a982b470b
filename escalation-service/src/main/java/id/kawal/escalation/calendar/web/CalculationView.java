package id.kawal.escalation.calendar.web;

import id.kawal.escalation.calendar.CountedDay;
import id.kawal.escalation.calendar.DayCount;
import id.kawal.escalation.calendar.DayWords;
import id.kawal.escalation.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A calculated deadline with its explanation. */
record CalculationView(LocalDate start, int limit, String unit, String calendar, String zone, LocalDate lastDay,
        OffsetDateTime due, String summary, List<DayView> explanation, List<String> warnings) {

    /** One day of the explanation. */
    record DayView(LocalDate date, boolean counted, int number, CountedDay.Why reason, @Nullable String holiday,
            String text) {
    }

    static CalculationView of(DayCount count, WorkingCalendar calendar, DayWords words) {
        var limit = count.limit();
        return new CalculationView(count.dayZero(), limit.amount(), limit.unit().name(), calendar.name(),
                calendar.zone().getId(), count.lastDay(), count.due().atZone(calendar.zone()).toOffsetDateTime(),
                words.of(limit) + ": " + words.day(count.lastDay()),
                count.days().stream().map(day -> view(day, count, words)).toList(),
                count.yearsWithoutTable().stream().map(words::unknownYear).toList());
    }

    private static DayView view(CountedDay day, DayCount count, DayWords words) {
        return new DayView(day.date(), day.counts(), day.number(), day.why(),
                day.holiday() == null ? null : day.holiday().name(),
                words.of(day, count.limit()));
    }
}
