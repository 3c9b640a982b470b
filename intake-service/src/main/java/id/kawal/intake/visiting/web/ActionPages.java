package id.kawal.intake.visiting.web;

import id.kawal.intake.pages.PageWords;
import id.kawal.intake.pages.Typed;
import id.kawal.intake.report.Report;
import id.kawal.intake.timeline.web.CaseView;
import id.kawal.web.Problems;
import id.kawal.web.Refusal;
import id.kawal.web.page.Fault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which a reporter adds to the own case or decides about it. */
@Controller
@RequestMapping("/track/case/{path}")
class ActionPages {

    private final VisitCookie cookie;
    private final TrackedCases tracked;
    private final Acting acting;
    private final Problems problems;
    private final PageWords words;

    ActionPages(VisitCookie cookie, TrackedCases tracked, Acting acting, Problems problems, PageWords words) {
        this.cookie = cookie;
        this.tracked = tracked;
        this.acting = acting;
        this.problems = problems;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable String path, @RequestParam(defaultValue = "") String question, HttpServletRequest request,
            Model page, Locale locale) {
        var action = action(path);
        var report = cookie.report(request);
        return report.isEmpty() ? "redirect:/track"
                : show(new Page(action, report.get(), question, UUID.randomUUID().toString()), Map.of(), List.of(),
                        page, locale);
    }

    @PostMapping
    String act(@PathVariable String path, @RequestParam(defaultValue = "") String question, @RequestParam String key,
            HttpServletRequest request, HttpServletResponse response, Model page, Locale locale) {
        var action = action(path);
        var report = cookie.report(request);
        if (report.isEmpty()) {
            return "redirect:/track";
        }
        var typed = Typed.answers(action.asks(), request);
        try {
            acting.act(action, report.get().caseId(), typed, question, key);
            return "redirect:/track/case?done=" + action.path();
        } catch (Refusal refusal) {
            response.setStatus(refusal.status().value());
            return show(new Page(action, report.get(), question, key), typed, faults(action, refusal, locale), page,
                    locale);
        }
    }

    /** A page of an action: about which case, perhaps which question, under which key. */
    private record Page(Action action, Report report, String question, String key) {
    }

    private String show(Page shown, Map<String, String> typed, List<Fault> faults, Model page, Locale locale) {
        var action = shown.action();
        var fields = action.asks().stream()
                .map(ask -> words.field(ask, typed.getOrDefault(ask.field(), ""), faults, locale)).toList();
        page.addAttribute("action", action.path()).addAttribute("key", shown.key());
        page.addAttribute("title", words.say("action." + action + ".title", locale));
        page.addAttribute("text", words.say("action." + action + ".text", locale));
        page.addAttribute("button", words.say("action." + action + ".button", locale));
        page.addAttribute("fields", fields).addAttribute("faults", faults);
        page.addAttribute("question", action == Action.ANSWER ? shown.question() : "");
        page.addAttribute("quoted", action == Action.ANSWER ? quoted(shown, locale).orElse("") : "");
        return "intake/track/action";
    }

    private Optional<String> quoted(Page shown, Locale locale) {
        return tracked.show(shown.report(), locale).view().openQuestions().stream()
                .filter(question -> question.questionId().toString().equals(shown.question()))
                .map(CaseView.Question::text).filter(Objects::nonNull).findFirst();
    }

    private List<Fault> faults(Action action, Refusal refusal, Locale locale) {
        if (refusal.fields().isEmpty()) {
            return List.of(new Fault("", problems.sentence(refusal, locale)));
        }
        var prefix = action == Action.COMPLAINT ? "priorComplaint." : "";
        return refusal.fields().stream().map(
                fault -> words.fault(new Refusal.Field(prefix + fault.field(), fault.code(), fault.arguments()),
                        locale))
                .toList();
    }

    private static Action action(String path) {
        return Action.at(path).orElseThrow(() -> Refusal.of(HttpStatus.NOT_FOUND, "http-404"));
    }
}
