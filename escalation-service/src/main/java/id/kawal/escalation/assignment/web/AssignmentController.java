package id.kawal.escalation.assignment.web;

import id.kawal.escalation.assignment.Candidate;
import id.kawal.escalation.assignment.ConflictsOfInterest;
import id.kawal.escalation.assignment.DeskAccess;
import id.kawal.escalation.assignment.ProposingAssignees;
import id.kawal.escalation.assignment.Unit;
import id.kawal.escalation.desk.DeskCases;
import id.kawal.web.Caller;
import id.kawal.web.Entries;
import id.kawal.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who should get a case, and who must not. */
@RestController
@RequestMapping("/api/v1/desk/cases/{caseId}")
@Transactional
class AssignmentController {

    private final ProposingAssignees proposing;
    private final DeskAccess access;
    private final ConflictsOfInterest conflicts;
    private final DeskCases desk;
    private final MessageSource messages;

    AssignmentController(ProposingAssignees proposing, DeskAccess access, ConflictsOfInterest conflicts,
            DeskCases desk, MessageSource messages) {
        this.proposing = proposing;
        this.access = access;
        this.conflicts = conflicts;
        this.desk = desk;
        this.messages = messages;
    }

    /** Somebody who might get the case, with the reasons for their place. */
    record Proposal(Candidate candidate, int load, String reason) {
    }

    /** Why somebody has an interest of their own in a case. */
    record Declaration(@Nullable String reason) {
    }

    /** That a declaration was taken. */
    record Declared(UUID caseId, String member) {
    }

    @GetMapping("/assignees")
    @Operation(summary = "Who should get the case, the one with the least to do first, with reasons")
    List<Proposal> proposals(@PathVariable UUID caseId, @RequestParam @Nullable Unit unit, Caller caller,
            Locale locale) {
        var held = access.open(caseId, caller);
        return proposing.propose(caseId, held.matter().agency(), unit).stream()
                .map(one -> new Proposal(one, one.load(), reason(one, locale))).toList();
    }

    private String reason(Candidate one, Locale locale) {
        var key = one.obstacle() == null ? "candidate.free" : "candidate." + one.obstacle();
        return messages.getMessage(key, new Object[]{one.openCases(), one.overdueCases(), one.sameAgency(),
                one.substitute() == null ? "-" : one.substitute()}, locale);
    }

    @PostMapping("/conflict-of-interest")
    @Operation(summary = "Declares an interest of one's own: from now on the caller neither sees the case nor acts in it")
    Declared declare(@PathVariable UUID caseId, @RequestBody Declaration sent, Caller caller) {
        new Entries("entry-wrong").needs("reason", sent.reason(), 2_000).done();
        if (desk.find(caseId).isEmpty()) {
            throw Refusal.notFound("case-not-at-the-desk");
        }
        conflicts.declare(caseId, caller.name(), Objects.requireNonNull(sent.reason()));
        return new Declared(caseId, caller.name());
    }
}
