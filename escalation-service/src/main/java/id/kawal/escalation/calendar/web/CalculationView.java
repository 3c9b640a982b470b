package id.kawal.escalation.calendar.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kawal.escalation.calendar.Count;
import id.kawal.escalation.calendar.CountLine;
import id.kawal.escalation.calendar.CountedDay;
import id.kawal.escalation.calendar.CountedSpan;
import id.kawal.escalation.calendar.DayWords;
import id.kawal.escalation.calendar.Limit;
import id.kawal.escalation.calendar.Roll;
import id.kawal.escalation.calendar.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A calculated deadline with its explanation. */
record CalculationView(Object start, Object limit, String unit, String calendar, String zone, Roll roll,
        LocalDate lastDay, OffsetDateTime due, String summary, List<LineView> explanation, List<String> warnings) {

    private static final int MOST_LINES = 4_000;

    /** One day, or stretch of hours, of the explanation. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineView(LocalDate date, @Nullable OffsetDateTime from, @Nullable OffsetDateTime until, boolean counted,
            @Nullable Integer number, @Nullable String length, @Nullable String total, Why reason,
            @Nullable String holiday, String text) {
    }

    static CalculationView of(Count count, DayWords words) {
        var zone = count.calendar().zone();
        var limit = count.limit();
        var timed = limit.unit().isTimed();
        return new CalculationView(timed ? at(count.term().start(), zone) : count.dayZero(),
                timed ? limit.text() : (Object) limit.amount(), limit.unit().name(), count.calendar().name(),
                zone.getId(), count.term().roll(), count.lastDay(), at(count.due(), zone),
                words.of(limit) + ": " + (timed ? words.moment(count.due(), zone) : words.day(count.lastDay())),
                count.lines().stream().limit(MOST_LINES).map(line -> view(line, count, words)).toList(),
                warnings(count, words));
    }

    private static List<String> warnings(Count count, DayWords words) {
        var warnings = new ArrayList<String>();
        count.yearsWithoutTable().forEach(year -> warnings.add(words.unknownYear(year)));
        if (count.lines().size() > MOST_LINES) {
            warnings.add(words.shortened(MOST_LINES, count.lines().size()));
        }
        return warnings;
    }

    private static LineView view(CountLine line, Count count, DayWords words) {
        var holiday = line.decreed() == null ? null : line.decreed().name();
        var text = words.of(line, count);
        var zone = count.calendar().zone();
        return switch (line) {
            case CountedDay day -> new LineView(day.date(), null, null, day.counts(), day.number(), null, null,
                    day.why(), holiday, text);
            case CountedSpan span -> new LineView(span.date(), at(span.from(), zone), at(span.until(), zone),
                    span.counts(), null, span.length().toString(),
                    Limit.of(span.total(), count.limit().unit()).text(), span.why(), holiday, text);
        };
    }

    private static OffsetDateTime at(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toOffsetDateTime();
    }
}
