package id.kawal.escalation.assignment.web;

import id.kawal.escalation.assignment.Candidate;
import id.kawal.escalation.examiner.CaseHeads;
import id.kawal.escalation.examiner.PageWords;
import id.kawal.escalation.lifecycle.Command;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import id.kawal.web.page.Fault;
import id.kawal.web.page.Field;
import id.kawal.web.page.Field.Kind;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which it is seen who should get a case, and on which an interest of one’s own is declared. */
@Controller
class AssignmentPages {

    private static final String REASON = "reason";

    private final AssignmentController assignment;
    private final CaseHeads heads;
    private final PageWords words;

    AssignmentPages(AssignmentController assignment, CaseHeads heads, PageWords words) {
        this.assignment = assignment;
        this.heads = heads;
        this.words = words;
    }

    /** Somebody who might get the case; who cannot has no way to it. */
    record Line(String name, String unit, int load, String reason, boolean open) {
    }

    @GetMapping("/desk/cases/{caseId}/assignment")
    String show(@PathVariable UUID caseId, Caller caller, Model page, Locale locale) {
        return show(caseId, "", null, caller, page, locale);
    }

    @PostMapping("/desk/cases/{caseId}/conflict")
    String declare(@PathVariable UUID caseId, @RequestParam(defaultValue = "") String reason, Caller caller,
            HttpServletResponse response, Model page, Locale locale) {
        try {
            assignment.declare(caseId, new AssignmentController.Declaration(reason), caller);
            return "redirect:/desk?done=conflict";
        } catch (Refusal refusal) {
            response.setStatus(refusal.status().value());
            return show(caseId, reason, words.faults(refusal, locale).getFirst().message(), caller, page, locale);
        }
    }

    private String show(UUID caseId, String typed, @Nullable String wrong, Caller caller, Model page, Locale locale) {
        var head = heads.of(caseId, caller, locale);
        page.addAttribute("head", head).addAttribute("assign", Command.ASSIGN.path());
        page.addAttribute("lines", assignment.proposals(caseId, null, caller, locale).stream()
                .map(one -> line(one, head.closed(), locale)).toList());
        page.addAttribute("faults", wrong == null ? List.<Fault>of() : List.of(new Fault(REASON, wrong)));
        page.addAttribute("field", Field.of(Kind.AREA, REASON, words.say("desk.conflict.reason", locale))
                .hinted(words.say("desk.conflict.hint", locale)).answered(typed).faulty(wrong));
        return "escalation/desk/assignment";
    }

    private Line line(AssignmentController.Proposal proposal, boolean closed, Locale locale) {
        var one = proposal.candidate();
        var open = one.obstacle() == null || one.obstacle() == Candidate.Obstacle.AWAY;
        return new Line(one.name(), words.say("desk.unit." + one.unit(), locale), proposal.load(), proposal.reason(),
                open && !closed);
    }
}
