package id.kawal.intake.drafting.web;

import id.kawal.intake.drafting.Answers;
import id.kawal.intake.drafting.DraftReport;
import id.kawal.intake.drafting.DraftReports;
import id.kawal.intake.drafting.JudgingAnswers;
import id.kawal.intake.drafting.Step;
import id.kawal.intake.pages.PageWords;
import id.kawal.intake.pages.Typed;
import id.kawal.web.Refusal;
import id.kawal.web.page.Fault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The questions of a report, one a page, each kept as soon as it is answered. */
@Controller
@RequestMapping("/report")
class ReportPages {

    private final DraftCookie cookie;
    private final DraftReports drafts;
    private final JudgingAnswers judging;
    private final StepViews views;
    private final PageWords words;

    ReportPages(DraftCookie cookie, DraftReports drafts, JudgingAnswers judging, StepViews views, PageWords words) {
        this.cookie = cookie;
        this.drafts = drafts;
        this.judging = judging;
        this.views = views;
        this.words = words;
    }

    @GetMapping
    String begin(HttpServletRequest request, Model page) {
        var draft = cookie.draft(request);
        draft.filter(DraftReport::unfinished).ifPresent(open -> page.addAttribute("goOn",
                judging.firstOpen(open.answers()).orElse(Step.CHECK).path()));
        page.addAttribute("sent", draft.isPresent() && !draft.get().unfinished());
        return "intake/report/begin";
    }

    @PostMapping
    String begun(HttpServletRequest request, HttpServletResponse response) {
        cookie.draft(request).ifPresent(draft -> drafts.discard(draft.token()));
        cookie.set(request, response, drafts.begin(request.getRemoteAddr()));
        return "redirect:/report/" + Step.FOR.path();
    }

    @GetMapping("/{path}")
    String ask(@PathVariable String path, @RequestParam(required = false) @Nullable String from,
            HttpServletRequest request,
            Model page, Locale locale) {
        var step = Step.at(path).orElseThrow(() -> Refusal.of(HttpStatus.NOT_FOUND, "http-404"));
        var draft = cookie.unfinished(request);
        return draft.isEmpty() ? "redirect:/report"
                : show(step, draft.get().answers(), List.of(),
                        "check".equals(from), page, locale);
    }

    @PostMapping("/{path}")
    String answer(@PathVariable String path, @RequestParam(required = false) @Nullable String from,
            HttpServletRequest request,
            HttpServletResponse response, Model page, Locale locale) {
        var step = Step.at(path).orElseThrow(() -> Refusal.of(HttpStatus.NOT_FOUND, "http-404"));
        var draft = cookie.unfinished(request);
        if (draft.isEmpty()) {
            return "redirect:/report";
        }
        var answers = draft.get().answers().with(Typed.answers(step, request));
        var faults = judging.faults(answers, step).stream().map(fault -> words.fault(fault, locale)).toList();
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(step, answers, faults, "check".equals(from), page, locale);
        }
        cookie.set(request, response, draft.get().token());
        return "redirect:/report/" + kept(draft.get(), answers, step, "check".equals(from)).path();
    }

    private Step kept(DraftReport draft, Answers answers, Step step, boolean fromCheck) {
        drafts.keep(draft.token(), answers);
        return fromCheck ? judging.firstOpen(answers).orElse(Step.CHECK) : step.next(answers);
    }

    private String show(Step step, Answers answers, List<Fault> faults, boolean fromCheck, Model page, Locale locale) {
        page.addAttribute("step", views.view(step, answers, faults, fromCheck, locale));
        page.addAttribute("faults", faults);
        return "intake/report/step";
    }
}
