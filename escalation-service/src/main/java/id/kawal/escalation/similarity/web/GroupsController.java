package id.kawal.escalation.similarity.web;

import id.kawal.escalation.assignment.DeskAccess;
import id.kawal.escalation.desk.StepOrder;
import id.kawal.escalation.desk.StepResult;
import id.kawal.escalation.desk.TakingSteps;
import id.kawal.escalation.desk.web.StepBody;
import id.kawal.escalation.desk.web.StepRefusals;
import id.kawal.escalation.lifecycle.Command;
import id.kawal.escalation.similarity.CaseGroups;
import id.kawal.web.Caller;
import id.kawal.web.Entries;
import id.kawal.web.Problems;
import id.kawal.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Groups of cases that are handled together: one step for all of them, each by its own rules. */
@RestController
@RequestMapping("/api/v1/desk/groups")
class GroupsController {

    private final CaseGroups groups;
    private final TakingSteps steps;
    private final DeskAccess access;
    private final Problems problems;
    private final Clock clock;

    GroupsController(CaseGroups groups, TakingSteps steps, DeskAccess access, Problems problems, Clock clock) {
        this.groups = groups;
        this.steps = steps;
        this.access = access;
        this.problems = problems;
        this.clock = clock;
    }

    /** Which cases are put together, and why. */
    record Wanted(@Nullable String title, @Nullable Set<@Nullable UUID> caseIds) {
    }

    /** A group. */
    record Group(UUID groupId, List<UUID> caseIds) {
    }

    /** What became of one case of the group. */
    record Outcome(UUID caseId, boolean taken, @Nullable String state, @Nullable ProblemDetail problem) {
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    @Operation(summary = "Puts cases together, to be handled as one")
    Group make(@RequestBody Wanted sent, Caller caller) {
        var caseIds = sent.caseIds();
        if (caseIds == null || caseIds.contains(null) || caseIds.size() < 2 || caseIds.size() > 200) {
            throw Refusal.unprocessable("entry-wrong").field("caseIds", "not-a-group");
        }
        new Entries("entry-wrong").needs("title", sent.title(), 200).done();
        caseIds.forEach(caseId -> access.open(caseId, caller));
        var groupId = groups.make(Objects.requireNonNull(sent.title()), caseIds, caller.name());
        return new Group(groupId, groups.members(groupId));
    }

    @PostMapping("/{groupId}/{command}")
    @Operation(summary = "Takes one step in every case of a group; a case that refuses it says why and holds up no other")
    List<Outcome> take(@PathVariable UUID groupId, @PathVariable String command, @RequestBody StepBody sent,
            Caller caller, Locale locale) {
        var asked = Command.ofPath(command).orElseThrow(() -> Refusal.notFound("command-unknown", command));
        var members = groups.members(groupId);
        if (members.isEmpty()) {
            throw Refusal.notFound("group-unknown");
        }
        return members.stream().map(caseId -> one(caseId, asked, sent, caller, locale)).toList();
    }

    private Outcome one(UUID caseId, Command command, StepBody sent, Caller caller, Locale locale) {
        try {
            var version = access.open(caseId, caller).version();
            var result = steps.take(
                    new StepOrder(caseId, command, sent.order(), sent.assignee(), version, caller.name()));
            if (result instanceof StepResult.Done(var held)) {
                return new Outcome(caseId, true, held.state().name(), null);
            }
            throw new StepRefusals(locale.getLanguage(), clock.getZone()).of(result);
        } catch (Refusal refused) {
            return new Outcome(caseId, false, null, problems.describe(refused, locale));
        }
    }
}
