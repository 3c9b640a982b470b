package id.kawal.escalation.teamwork.web;

import id.kawal.escalation.assignment.OfficeMember;
import id.kawal.escalation.assignment.OfficeMembers;
import id.kawal.escalation.desk.DraftingNews;
import id.kawal.escalation.examiner.PageWords;
import id.kawal.escalation.examiner.Typed;
import id.kawal.web.Caller;
import id.kawal.web.Role;
import id.kawal.web.page.Fault;
import id.kawal.web.page.Field;
import id.kawal.web.page.Field.Kind;
import id.kawal.web.page.Field.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes, tasks and approvals as pages show them and ask for them. */
@Component
class TeamWords {

    private final OfficeMembers members;
    private final PageWords words;

    TeamWords(OfficeMembers members, PageWords words) {
        this.members = members;
        this.words = words;
    }

    /** A note. */
    record NoteLine(String by, String at, String text) {
    }

    /** A task; open ones can be ticked off. {@code news} says that it is done by telling the reporter something. */
    record TaskLine(UUID taskId, UUID caseId, String text, String forWhom, @Nullable String due, boolean overdue,
            boolean news, @Nullable String doneBy) {
    }

    /** An approval that was asked for; {@code mayDecide} says that it waits for whoever looks. */
    record ApprovalLine(UUID approvalId, UUID caseId, String label, String reason, String askedBy, String at,
            String state, @Nullable String answer, boolean mayDecide) {
    }

    NoteLine note(NotesController.Shown note, Locale locale) {
        return new NoteLine(note.by(), words.moment(note.at().toInstant(), locale), note.text());
    }

    TaskLine task(TasksController.Shown task, Locale locale) {
        var due = task.dueOn();
        var assignee = task.assignee();
        return new TaskLine(task.taskId(), task.caseId(), task.text(),
                assignee == null ? words.say("level." + task.level(), locale) : assignee,
                due == null ? null : words.day(due, locale), task.overdue(),
                task.doneBy() == null && DraftingNews.RULE.equals(task.rule()), task.doneBy());
    }

    ApprovalLine approval(UUID caseId, ApprovalsController.Shown one, Caller caller, Locale locale) {
        var granted = one.granted();
        var state = granted == null ? "waiting" : !granted ? "refused" : one.usedAt() == null ? "granted" : "used";
        return new ApprovalLine(one.approvalId(), caseId, words.say("desk.command." + one.command(), locale),
                one.reason(), one.askedBy(), words.moment(one.askedAt().toInstant(), locale),
                words.say("desk.approval.state." + state, locale, one.decidedBy() == null ? "" : one.decidedBy()),
                one.answer(), granted == null && caller.is(Role.HEAD) && !one.askedBy().equals(caller.name()));
    }

    Field noteField(Typed typed, List<Fault> faults, Locale locale) {
        return field(Kind.AREA, "note", List.of(), typed, faults, locale);
    }

    Field reason(Typed typed, List<Fault> faults, Locale locale) {
        return field(Kind.AREA, "reason", List.of(), typed, faults, locale);
    }

    List<Field> taskFields(Typed typed, List<Fault> faults, Locale locale) {
        var people = new ArrayList<>(List.of(new Option("", words.say("desk.task.whoever", locale), null)));
        members.findByActiveTrueOrderByName().stream().map(OfficeMember::name)
                .map(name -> new Option(name, name, null)).forEach(people::add);
        return List.of(field(Kind.TEXT, "task", List.of(), typed, faults, locale),
                field(Kind.SELECT, "assignee", people, typed, faults, locale),
                field(Kind.DAY, "dueOn", List.of(), typed, faults, locale).answered(typed.dayText("dueOn")));
    }

    private Field field(Kind kind, String name, List<Option> options, Typed typed, List<Fault> faults, Locale locale) {
        var wrong = faults.stream().filter(fault -> fault.field().equals(name)).map(Fault::message).findFirst();
        return Field.of(kind, name, words.say("desk.team." + name, locale), options)
                .hinted(words.maybe("desk.team." + name + ".hint", locale)).answered(typed.text(name))
                .faulty(wrong.orElse(null));
    }
}
