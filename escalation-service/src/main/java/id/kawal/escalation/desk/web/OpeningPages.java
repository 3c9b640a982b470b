package id.kawal.escalation.desk.web;

import id.kawal.escalation.desk.Origin;
import id.kawal.escalation.desk.web.OpeningController.MatterBody;
import id.kawal.escalation.examiner.CaseHeads;
import id.kawal.escalation.examiner.Typed;
import id.kawal.escalation.lifecycle.Command;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import id.kawal.web.page.Fault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages on which a contact is written down, an investigation of the office’s own opened, and a matter described anew. */
@Controller
@RequestMapping("/desk")
class OpeningPages {

    /** What a contact can be written down as at once; what else it is, its triage says. */
    private static final Map<String, Command> KINDS = Map.of("REPORT", Command.TRIAGE_AS_REPORT, "CONSULTATION",
            Command.TRIAGE_AS_CONSULTATION, "COPY_LETTER", Command.TRIAGE_AS_COPY_LETTER);
    private static final String OWN = Origin.OWN_INITIATIVE.name();

    private final OpeningController opening;
    private final StepsController steps;
    private final ShowingCases showing;
    private final CaseHeads heads;
    private final MatterFields fields;
    private final StepWords words;

    OpeningPages(OpeningController opening, StepsController steps, ShowingCases showing, CaseHeads heads,
            MatterFields fields, StepWords words) {
        this.opening = opening;
        this.steps = steps;
        this.showing = showing;
        this.heads = heads;
        this.fields = fields;
        this.words = words;
    }

    @GetMapping("/new")
    String ask(HttpServletRequest request, Model page, Locale locale) {
        return form(Typed.in(request), List.of(), page, locale);
    }

    @PostMapping("/new")
    String open(HttpServletRequest request, HttpServletResponse response, Caller caller, Model page, Locale locale) {
        var typed = Typed.in(request);
        try {
            var kind = typed.text("kind");
            if (kind.isEmpty()) {
                throw Refusal.unprocessable("matter-wrong").field("kind", "required", "");
            }
            var opened = Objects.requireNonNull(opening.open(body(typed), caller).getBody());
            var triage = KINDS.get(kind);
            if (triage != null) {
                steps.take(opened.caseId(), triage.path(), StepBody.at(opened.version()), null, caller, locale);
            }
            return "redirect:/desk/cases/" + opened.caseId() + "?done=opened";
        } catch (Refusal refusal) {
            response.setStatus(refusal.status().value());
            return form(typed, words.faults(refusal, locale), page, locale);
        }
    }

    private String form(Typed typed, List<Fault> faults, Model page, Locale locale) {
        page.addAttribute("fields", fields.ofNew(typed, faults, locale)).addAttribute("faults", faults);
        return "escalation/desk/new";
    }

    @GetMapping("/cases/{caseId}/matter")
    String askMatter(@PathVariable UUID caseId, Caller caller, Model page, Locale locale) {
        var file = showing.file(caseId, caller, locale);
        return matter(file, MatterFields.of(file), List.of(), List.of(), caller, page, locale);
    }

    @PostMapping("/cases/{caseId}/matter")
    String describe(@PathVariable UUID caseId, HttpServletRequest request, HttpServletResponse response,
            Caller caller, Model page, Locale locale) {
        var typed = Typed.in(request);
        try {
            opening.describe(caseId, body(typed), null, caller, locale);
            return "redirect:/desk/cases/" + caseId + "?done=described";
        } catch (Refusal refusal) {
            response.setStatus(refusal.status().value());
            return matter(showing.file(caseId, caller, locale), typed, words.faults(refusal, locale),
                    words.changes(refusal, locale), caller, page, locale);
        }
    }

    private String matter(DeskFile file, Typed typed, List<Fault> faults, List<StepWords.Change> changes,
            Caller caller, Model page, Locale locale) {
        page.addAttribute("head", heads.of(file.caseId(), caller, locale)).addAttribute("version", file.version());
        page.addAttribute("fields", fields.ofMatter(typed, faults, locale)).addAttribute("faults", faults);
        page.addAttribute("ticks", fields.missing(typed, locale)).addAttribute("changes", changes);
        return "escalation/desk/matter";
    }

    private static MatterBody body(Typed typed) {
        var own = typed.text("kind").equals(OWN);
        return new MatterBody(version(typed), own ? Origin.OWN_INITIATIVE : Origin.CONTACT, typed.given("channel"),
                null,
                null, typed.given("agency"), typed.given("service"), typed.given("substance"), typed.given("region"),
                day(typed), typed.text("confidential").equals("true"), typed.given("subject"),
                typed.ticked("missing"), null);
    }

    private static @Nullable Integer version(Typed typed) {
        return typed.text("version").matches("\\d{1,9}") ? Integer.valueOf(typed.text("version")) : null;
    }

    private static java.time.@Nullable LocalDate day(Typed typed) {
        try {
            return typed.day("eventDate");
        } catch (DateTimeParseException unreadable) {
            throw Refusal.unprocessable("matter-wrong").field("eventDate", "not-a-day");
        }
    }
}
