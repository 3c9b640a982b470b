package id.kawal.escalation.teamwork.web;

import id.kawal.escalation.assignment.ConflictsOfInterest;
import id.kawal.escalation.examiner.PageWords;
import id.kawal.escalation.letter.LetterStatus;
import id.kawal.escalation.letter.Letters;
import id.kawal.escalation.teamwork.Approvals;
import id.kawal.web.Caller;
import id.kawal.web.Role;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of what waits for whoever looks: their tasks, and what they are asked to approve of. */
@Controller
@Transactional(readOnly = true)
class OwnWorkPages {

    private static final int MOST = 100;

    private final TasksController tasks;
    private final ApprovalsController shown;
    private final Approvals approvals;
    private final ConflictsOfInterest conflicts;
    private final TeamWords team;
    private final Letters letters;
    private final PageWords words;

    OwnWorkPages(TasksController tasks, ApprovalsController shown, Approvals approvals, ConflictsOfInterest conflicts,
            TeamWords team, Letters letters, PageWords words) {
        this.tasks = tasks;
        this.shown = shown;
        this.approvals = approvals;
        this.conflicts = conflicts;
        this.team = team;
        this.letters = letters;
        this.words = words;
    }

    /** A letter that waits for an approval. */
    record LetterLine(UUID caseId, UUID letterId, String kind, String subject, String writer) {
    }

    @GetMapping("/desk/tasks")
    String mine(Caller caller, Model page, Locale locale) {
        var mine = tasks.mine(caller, locale);
        page.addAttribute("tasks", mine.tasks().stream().map(task -> team.task(task, locale)).toList());
        page.addAttribute("cut", mine.more());
        page.addAttribute("head", caller.is(Role.HEAD));
        page.addAttribute("approvals", caller.is(Role.HEAD) ? waiting(caller, locale) : List.of());
        page.addAttribute("letters", caller.is(Role.HEAD) ? letters(caller, locale) : List.of());
        return "escalation/desk/tasks";
    }

    /** Letters whose text waits for the approval of somebody who did not write it. */
    private List<LetterLine> letters(Caller caller, Locale locale) {
        return letters.findByStatusInOrderByDraftedAt(List.of(LetterStatus.DRAFTED, LetterStatus.EDITED),
                Limit.of(MOST)).stream().filter(letter -> !letter.writer().equals(caller.name()))
                .filter(letter -> !conflicts.has(letter.caseId(), caller.name()))
                .map(letter -> new LetterLine(letter.caseId(), letter.letterId(),
                        words.say("letter." + letter.kind(), locale), letter.text().subject(), letter.writer()))
                .toList();
    }

    private List<TeamWords.ApprovalLine> waiting(Caller caller, Locale locale) {
        return approvals.waiting(MOST).stream().filter(one -> !conflicts.has(one.caseId(), caller.name()))
                .map(one -> team.approval(one.caseId(), shown.shown(one), caller, locale))
                .filter(TeamWords.ApprovalLine::mayDecide).toList();
    }
}
