package id.kawal.intake.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page and the guide for citizens as supervisors of public services. */
@Controller
class CitizenPages {

    @GetMapping("/")
    String start() {
        return "intake/start";
    }

    @GetMapping("/guide")
    String guide() {
        return "intake/guide";
    }
}
