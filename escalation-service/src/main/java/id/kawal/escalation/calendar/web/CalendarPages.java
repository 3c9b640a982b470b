package id.kawal.escalation.calendar.web;

import id.kawal.escalation.calendar.Calendars;
import id.kawal.escalation.calendar.DayKind;
import id.kawal.escalation.calendar.LoggedChange;
import id.kawal.escalation.calendar.web.CalendarDaysController.AmendmentView;
import id.kawal.escalation.examiner.PageWords;
import id.kawal.escalation.examiner.Typed;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import id.kawal.web.Role;
import id.kawal.web.page.Fault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** The calendars on pages: what programs do over HTTP, and through the same controllers. */
@Controller
@RequestMapping("/operations/calendars")
class CalendarPages {

    private static final String CSV = "text/csv";
    private static final String CALENDAR = "text/calendar";

    private final Calendars calendars;
    private final CalendarsController shown;
    private final CalendarDaysController days;
    private final WarningsController warnings;
    private final PageWords words;
    private final JsonMapper json;
    private final Clock clock;

    CalendarPages(Calendars calendars, CalendarsController shown, CalendarDaysController days,
            WarningsController warnings, PageWords words, JsonMapper json, Clock clock) {
        this.calendars = calendars;
        this.shown = shown;
        this.days = days;
        this.warnings = warnings;
        this.words = words;
        this.json = json;
        this.clock = clock;
    }

    /** One line of the log of changes, in words. */
    record LogLine(String at, String what, String before, String after, String by, @Nullable String reason) {
    }

    @GetMapping
    String list(Model page, Locale locale) {
        page.addAttribute("calendars", shown.all());
        page.addAttribute("warnings", warnings.warnings(locale));
        return "escalation/operations/calendars";
    }

    @GetMapping("/{name}")
    String show(@PathVariable String name, @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "") String done, Caller caller, Model page, Locale locale) {
        page.addAttribute("done", done.equals("amended"));
        return one(name, year, List.of(), Typed.NOTHING, caller, page, locale);
    }

    @PostMapping("/{name}/days")
    String add(@PathVariable String name, HttpServletRequest request, HttpServletResponse response, Caller caller,
            Model page, Locale locale) {
        var typed = Typed.in(request);
        return amend(name, typed, "", () -> {
            var day = Map.of("date", typed.dayText("date"), "kind", typed.text("kind"), "name", typed.text("name"));
            var body = json.writeValueAsBytes(Map.of("days", List.of(day), "reason", typed.text("reason")));
            return days.add(name, body, MediaType.APPLICATION_JSON_VALUE, null, SentDays.NOTHING_SAID, caller);
        }, response, caller, page, locale);
    }

    /** Which of the two formats it is, is seen by its beginning. */
    @PostMapping("/{name}/import")
    String take(@PathVariable String name, @RequestParam(defaultValue = "") String text, HttpServletRequest request,
            HttpServletResponse response, Caller caller, Model page, Locale locale) {
        var typed = Typed.in(request);
        var type = text.stripLeading().startsWith("BEGIN:VCALENDAR") ? CALENDAR : CSV;
        page.addAttribute("text", text);
        return amend(name, typed, "text", () -> days.add(name, text.getBytes(StandardCharsets.UTF_8), type, null,
                new SentDays.Saying(null, null, typed.given("decree"), null), caller), response, caller, page, locale);
    }

    @PostMapping("/{name}/days/{date}/removal")
    String remove(@PathVariable String name, @PathVariable String date, HttpServletRequest request,
            HttpServletResponse response, Caller caller, Model page, Locale locale) {
        var typed = Typed.in(request);
        return amend(name, typed, "remove-" + date,
                () -> days.remove(name, date, typed.given("reason"), null, null, caller), response, caller, page,
                locale);
    }

    private String amend(String name, Typed typed, String field, Supplier<AmendmentView> amendment,
            HttpServletResponse response,
            Caller caller, Model page, Locale locale) {
        try {
            return "redirect:/operations/calendars/" + amendment.get().calendar() + "?done=amended";
        } catch (Refusal refusal) {
            response.setStatus(refusal.status().value());
            var faults = words.faults(refusal, locale).stream().map(fault -> placed(fault, field, locale)).toList();
            return one(name, 0, faults, typed, caller, page, locale);
        }
    }

    /** Where what is wrong stands: a line of a file is said, a box of the form is led to. */
    private Fault placed(Fault fault, String field, Locale locale) {
        var place = fault.field().substring(fault.field().lastIndexOf('.') + 1);
        if (fault.field().startsWith("line ")) {
            return new Fault(field, words.say("operations.calendar.line", locale, fault.field().substring(5),
                    fault.message()));
        }
        return new Fault(field.isEmpty() && List.of("date", "kind", "name", "reason").contains(place) ? "day-" + place
                : field, fault.message());
    }

    private String one(String name, int year, List<Fault> faults, Typed typed, Caller caller, Model page,
            Locale locale) {
        var calendar = shown.one(name);
        var known = calendar.effective().knownYears();
        var of = year == 0 ? LocalDate.now(clock).getYear() : year;
        page.addAttribute("calendar", calendar);
        page.addAttribute("years", known);
        page.addAttribute("year", of);
        page.addAttribute("days", calendar.effective().days().stream().filter(day -> day.date().getYear() == of)
                .toList());
        page.addAttribute("own", calendar.days().stream().map(CalendarView.DayView::date).toList());
        page.addAttribute("kinds", DayKind.values());
        page.addAttribute("log", calendars.log(name).stream().map(entry -> line(entry, locale)).toList());
        page.addAttribute("warnings", warnings.warnings(locale));
        page.addAttribute("faults", faults);
        page.addAttribute("typed", typed);
        page.addAttribute("mayDecide", caller.is(Role.OPERATOR));
        page.addAttribute("words", words);
        return "escalation/operations/calendar";
    }

    private LogLine line(LoggedChange entry, Locale locale) {
        var change = entry.change();
        var date = change.date();
        return new LogLine(words.moment(entry.at(), locale),
                date == null ? words.say("operations.calendar.what." + change.what(), locale) : words.day(date, locale),
                said(change.before(), date != null, locale), said(change.after(), date != null, locale),
                entry.because().by(), entry.because().reason());
    }

    /** What a thing was; of a day its kind comes first. */
    private String said(@Nullable String text, boolean day, Locale locale) {
        if (text == null) {
            return "–";
        }
        var kind = text.split(" ", 2);
        return day && kind.length == 2
                ? words.code("operations.calendar.kind", kind[0], locale) + ": " + kind[1]
                : text;
    }
}
