package id.kawal.escalation.calendar.web;

import id.kawal.escalation.calendar.Calendars;
import id.kawal.escalation.calendar.Count;
import id.kawal.escalation.calendar.DayWords;
import id.kawal.escalation.calendar.LimitUnit;
import id.kawal.escalation.calendar.Reckoning;
import id.kawal.escalation.calendar.Roll;
import id.kawal.escalation.calendar.Uncountable;
import id.kawal.web.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
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

    private static final String CONVENTIONS = """
            The day of the start is day 0 and not counted, whether it is worked or not; a limit in days, months or years is due in
            the last second of its last day. From the last day of a month it is the last day of a shorter one.

            WORKING_HOURS pass while the office is open. A start outside office hours moves to the next opening, of a limit that
            counts back to the closing before. A limit that is used up at the moment of closing (counting back: of opening) ends
            there. Nothing to count (PT0S) ends at the start, or where that start moves to.

            Days begin and end by the wall clock of the calendar's zone; hours are real time, so that a day on which clocks change
            has 23 or 25 of them. An opening or closing that the clocks show twice is the first of the two, one that they leave out
            is the moment of the change. A day that a zone left out is not counted.

            A year of whose holidays nothing is known is said in warnings: the date is then a guess.""";

    private final Calendars calendars;
    private final MeterRegistry meters;

    DeadlinesController(Calendars calendars, MeterRegistry meters) {
        this.calendars = calendars;
        this.meters = meters;
    }

    @GetMapping("/calculate")
    @Operation(summary = "Counts a limit out and explains each day", description = CONVENTIONS)
    CalculationView calculate(
            @Parameter(required = true, description = "A date, or a moment with its zone; of a moment, limits in days, months "
                    + "and years take the day in the zone of the calendar", example = "2026-03-13") @RequestParam @Nullable String start,
            @Parameter(required = true, description = "A whole number; for WORKING_HOURS and HOURS an ISO 8601 duration of hours, "
                    + "minutes and seconds (PT3H30M). A minus counts back", example = "14") @RequestParam @Nullable String limit,
            @Parameter(required = true, schema = @Schema(implementation = LimitUnit.class)) @RequestParam @Nullable String unit,
            @Parameter(description = "Its name; left out, the office's own", example = "id") @RequestParam(defaultValue = "") String calendar,
            @Parameter(description = "What becomes of a due day that is not worked; not for HOURS and WORKING_HOURS", schema = @Schema(implementation = Roll.class, defaultValue = "NONE")) @RequestParam(defaultValue = "NONE") String roll,
            Locale locale) {
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
