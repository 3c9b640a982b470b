package id.kawal.intake.pages;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page and the guide for citizens as supervisors of public services: the pages that are passed on. */
@Controller
class CitizenPages {

    private final PageWords words;

    CitizenPages(PageWords words) {
        this.words = words;
    }

    @GetMapping("/")
    String start(Model page, Locale locale) {
        page.addAttribute("description", words.say("start.what", locale));
        return "intake/start";
    }

    @GetMapping("/guide")
    String guide(Model page, Locale locale) {
        page.addAttribute("description", words.say("guide.lead", locale));
        return "intake/guide";
    }
}
