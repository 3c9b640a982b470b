package id.kawal.escalation.operations.web;

import id.kawal.escalation.operations.DeliveryLog;
import id.kawal.escalation.operations.NotDone;
import id.kawal.web.Caller;
import id.kawal.web.Role;
import id.kawal.web.page.Fault;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what became of messages, those that failed first, and has one sent again. */
@Controller
@RequestMapping("/operations/deliveries")
class DeliveryPages {

    private static final List<String> STATES = List.of("FAILED", "UNCERTAIN", "SKIPPED", "PENDING", "SENT", "ALL");

    private final DeliveryLog log;
    private final OperationsWords words;

    DeliveryPages(DeliveryLog log, OperationsWords words) {
        this.log = log;
        this.words = words;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "FAILED") String state, @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "") String done, Caller caller, Model page, Locale locale) {
        page.addAttribute("done", done.equals("resent"));
        return page(STATES.contains(state) ? state : "FAILED", cursor, List.of(), caller, page, locale);
    }

    @PostMapping("/{id}/resend")
    String resend(@PathVariable UUID id, @RequestParam(defaultValue = "FAILED") String state, Caller caller, Model page,
            HttpServletResponse response, Locale locale) {
        var shown = STATES.contains(state) ? state : "FAILED";
        try {
            log.resend(id);
            return "redirect:/operations/deliveries?done=resent&state=" + shown;
        } catch (NotDone refusal) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(shown, "", List.of(new Fault("", said(refusal, locale))), caller, page, locale);
        }
    }

    private String page(String state, String cursor, List<Fault> faults, Caller caller, Model page, Locale locale) {
        try {
            page.addAttribute("lines", log.list(state.equals("ALL") ? "" : state, cursor));
        } catch (NotDone unknown) {
            page.addAttribute("unknown", said(unknown, locale));
        }
        page.addAttribute("faults", faults);
        page.addAttribute("state", state);
        page.addAttribute("states", STATES);
        page.addAttribute("mayDecide", caller.is(Role.OPERATOR));
        page.addAttribute("words", words);
        return "escalation/operations/deliveries";
    }

    private String said(NotDone refusal, Locale locale) {
        var said = refusal.words();
        return said == null ? words.say(refusal.code(), locale) : said;
    }
}
