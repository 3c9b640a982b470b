package id.kawal.escalation.calendar.web;

import id.kawal.escalation.calendar.AmendingCalendars;
import id.kawal.escalation.calendar.Amendment;
import id.kawal.escalation.calendar.Because;
import id.kawal.escalation.calendar.CalendarChange;
import id.kawal.escalation.calendar.Calendars;
import id.kawal.escalation.calendar.CsvDays;
import id.kawal.escalation.calendar.DayKind;
import id.kawal.escalation.calendar.DayNotes;
import id.kawal.escalation.calendar.DayReading;
import id.kawal.escalation.calendar.DecreedDay;
import id.kawal.escalation.calendar.ICalDays;
import id.kawal.escalation.calendar.InvalidCalendar;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Lets an operator add the days of a decree to a calendar, or take one out. All of them are taken over or none. */
@RestController
@RequestMapping("/api/v1/calendars/{name}/days")
class CalendarDaysController {

    private static final int MOST_BYTES = 2_000_000;

    private final Calendars calendars;
    private final AmendingCalendars amending;

    CalendarDaysController(Calendars calendars, AmendingCalendars amending) {
        this.calendars = calendars;
        this.amending = amending;
    }

    /** What came of it. */
    record AmendmentView(String calendar, List<CalendarChange> changes, List<String> skipped, List<String> affected,
            long revision) {

        static AmendmentView of(Amendment amendment, List<String> skipped) {
            return new AmendmentView(amendment.calendar(), amendment.changes(), skipped, amendment.affected(),
                    amendment.revision());
        }
    }

    /** One day, an array of days, or an object with {@code days} and a {@code reason}. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "calendarDaysAdd", summary = "Adds the days of a decree, all of them or none; running clocks are counted anew", requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(implementation = CalendarForm.Days.class))))
    AmendmentView json(@PathVariable String name, @RequestBody JsonNode body, @RequestParam @Nullable String reason,
            @RequestHeader("Kawal-Reason") @Nullable String header, @RequestParam @Nullable String decree,
            Caller caller) {
        var why = Reasons.of(body.has("date") ? null : body, reason, decree, header);
        var notes = new DayNotes(usualKind(name, null), why == null ? "" : why);
        CalendarJson.readDays(body.has("days") ? body.path("days")
                : body.isArray() ? body : JsonNodeFactory.instance.arrayNode().add(body), notes);
        return add(name, notes.reading(), why, caller);
    }

    @PostMapping(consumes = "text/csv")
    @Operation(operationId = "calendarDaysAdd", summary = "Adds the days of a decree, all of them or none; running clocks are counted anew")
    AmendmentView csv(@PathVariable String name, @RequestBody byte[] body, @RequestParam @Nullable String kind,
            @RequestParam @Nullable String reason, @RequestHeader("Kawal-Reason") @Nullable String header,
            @RequestParam @Nullable String decree, Caller caller) {
        var why = Reasons.of(null, decree, reason, header);
        return add(name, CsvDays.read(text(body), usualKind(name, kind), why == null ? "" : why), why, caller);
    }

    @PostMapping(consumes = "text/calendar")
    @Operation(operationId = "calendarDaysAdd", summary = "Adds the days of a decree, all of them or none; running clocks are counted anew")
    AmendmentView calendar(@PathVariable String name, @RequestBody byte[] body, @RequestParam @Nullable String kind,
            @RequestParam @Nullable Set<Integer> years, @RequestParam @Nullable String reason,
            @RequestHeader("Kawal-Reason") @Nullable String header, @RequestParam @Nullable String decree,
            Caller caller) {
        var why = Reasons.of(null, decree, reason, header);
        return add(name, ICalDays.read(text(body), usualKind(name, kind), why == null ? "" : why,
                Objects.requireNonNullElse(years, Set.of())), why, caller);
    }

    @DeleteMapping("/{date}")
    @Operation(summary = "Takes a day out; running clocks are counted anew")
    AmendmentView remove(@PathVariable String name, @PathVariable String date, @RequestParam @Nullable String reason,
            @RequestHeader("Kawal-Reason") @Nullable String header, @RequestParam @Nullable String decree,
            Caller caller) {
        known(name);
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

    private AmendmentView add(String name, DayReading reading, @Nullable String reason, Caller caller) {
        known(name);
        try {
            if (!reading.faults().isEmpty()) {
                throw new InvalidCalendar(reading.faults());
            }
            var because = new Because(reason(reason, reading.days()), caller.name());
            return AmendmentView.of(amending.add(name, reading.days(), because), reading.skipped());
        } catch (InvalidCalendar invalid) {
            throw CalendarRefusals.of(invalid);
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

    private void known(String name) {
        calendars.definition(name).orElseThrow(() -> Refusal.notFound("calendar-unknown", name));
    }

    /** What a day is that does not say: of a calendar with a parent a regional holiday, of a root a national one. */
    private DayKind usualKind(String name, @Nullable String kind) {
        if (kind == null) {
            return calendars.definition(name).filter(one -> one.parent() != null).isPresent() ? DayKind.REGIONAL
                    : DayKind.NATIONAL;
        }
        return Arrays.stream(DayKind.values()).filter(one -> one.name().equalsIgnoreCase(kind)).findFirst()
                .orElseThrow(() -> Refusal.unprocessable("calendar-invalid").field("kind", "day-kind", kind,
                        String.join(", ", Arrays.stream(DayKind.values()).map(Enum::name).toList())));
    }

    private static String text(byte[] body) {
        if (body.length > MOST_BYTES) {
            throw Refusal.unprocessable("calendar-invalid").field("body", "body-too-long", MOST_BYTES / 1000);
        }
        return new String(body, StandardCharsets.UTF_8);
    }
}
