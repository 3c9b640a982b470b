package id.kawal.escalation.teamwork.web;

import id.kawal.escalation.examiner.CaseHeads;
import id.kawal.escalation.examiner.PageWords;
import id.kawal.escalation.examiner.Typed;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import id.kawal.web.page.Fault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of what people of the office write down, have to do and have to approve of in a case. */
@Controller
@RequestMapping("/desk/cases/{caseId}")
class TeamPages {

    private final NotesController notes;
    private final TasksController tasks;
    private final ApprovalsController approvals;
    private final TeamWords team;
    private final CaseHeads heads;
    private final PageWords words;

    TeamPages(NotesController notes, TasksController tasks, ApprovalsController approvals, TeamWords team,
            CaseHeads heads, PageWords words) {
        this.notes = notes;
        this.tasks = tasks;
        this.approvals = approvals;
        this.team = team;
        this.heads = heads;
        this.words = words;
    }

    /** Something that is done when a form is sent. */
    private interface Act {
        void run();
    }

    @GetMapping("/work")
    String show(@PathVariable UUID caseId, @RequestParam(defaultValue = "") String done, Caller caller, Model page,
            Locale locale) {
        page.addAttribute("done", done.isEmpty() ? null : words.maybe("desk.done." + done, locale));
        return show(caseId, Typed.NOTHING, List.of(), caller, page, locale);
    }

    @PostMapping("/notes")
    String write(@PathVariable UUID caseId, HttpServletRequest request, HttpServletResponse response, Caller caller,
            Model page, Locale locale) {
        var typed = Typed.in(request);
        return act(caseId, "note", () -> notes.write(caseId, new NotesController.Written(typed.given("note")), caller),
                typed, response, caller, page, locale);
    }

    @PostMapping("/tasks")
    String give(@PathVariable UUID caseId, HttpServletRequest request, HttpServletResponse response, Caller caller,
            Model page, Locale locale) {
        var typed = Typed.in(request);
        return act(caseId, "task", () -> {
            try {
                tasks.give(caseId, new TasksController.Given(typed.given("task"), typed.given("assignee"),
                        typed.day("dueOn")), caller, locale);
            } catch (DateTimeParseException unreadable) {
                throw Refusal.unprocessable("entry-wrong").field("dueOn", "not-a-day");
            }
        }, typed, response, caller, page, locale);
    }

    @PostMapping("/tasks/{taskId}/done")
    String done(@PathVariable UUID caseId, @PathVariable UUID taskId, HttpServletResponse response, Caller caller,
            Model page, Locale locale) {
        return act(caseId, "task-done", () -> tasks.done(caseId, taskId, caller, locale), Typed.NOTHING, response,
                caller, page,
                locale);
    }

    @PostMapping("/approvals")
    String ask(@PathVariable UUID caseId, HttpServletRequest request, HttpServletResponse response, Caller caller,
            Model page, Locale locale) {
        var typed = Typed.in(request);
        try {
            approvals.ask(caseId, new ApprovalsController.Asked(typed.given("command"), typed.given("reason")), caller);
            return to(caseId, "approval-asked");
        } catch (Refusal refusal) {
            response.setStatus(refusal.status().value());
            page.addAttribute("faults", words.faults(refusal, locale)).addAttribute("command", typed.text("command"));
            page.addAttribute("label", words.code("desk.command", typed.text("command"), locale));
            page.addAttribute("field", team.reason(typed, words.faults(refusal, locale), locale));
            page.addAttribute("head", heads.of(caseId, caller, locale));
            return "escalation/desk/approval";
        }
    }

    @PostMapping("/approvals/{approvalId}/decision")
    String decide(@PathVariable UUID caseId, @PathVariable UUID approvalId, HttpServletRequest request,
            HttpServletResponse response, Caller caller, Model page, Locale locale) {
        var typed = Typed.in(request);
        var granted = typed.given("granted");
        return act(caseId, "approval-decided", () -> approvals.decide(caseId, approvalId,
                new ApprovalsController.Decided(granted == null ? null : granted.equals("true"),
                        typed.given("answer")),
                caller), Typed.NOTHING, response, caller, page, locale);
    }

    private String act(UUID caseId, String what, Act act, Typed typed, HttpServletResponse response, Caller caller,
            Model page, Locale locale) {
        try {
            act.run();
            return to(caseId, what);
        } catch (Refusal refusal) {
            response.setStatus(refusal.status().value());
            var faults = words.faults(refusal, locale).stream()
                    .map(fault -> fault.field().equals("text") ? new Fault(what, fault.message()) : fault).toList();
            return show(caseId, typed, faults, caller, page, locale);
        }
    }

    private static String to(UUID caseId, String done) {
        return "redirect:/desk/cases/" + caseId + "/work?done=" + done;
    }

    private String show(UUID caseId, Typed typed, List<Fault> faults, Caller caller, Model page, Locale locale) {
        page.addAttribute("head", heads.of(caseId, caller, locale)).addAttribute("faults", faults);
        page.addAttribute("notes", notes.all(caseId, caller).stream().map(note -> team.note(note, locale)).toList());
        page.addAttribute("tasks",
                tasks.all(caseId, caller, locale).stream().map(task -> team.task(task, locale)).toList());
        page.addAttribute("approvals", approvals.all(caseId, caller).stream()
                .map(one -> team.approval(caseId, one, caller, locale)).toList());
        page.addAttribute("noteField", team.noteField(typed, faults, locale));
        page.addAttribute("taskFields", team.taskFields(typed, faults, locale));
        return "escalation/desk/work";
    }
}
