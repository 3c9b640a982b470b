package id.kawal.escalation.teamwork.web;

import id.kawal.escalation.assignment.ConflictsOfInterest;
import id.kawal.escalation.assignment.DeskAccess;
import id.kawal.escalation.assignment.OfficeMember;
import id.kawal.escalation.assignment.OfficeMembers;
import id.kawal.escalation.assignment.Rank;
import id.kawal.escalation.policy.Party;
import id.kawal.escalation.teamwork.Task;
import id.kawal.escalation.teamwork.TaskWords;
import id.kawal.escalation.teamwork.Tasks;
import id.kawal.web.Caller;
import id.kawal.web.Entries;
import id.kawal.web.Refusal;
import id.kawal.web.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is to be done: given by people, or asked for by clocks. */
@RestController
@RequestMapping("/api/v1/desk")
@Transactional
class TasksController {

    private static final int LARGEST_LIST = 200;
    private static final int LONGEST_TEXT = 1_000;

    private final Tasks tasks;
    private final DeskAccess access;
    private final ConflictsOfInterest conflicts;
    private final OfficeMembers members;
    private final TaskWords words;
    private final Clock clock;

    TasksController(Tasks tasks, DeskAccess access, ConflictsOfInterest conflicts, OfficeMembers members,
            TaskWords words, Clock clock) {
        this.tasks = tasks;
        this.access = access;
        this.conflicts = conflicts;
        this.members = members;
        this.words = words;
        this.clock = clock;
    }

    /** What is to be done, by whom and until when. */
    record Given(@Nullable String text, @Nullable String assignee, @Nullable LocalDate dueOn) {
    }

    /** A task as shown. */
    record Shown(UUID taskId, UUID caseId, Party level, @Nullable String assignee, String cause, @Nullable String rule,
            String text, @Nullable LocalDate dueOn, boolean overdue, String createdBy, OffsetDateTime createdAt,
            @Nullable String doneBy) {
    }

    /** What is to be done, as much as is shown at once, the first due first; {@code more} says that there is more. */
    record TaskList(List<Shown> tasks,
            @Schema(description = "Whether there are more than the 200 that are shown at once") boolean more) {
    }

    @GetMapping("/tasks")
    @Operation(summary = "What is open for the caller, those the caller stands in for, and the caller's rung of the ladder")
    TaskList mine(Caller caller, Locale locale) {
        var today = LocalDate.now(clock);
        var names = new ArrayList<>(List.of(caller.name()));
        members.findBySubstitute(caller.name()).stream().filter(member -> member.isAway(today))
                .map(OfficeMember::name).forEach(names::add);
        var open = tasks.open(caller.name(), names, levels(caller), LARGEST_LIST + 1);
        return new TaskList(open.stream().limit(LARGEST_LIST).map(task -> shown(task, locale)).toList(),
                open.size() > LARGEST_LIST);
    }

    /** The head of the office passes on what goes to headquarters. */
    private Set<Party> levels(Caller caller) {
        var levels = EnumSet.of(Party.HANDLER);
        var rank = members.findById(caller.name()).map(OfficeMember::rank).orElse(Rank.HANDLER);
        if (rank == Rank.HEAD_OF_TEAM) {
            levels.add(Party.HEAD_OF_TEAM);
        }
        if (caller.is(Role.HEAD) || rank == Rank.HEAD_OF_OFFICE) {
            levels.addAll(Set.of(Party.HEAD_OF_TEAM, Party.HEAD_OF_OFFICE, Party.HEADQUARTERS));
        }
        return levels;
    }

    @GetMapping("/cases/{caseId}/tasks")
    @Operation(summary = "Every task of a case")
    List<Shown> all(@PathVariable UUID caseId, Caller caller, Locale locale) {
        access.open(caseId, caller);
        return tasks.of(caseId).stream().map(task -> shown(task, locale)).toList();
    }

    @PostMapping("/cases/{caseId}/tasks")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Gives a task in a case")
    Shown give(@PathVariable UUID caseId, @RequestBody Given sent, Caller caller, Locale locale) {
        access.open(caseId, caller);
        var due = sent.dueOn();
        new Entries("entry-wrong").needs("text", sent.text(), LONGEST_TEXT)
                .check(due == null || due.getYear() >= 1900 && due.getYear() < 2200, "dueOn", "not-a-day").done();
        var text = Objects.requireNonNull(sent.text());
        return shown(tasks.give(caseId, text, caller.name(), colleague(caseId, sent.assignee()), due),
                locale);
    }

    /** Who is to do it: a colleague who works here and has no interest of their own in the case, or nobody in particular. */
    private @Nullable String colleague(UUID caseId, @Nullable String name) {
        new Entries("entry-wrong").check(name == null || members.findById(name).filter(OfficeMember::isActive)
                .isPresent() && !conflicts.has(caseId, name), "assignee", "unknown-colleague").done();
        return name;
    }

    @PostMapping("/cases/{caseId}/tasks/{taskId}/done")
    @Operation(summary = "Ticks a task off")
    Shown done(@PathVariable UUID caseId, @PathVariable UUID taskId, Caller caller, Locale locale) {
        access.open(caseId, caller);
        return shown(tasks.done(caseId, taskId, caller.name())
                .orElseThrow(() -> Refusal.conflict("task-not-open")), locale);
    }

    private Shown shown(Task task, Locale locale) {
        var due = task.dueOn();
        var overdue = due != null && task.doneAt() == null && due.isBefore(LocalDate.now(clock));
        return new Shown(task.taskId(), task.caseId(), task.level(), task.assignee(), task.cause(), task.rule(),
                words.of(task, locale), due, overdue, task.createdBy(),
                task.createdAt().atZone(clock.getZone()).toOffsetDateTime(), task.doneBy());
    }
}
