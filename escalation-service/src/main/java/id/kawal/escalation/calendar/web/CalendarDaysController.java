package id.kawal.escalation.calendar.web;

import id.kawal.escalation.calendar.AmendingCalendars;
import id.kawal.escalation.calendar.Amendment;
import id.kawal.escalation.calendar.Because;
import id.kawal.escalation.calendar.CalendarChange;
import id.kawal.escalation.calendar.CalendarDefinition;
import id.kawal.escalation.calendar.Calendars;
import id.kawal.escalation.calendar.DayKind;
import id.kawal.escalation.calendar.DecreedDay;
import id.kawal.escalation.calendar.InvalidCalendar;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Lets an operator add the days of a decree to a calendar, or take one out. All of them are taken over or none. */
@RestController
@RequestMapping("/api/v1/calendars/{name}/days")
class CalendarDaysController {

    private static final String CSV = "text/csv";
    private static final String CALENDAR = "text/calendar";
    private static final String CSV_FORM = "A header that names the columns, at least date (yyyy-mm-dd) and name, and perhaps kind "
            + "(NATIONAL, JOINT_LEAVE, REGIONAL, AGENCY, WORKING_DAY), decree or source, and hours (08:00-12:00 13:00-16:00) of a "
            + "WORKING_DAY; separated by commas or semicolons. UTF-8 unless Content-Type names another charset";
    private static final String CALENDAR_FORM = "RFC 5545: events of whole days, the end being the day after the last; yearly "
            + "rules (each year on the same date or on the n-th weekday of a month) for the years that the address names";

    private final Calendars calendars;
    private final AmendingCalendars amending;
    private final JsonMapper json;

    CalendarDaysController(Calendars calendars, AmendingCalendars amending, JsonMapper json) {
        this.calendars = calendars;
        this.amending = amending;
        this.json = json;
    }

    /** What came of it. */
    record AmendmentView(String calendar, List<CalendarChange> changes, List<String> skipped, List<String> affected,
            long revision) {

        static AmendmentView of(Amendment amendment, List<String> skipped) {
            return new AmendmentView(amendment.calendar(), amendment.changes(), skipped, amendment.affected(),
                    amendment.revision());
        }
    }

    @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, CSV, CALENDAR})
    @Operation(summary = "Adds the days of a decree, all of them or none; running clocks are counted anew", requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = {
            @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = CalendarForm.Days.class)),
            @Content(mediaType = CSV, schema = @Schema(type = "string", description = CSV_FORM)),
            @Content(mediaType = CALENDAR, schema = @Schema(type = "string", description = CALENDAR_FORM))}))
    AmendmentView add(@PathVariable String name, @RequestBody(required = false) byte @Nullable [] body,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) String type,
            @RequestHeader("Kawal-Reason") @Nullable String header, SentDays.Saying saying, Caller caller) {
        var written = written(name);
        try {
            var sent = SentDays.of(MediaType.parseMediaType(type), body, saying.or(header), json);
            var reading = sent.read(written.parent() == null ? DayKind.NATIONAL : DayKind.REGIONAL);
            if (!reading.faults().isEmpty()) {
                throw new InvalidCalendar(reading.faults());
            }
            var because = new Because(reason(sent.reason(), reading.days()), caller.name());
            return AmendmentView.of(amending.add(name, reading.days(), because), reading.skipped());
        } catch (InvalidCalendar invalid) {
            throw CalendarRefusals.of(invalid);
        }
    }

    @DeleteMapping("/{date}")
    @Operation(summary = "Takes a day out; running clocks are counted anew")
    AmendmentView remove(@PathVariable String name, @PathVariable String date, @RequestParam @Nullable String reason,
            @RequestHeader("Kawal-Reason") @Nullable String header, @RequestParam @Nullable String decree,
            Caller caller) {
        written(name);
        var why = Reasons.of(null, reason, decree, header);
        if (why == null) {
            throw Reasons.missing();
        }
        try {
            var day = LocalDate.parse(date);
            return AmendmentView.of(amending.remove(name, day, new Because(why, caller.name())), List.of());
        } catch (InvalidCalendar notItsOwn) {
            throw Refusal.notFound("calendar-day-unknown", date, name);
        } catch (DateTimeParseException notADate) {
            throw Refusal.unprocessable("calendar-invalid").field("date", "day-date", date);
        }
    }

    /** The reason given, or else the decrees that the days name, each of them one. */
    private static String reason(@Nullable String given, List<DecreedDay> days) {
        if (given != null) {
            return given;
        }
        if (days.stream().anyMatch(day -> day.decree().isEmpty()) || days.isEmpty()) {
            throw Reasons.missing();
        }
        return days.stream().map(DecreedDay::decree).distinct().sorted().collect(Collectors.joining(", "));
    }

    private CalendarDefinition written(String name) {
        return calendars.definition(name).orElseThrow(() -> Refusal.notFound("calendar-unknown", name));
    }
}
