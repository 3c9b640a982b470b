package id.kawal.escalation.desk.web;

import id.kawal.escalation.desk.web.StepAsk.Part;
import id.kawal.escalation.examiner.CaseHead;
import id.kawal.escalation.examiner.CaseHeads;
import id.kawal.escalation.examiner.Typed;
import id.kawal.escalation.lifecycle.CaseState;
import id.kawal.escalation.lifecycle.Command;
import id.kawal.escalation.lifecycle.LifeCycle;
import id.kawal.escalation.lifecycle.Transition;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import id.kawal.web.page.Fault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of a step, one for all of them: the table says which there are, and their guards what each form asks for. */
@Controller
@RequestMapping("/desk/cases/{caseId}/steps/{command}")
class StepPages {

    private static final String PAGE = "escalation/desk/step";

    private final StepsController steps;
    private final NewsController news;
    private final ShowingCases showing;
    private final CaseHeads heads;
    private final StepFields fields;
    private final StepWords words;
    private final Clock clock;

    StepPages(StepsController steps, NewsController news, ShowingCases showing, CaseHeads heads, StepFields fields,
            StepWords words, Clock clock) {
        this.steps = steps;
        this.news = news;
        this.showing = showing;
        this.heads = heads;
        this.fields = fields;
        this.words = words;
        this.clock = clock;
    }

    /** What the page of a step is about: which step of which case, as it is now. */
    private record Asked(Command command, DeskFile file, CaseHead head, @Nullable Transition row,
            @Nullable NextView next) {
    }

    @GetMapping
    String ask(@PathVariable UUID caseId, @PathVariable String command, HttpServletRequest request,
            HttpServletResponse response, Caller caller, Model page, Locale locale) {
        var asked = asked(caseId, command, caller, locale);
        var refused = words.standing(asked.command(), asked.file(), asked.next(), locale);
        if (!refused.isEmpty()) {
            response.setStatus(409);
        }
        var typed = refused.isEmpty() && asked.command() == Command.NOTIFY_REPORTER
                ? Typed.in(request).or(Part.WORDS.field(), news.draft(caseId, caller, locale).words())
                : Typed.in(request);
        return show(asked, typed, refused, List.of(), page, locale);
    }

    @PostMapping
    String take(@PathVariable UUID caseId, @PathVariable String command, HttpServletRequest request,
            HttpServletResponse response, Caller caller, Model page, Locale locale) {
        var typed = Typed.in(request);
        var faults = new ArrayList<Fault>();
        var body = body(typed, faults, locale);
        var changes = new ArrayList<StepWords.Change>();
        if (faults.isEmpty()) {
            try {
                steps.take(caseId, command, body, null, caller, locale);
                return "redirect:/desk/cases/" + caseId + "?done=" + command;
            } catch (Refusal refusal) {
                response.setStatus(refusal.status().value());
                faults.addAll(words.faults(refusal, locale));
                changes.addAll(words.changes(refusal, locale));
            }
        } else {
            response.setStatus(422);
        }
        return show(asked(caseId, command, caller, locale), typed, faults, changes, page, locale);
    }

    private Asked asked(UUID caseId, String path, Caller caller, Locale locale) {
        var command = Command.ofPath(path).orElseThrow(() -> Refusal.notFound("command-unknown", path));
        var file = showing.file(caseId, caller, locale);
        return new Asked(command, file, heads.of(caseId, caller, locale),
                LifeCycle.ofTheOmbudsman().row(CaseState.valueOf(file.state()), command).orElse(null),
                file.next().stream().filter(next -> next.command().equals(path)).findFirst().orElse(null));
    }

    private String show(Asked asked, Typed typed, List<Fault> faults, List<StepWords.Change> changes, Model page,
            Locale locale) {
        page.addAttribute("head", asked.head()).addAttribute("command", asked.command().path());
        page.addAttribute("label", words.label(asked.command(), locale)).addAttribute("faults", unlinked(faults));
        page.addAttribute("changes", changes).addAttribute("version", asked.file().version());
        var row = asked.row();
        var next = asked.next();
        if (row == null || next == null || !next.open()) {
            page.addAttribute("open", false);
            return PAGE;
        }
        var asks = StepAsk.of(row);
        var form = new StepFields.Filled(asked.file(), typed, faults, locale);
        page.addAttribute("open", true).addAttribute("closes", row.closes());
        var approval = words.approval(asked.file().caseId(), next, locale);
        page.addAttribute("approval", approval);
        if (approval == null || approval.granted()) {
            page.addAttribute("faults", faults);
        }
        page.addAttribute("fields", fields.of(asks, form)).addAttribute("ticks", fields.ticks(asks, form));
        page.addAttribute("leads", words.leads(row, locale)).addAttribute("bases", words.bases(row, locale));
        return PAGE;
    }

    /** Where the form is not shown, a fault leads to no field of it. */
    private static List<Fault> unlinked(List<Fault> faults) {
        return faults.stream().map(fault -> new Fault("", fault.message())).toList();
    }

    private StepBody body(Typed typed, List<Fault> faults, Locale locale) {
        return new StepBody(version(typed), typed.given("words"), received(typed, faults, locale),
                typed.given("proof"), day(typed, faults, locale), typed.given("code"),
                typed.ticked("items"), typed.given("reference"), typed.given("signatory"), typed.given("assignee"));
    }

    private static @Nullable Integer version(Typed typed) {
        var version = typed.text("version");
        return version.matches("\\d{1,9}") ? Integer.valueOf(version) : null;
    }

    private @Nullable LocalDate day(Typed typed, List<Fault> faults, Locale locale) {
        try {
            return typed.day(Part.DATE.field());
        } catch (DateTimeParseException unreadable) {
            faults.add(words.notADay(Part.DATE, locale));
            return null;
        }
    }

    private @Nullable OffsetDateTime received(Typed typed, List<Fault> faults, Locale locale) {
        try {
            return typed.moment(Part.RECEIVED_AT.field(), clock.getZone());
        } catch (DateTimeParseException unreadable) {
            faults.add(words.notADay(Part.RECEIVED_AT, locale));
            return null;
        }
    }
}
