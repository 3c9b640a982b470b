package id.kawal.escalation.calendar.web;

import id.kawal.escalation.calendar.Calendars;
import id.kawal.escalation.calendar.Count;
import id.kawal.escalation.calendar.DayWords;
import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.calendar.Uncountable;
import id.kawal.web.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import io.swagger.v3.oas.annotations.Operation;
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

    private final Calendars calendars;
    private final MeterRegistry meters;

    DeadlinesController(Calendars calendars, MeterRegistry meters) {
        this.calendars = calendars;
        this.meters = meters;
    }

    @GetMapping("/calculate")
    @Operation(summary = "Counts a limit out and explains each day")
    CalculationView calculate(@RequestParam @Nullable String start, @RequestParam @Nullable String limit,
            @RequestParam @Nullable String unit, @RequestParam(defaultValue = "") String calendar,
            @RequestParam(defaultValue = "NONE") String roll, Locale locale) {
        var chosen = calendar.isEmpty() ? calendars.ofOffice()
                : calendars.named(calendar).orElseThrow(() -> Refusal.unprocessable("calculation-impossible")
                        .field("calendar", "unknown-calendar", String.join(", ", calendars.names())));
        var term = new Question(start, limit, unit, roll).on(chosen);
        try {
            var count = new Reckoning(chosen).count(term);
            warn(count);
            return CalculationView.of(count, DayWords.in(locale));
        } catch (Uncountable uncountable) {
            throw switch (uncountable.reason()) {
                case NO_OFFICE_HOURS -> Refusal.unprocessable("calculation-impossible")
                        .field("calendar", "no-office-hours", chosen.name());
                case TOO_LONG -> Refusal.unprocessable("calculation-impossible").field("limit", "ends-too-far-away");
            };
        }
    }

    private void warn(Count count) {
        if (!count.yearsWithoutTable().isEmpty()) {
            LOG.warn("A date was counted in years without a table of holidays: {}", count.yearsWithoutTable());
            meters.counter("kawal.escalation.calendar.unknown.year").increment();
        }
    }
}
