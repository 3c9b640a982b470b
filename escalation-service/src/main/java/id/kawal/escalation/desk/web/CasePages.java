package id.kawal.escalation.desk.web;

import id.kawal.escalation.examiner.PageWords;
import id.kawal.web.Caller;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a case: where it stands, what burns, what may be done, and all that happened. */
@Controller
class CasePages {

    private final ShowingCases showing;
    private final PageWords words;

    CasePages(ShowingCases showing, PageWords words) {
        this.showing = showing;
        this.words = words;
    }

    @GetMapping("/desk/cases/{caseId}")
    String show(@PathVariable UUID caseId, @RequestParam(defaultValue = "") String done, Caller caller, Model page,
            Locale locale) {
        page.addAttribute("file", showing.show(caseId, caller, locale));
        page.addAttribute("done", done.isEmpty() ? null : words.maybe("desk.done." + done, locale));
        page.addAttribute("step", done.isEmpty() ? null : words.maybe("desk.command." + done, locale));
        return "escalation/desk/case";
    }
}
