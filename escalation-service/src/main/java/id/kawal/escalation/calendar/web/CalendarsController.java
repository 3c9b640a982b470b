package id.kawal.escalation.calendar.web;

import id.kawal.escalation.calendar.AmendingCalendars;
import id.kawal.escalation.calendar.Because;
import id.kawal.escalation.calendar.CalendarDefinition;
import id.kawal.escalation.calendar.Calendars;
import id.kawal.escalation.calendar.InvalidCalendar;
import id.kawal.escalation.calendar.LoggedChange;
import id.kawal.escalation.calendar.RecordedDay;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Shows the calendars to everybody, and lets an operator put one. */
@RestController
@RequestMapping("/api/v1/calendars")
class CalendarsController {

    private final Calendars calendars;
    private final AmendingCalendars amending;
    private final Clock clock;

    CalendarsController(Calendars calendars, AmendingCalendars amending, Clock clock) {
        this.calendars = calendars;
        this.amending = amending;
        this.clock = clock;
    }

    /** A calendar in the list. */
    record Entry(String name, @Nullable String parent, boolean office) {
    }

    @GetMapping
    @Operation(summary = "The working calendars")
    List<Entry> all() {
        var office = calendars.ofOffice().name();
        return calendars.names().stream().flatMap(name -> calendars.definition(name).stream())
                .map(one -> new Entry(one.name(), one.parent(), one.name().equals(office))).toList();
    }

    @GetMapping("/{name}")
    @Operation(summary = "A calendar: what is written down and what it is together with what it inherits")
    CalendarView one(@PathVariable String name) {
        return view(name);
    }

    @GetMapping("/{name}/amendments")
    @Operation(summary = "What became different about a calendar, when, by whom and why")
    List<LoggedChange> amendments(@PathVariable String name) {
        return calendars.log(written(name).name());
    }

    @PutMapping("/{name}")
    @Operation(summary = "Puts a calendar; running clocks are counted anew", requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(implementation = CalendarForm.class))))
    ResponseEntity<CalendarView> put(@PathVariable String name, @RequestBody JsonNode body,
            @RequestParam @Nullable String reason, @RequestHeader("Kawal-Reason") @Nullable String header,
            Caller caller) {
        var before = calendars.definition(name);
        var why = Reasons.of(body, reason, header);
        if (why == null && before.isPresent()) {
            throw Reasons.missing();
        }
        var by = caller.name();
        try {
            var wanted = new CalendarJson(body).read(name,
                    before.map(CalendarDefinition::days).orElse(List.<RecordedDay>of()), clock.instant(), by);
            amending.put(wanted, new Because(why == null ? "new" : why, by));
        } catch (InvalidCalendar invalid) {
            throw CalendarRefusals.of(invalid);
        }
        return ResponseEntity.status(before.isPresent() ? HttpStatus.OK : HttpStatus.CREATED).body(view(name));
    }

    private CalendarView view(String name) {
        return CalendarView.of(written(name), calendars.named(name).orElseThrow(), calendars.revision());
    }

    private CalendarDefinition written(String name) {
        return calendars.definition(name).orElseThrow(() -> Refusal.notFound("calendar-unknown", name));
    }
}
