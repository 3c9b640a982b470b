package id.kawal.escalation.desk;

import id.kawal.escalation.assignment.ConflictsOfInterest;
import id.kawal.escalation.assignment.ProposingAssignees;
import id.kawal.escalation.casefile.CaseFile;
import id.kawal.escalation.casefile.Cases;
import id.kawal.escalation.casefile.FollowingCases;
import id.kawal.escalation.lifecycle.Command;
import id.kawal.escalation.lifecycle.LifeCycle;
import id.kawal.escalation.lifecycle.Ruling;
import id.kawal.escalation.lifecycle.Situation.Hands;
import id.kawal.escalation.lifecycle.Transition;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes one step in one case: the life cycle rules on it, the facts go to the clocks, the step is kept and told, all of it in
 * one transaction that holds the case.
 */
@Service
public class TakingSteps {

    private final LifeCycle lifeCycle = LifeCycle.ofTheOmbudsman();
    private final Cases files;
    private final DeskCases desk;
    private final FollowingCases following;
    private final DeskAnnouncements announcements;
    private final SecondPerson approvals;
    private final ConflictsOfInterest conflicts;
    private final ProposingAssignees assignees;
    private final Register register;
    private final Clock clock;

    TakingSteps(Cases files, DeskCases desk, FollowingCases following, DeskAnnouncements announcements,
            SecondPerson approvals, ConflictsOfInterest conflicts, ProposingAssignees assignees, Register register,
            Clock clock) {
        this.files = files;
        this.desk = desk;
        this.following = following;
        this.announcements = announcements;
        this.approvals = approvals;
        this.conflicts = conflicts;
        this.assignees = assignees;
        this.register = register;
        this.clock = clock;
    }

    /** Takes the step, or says why not. */
    @Transactional
    public StepResult take(StepOrder order) {
        var file = files.hold(order.caseId());
        var held = file.isEmpty() ? null : desk.find(order.caseId()).orElse(null);
        if (held == null) {
            return new StepResult.Unknown();
        }
        if (held.version() != order.version()) {
            return new StepResult.Overtaken(held, desk.steps(order.caseId(), order.version()));
        }
        var at = held.nextMoment(clock.instant());
        var hands = hands(order);
        var situation = new Standpoint(held, file.get(), clock.getZone()).at(at, order.order(), hands);
        return switch (lifeCycle.rule(held.state(), order.command(), situation)) {
            case Ruling.Taken(Transition step) -> perform(order, step, held, file.get(), at, hands.approver());
            case Ruling refused -> new StepResult.Refused(refused);
        };
    }

    private Hands hands(StepOrder order) {
        var assignee = order.assignee();
        var unfit = assignee != null && !assignees.mayGet(order.caseId(), assignee);
        return new Hands(order.by(), conflicts.has(order.caseId(), order.by()), assignee, unfit,
                approvals.approver(order.caseId(), order.command(), order.by()).orElse(null));
    }

    private StepResult perform(StepOrder order, Transition step, DeskCase held, CaseFile file, Instant at,
            @Nullable String approver) {
        var changed = register.numbered(held.after(step, order.order(), order.assignee(), at), step.from(), at);
        var approvedBy = step.needsApproval() ? approver : null;
        var taken = new StepTaken(held.caseId(), changed.version(), at, order.by(), step.command(),
                step.event().step(), step.from(), step.to(), order.order(), order.assignee(), approvedBy);
        if (step.needsApproval()) {
            approvals.use(held.caseId(), step.command(), order.by(), at);
        }
        if (step.command() == Command.REOPEN) {
            approvals.lapse(held.caseId(), at);
        }
        desk.save(changed, taken);
        announcements.announce(changed, taken);
        new StepFacts(step, order.order(), held, Set.copyOf(file.standing().missing()), at, clock.getZone()).all()
                .forEach(fact -> following.take(held.caseId(), fact));
        return new StepResult.Done(changed);
    }
}
