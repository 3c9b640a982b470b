package id.kawal.intake.pages;

import id.kawal.intake.timeline.web.ShowingCases;
import id.kawal.intake.tracking.OpeningCases;
import id.kawal.web.Problems;
import id.kawal.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The start page, and the page on which a reporter looks up the own case. */
@Controller
class CitizenPages {

    private static final String TRACK = "intake/track";

    private final OpeningCases opening;
    private final ShowingCases showing;
    private final Problems problems;
    private final Clock clock;

    CitizenPages(OpeningCases opening, ShowingCases showing, Problems problems, Clock clock) {
        this.opening = opening;
        this.showing = showing;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping("/")
    String start() {
        return "intake/start";
    }

    @GetMapping("/track")
    String ask() {
        return TRACK;
    }

    /** By POST, so that neither code nor PIN stands in an address or a log. */
    @PostMapping("/track")
    String track(@RequestParam(defaultValue = "") String code, @RequestParam(required = false) @Nullable String pin,
            Model page,
            Locale locale, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        page.addAttribute("code", code).addAttribute("zone", clock.getZone());
        try {
            page.addAttribute("shown", showing.show(opening.open(code, pin), locale));
        } catch (Refusal refusal) {
            response.setStatus(refusal.status().value());
            page.addAttribute("problem", problems.describe(refusal, locale));
        }
        return TRACK;
    }
}
