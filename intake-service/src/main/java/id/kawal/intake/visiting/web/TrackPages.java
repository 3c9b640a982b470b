package id.kawal.intake.visiting.web;

import id.kawal.intake.pages.PageWords;
import id.kawal.intake.timeline.web.CaseFiles;
import id.kawal.intake.tracking.OpeningCases;
import id.kawal.web.Problems;
import id.kawal.web.Refusal;
import id.kawal.web.page.Fault;
import id.kawal.web.page.Field;
import id.kawal.web.page.Field.Kind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a reporter in by tracking code and PIN, and shows the own case. */
@Controller
@RequestMapping("/track")
class TrackPages {

    private static final String ASK = "redirect:/track";

    private final OpeningCases opening;
    private final VisitCookie cookie;
    private final TrackedCases tracked;
    private final LiveCases live;
    private final CaseFiles files;
    private final Problems problems;
    private final PageWords words;

    TrackPages(OpeningCases opening, VisitCookie cookie, TrackedCases tracked, LiveCases live, CaseFiles files,
            Problems problems, PageWords words) {
        this.opening = opening;
        this.cookie = cookie;
        this.tracked = tracked;
        this.live = live;
        this.files = files;
        this.problems = problems;
        this.words = words;
    }

    @GetMapping
    String ask(@RequestParam(defaultValue = "") String code, Model page, Locale locale) {
        return form(code, null, page, locale);
    }

    /** By POST, so that neither code nor PIN stands in an address or a log. */
    @PostMapping
    String open(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String pin,
            HttpServletRequest request, HttpServletResponse response, Model page, Locale locale) {
        try {
            cookie.open(request, response, opening.open(code, pin).caseId());
            return "redirect:/track/case";
        } catch (Refusal refusal) {
            response.setStatus(refusal.status().value());
            return form(code, refusal, page, locale);
        }
    }

    @GetMapping("/case")
    String show(@RequestParam(defaultValue = "") String done, HttpServletRequest request, Model page, Locale locale) {
        var report = cookie.report(request);
        if (report.isEmpty()) {
            return ASK;
        }
        // Counted before it is read: at worst the page is shown once more.
        page.addAttribute("known", live.known(report.get().caseId()));
        page.addAttribute("tracked", tracked.show(report.get(), locale));
        page.addAttribute("done", words.maybe("done." + done, locale));
        return "intake/track/case";
    }

    @GetMapping("/case/attachments/{evidenceId}")
    ResponseEntity<byte[]> attachment(@PathVariable UUID evidenceId, HttpServletRequest request) {
        return files.attachment(cookie.report(request).orElseThrow(() -> Refusal.notFound("no-such-file")), evidenceId);
    }

    @PostMapping("/leave")
    String leave(HttpServletRequest request, HttpServletResponse response) {
        cookie.close(request, response);
        return ASK;
    }

    private String form(String code, @Nullable Refusal refusal, Model page, Locale locale) {
        var faults = refusal == null ? List.<Fault>of() : List.of(fault(refusal, locale));
        page.addAttribute("fields", List.of(
                Field.of(Kind.TEXT, "code", words.say("track.code", locale))
                        .hinted(words.say("track.code.hint", locale))
                        .answered(code).faulty(message("code", faults)),
                Field.of(Kind.SECRET, "pin", words.say("track.pin", locale)).hinted(words.say("track.pin.hint", locale))
                        .faulty(message("pin", faults))));
        page.addAttribute("faults", faults);
        return "intake/track/ask";
    }

    private Fault fault(Refusal refusal, Locale locale) {
        var own = words.maybe("page.problem." + refusal.code(), locale);
        var field = refusal.code().equals("pin-needed") ? "pin" : "code";
        return new Fault(field, own == null ? problems.sentence(refusal, locale) : own);
    }

    private static @Nullable String message(String field, List<Fault> faults) {
        return faults.stream().filter(fault -> fault.field().equals(field)).map(Fault::message).findFirst()
                .orElse(null);
    }
}
