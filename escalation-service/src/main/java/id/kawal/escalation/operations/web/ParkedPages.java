package id.kawal.escalation.operations.web;

import id.kawal.escalation.casefile.ParkedDeadlines;
import id.kawal.escalation.operations.DecidingOnParked;
import id.kawal.escalation.operations.NotDone;
import id.kawal.web.Caller;
import id.kawal.web.Role;
import id.kawal.web.page.Fault;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
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

/** Shows what was parked, events of every service and deadlines of this one, and takes the operator's decision. */
@Controller
@RequestMapping("/operations/parked-events")
class ParkedPages {

    private static final int DEADLINES_SHOWN = 50;
    private static final int LONGEST_REASON = 500;

    private final DecidingOnParked deciding;
    private final ParkedDeadlines deadlines;
    private final OperationsWords words;
    private final Clock clock;

    ParkedPages(DecidingOnParked deciding, ParkedDeadlines deadlines, OperationsWords words, Clock clock) {
        this.deciding = deciding;
        this.deadlines = deadlines;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String done, Caller caller, Model page) {
        return page(done, List.of(), caller, page);
    }

    @PostMapping("/{service}/{id}/replay")
    String replay(@PathVariable String service, @PathVariable UUID id, Caller caller, Model page,
            HttpServletResponse response, Locale locale) {
        var asked = new Asked(page, response, locale);
        return decide("replayed", asked, caller, () -> deciding.replay(service, id, caller.name()));
    }

    @PostMapping("/{service}/{id}/discard")
    String discard(@PathVariable String service, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason,
            Caller caller, Model page, HttpServletResponse response, Locale locale) {
        var asked = new Asked(page, response, locale);
        return reason.isBlank() ? refused("discard-" + id, "parked-event-no-reason.detail", asked, caller)
                : decide("discarded", asked, caller,
                        () -> deciding.discard(service, id, caller.name(), reason.strip()));
    }

    @PostMapping("/deadlines/{clockId}/retry")
    String retry(@PathVariable UUID clockId, @RequestParam(defaultValue = "") String reason, Caller caller,
            Model page, HttpServletResponse response, Locale locale) {
        var asked = new Asked(page, response, locale);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return refused("retry-" + clockId, "operations.parked.retry-reason", asked, caller);
        }
        if (!deadlines.retry(clockId, caller.name(), reason.strip(), clock.instant())) {
            return refused("", "operations.parked.deadline-gone", asked, caller);
        }
        return "redirect:/operations/parked-events?done=retried";
    }

    /** What a refused decision needs in order to show the page again. */
    private record Asked(Model page, HttpServletResponse response, Locale locale) {
    }

    private String decide(String done, Asked asked, Caller caller, Runnable decision) {
        try {
            decision.run();
            return "redirect:/operations/parked-events?done=" + done;
        } catch (NotDone refusal) {
            return refused("", refusal, asked, caller);
        }
    }

    private String refused(String field, NotDone refusal, Asked asked, Caller caller) {
        var said = refusal.words();
        var why = said == null ? words.say(refusal.code(), asked.locale()) : said;
        return again(HttpStatus.CONFLICT, new Fault(field, why), asked, caller);
    }

    private String refused(String field, String code, Asked asked, Caller caller) {
        return again(HttpStatus.UNPROCESSABLE_CONTENT, new Fault(field, words.say(code, asked.locale())), asked,
                caller);
    }

    private String again(HttpStatus status, Fault fault, Asked asked, Caller caller) {
        asked.response().setStatus(status.value());
        return page("", List.of(fault), caller, asked.page());
    }

    private String page(String done, List<Fault> faults, Caller caller, Model page) {
        page.addAttribute("faults", faults);
        page.addAttribute("done", List.of("replayed", "discarded", "retried").contains(done) ? done : "");
        page.addAttribute("lists", deciding.all());
        page.addAttribute("deadlines", deadlines.list(null, DEADLINES_SHOWN));
        page.addAttribute("mayDecide", caller.is(Role.OPERATOR));
        page.addAttribute("words", words);
        return "escalation/operations/parked-events";
    }
}
