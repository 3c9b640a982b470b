package id.kawal.escalation.calendar.web;

import id.kawal.escalation.calendar.Calendars;
import id.kawal.escalation.calendar.DayCount;
import id.kawal.escalation.calendar.DayWords;
import id.kawal.escalation.calendar.Limit;
import id.kawal.escalation.calendar.LimitUnit;
import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.calendar.WorkingCalendar;
import id.kawal.web.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Counts a limit out for whoever asks, and explains each day. */
@RestController
@RequestMapping("/api/v1/deadlines")
class DeadlinesController {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlinesController.class);
    private static final int LONGEST = 10_000;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final Calendars calendars;
    private final MeterRegistry meters;

    DeadlinesController(Calendars calendars, MeterRegistry meters) {
        this.calendars = calendars;
        this.meters = meters;
    }

    @GetMapping("/calculate")
    CalculationView calculate(@RequestParam @Nullable String start, @RequestParam @Nullable String limit,
            @RequestParam @Nullable String unit, @RequestParam(defaultValue = "id") String calendar, Locale locale) {
        var chosen = calendars.named(calendar).orElseThrow(() -> Refusal.unprocessable("calculation-impossible")
                .field("calendar", "unknown-calendar", String.join(", ", calendars.names())));
        var refusal = Refusal.unprocessable("calculation-impossible");
        var day = day(start, chosen, refusal);
        var span = limit(limit, unit, refusal);
        if (day == null || span == null) {
            throw refusal;
        }
        var count = new Reckoning(chosen).count(day, span);
        warn(count);
        return CalculationView.of(count, chosen, DayWords.in(locale));
    }

    private void warn(DayCount count) {
        if (!count.yearsWithoutTable().isEmpty()) {
            LOG.warn("A date was counted in years without a table of holidays: {}", count.yearsWithoutTable());
            meters.counter("kawal.escalation.calendar.unknown.year").increment();
        }
    }

    private static @Nullable LocalDate day(@Nullable String start, WorkingCalendar calendar, Refusal refusal) {
        if (start == null || start.isBlank()) {
            refusal.field("start", "required");
            return null;
        }
        try {
            var day = start.contains("T") ? calendar.dayOf(OffsetDateTime.parse(start.replace(' ', '+')).toInstant())
                    : LocalDate.parse(start);
            if (!day.isBefore(EARLIEST) && day.isBefore(LATEST)) {
                return day;
            }
        } catch (DateTimeParseException notADate) {
            LOG.debug("Not a date: {}", notADate.getMessage());
        }
        refusal.field("start", "not-a-day");
        return null;
    }

    private static @Nullable Limit limit(@Nullable String limit, @Nullable String unit, Refusal refusal) {
        var known = Arrays.stream(LimitUnit.values()).filter(candidate -> candidate.name().equals(unit)).findFirst();
        if (known.isEmpty()) {
            refusal.field("unit", unit == null ? "required" : "unknown-unit",
                    String.join(", ", Arrays.stream(LimitUnit.values()).map(Enum::name).toList()));
        }
        if (limit == null || !limit.matches("-?\\d{1,5}")
                || Math.abs(Integer.parseInt(limit)) > largest(known.orElse(LimitUnit.MONTHS))) {
            refusal.field("limit", limit == null ? "required" : "not-a-limit");
            return null;
        }
        return known.map(chosen -> Limit.of(Integer.parseInt(limit), chosen)).orElse(null);
    }

    private static int largest(LimitUnit unit) {
        return unit == LimitUnit.YEARS ? 100 : unit == LimitUnit.MONTHS ? 1_200 : LONGEST;
    }
}
