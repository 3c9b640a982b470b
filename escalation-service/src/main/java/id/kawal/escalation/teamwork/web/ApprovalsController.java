package id.kawal.escalation.teamwork.web;

import id.kawal.escalation.assignment.DeskAccess;
import id.kawal.escalation.lifecycle.Command;
import id.kawal.escalation.teamwork.Approval;
import id.kawal.escalation.teamwork.Approvals;
import id.kawal.web.Caller;
import id.kawal.web.Entries;
import id.kawal.web.Refusal;
import id.kawal.web.Role;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
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

/** Asks for approvals and decides on them; who asked never decides. */
@RestController
@RequestMapping("/api/v1/desk/cases/{caseId}/approvals")
@Transactional
class ApprovalsController {

    private static final int LONGEST_TEXT = 2_000;

    private final Approvals approvals;
    private final DeskAccess access;
    private final Clock clock;

    ApprovalsController(Approvals approvals, DeskAccess access, Clock clock) {
        this.approvals = approvals;
        this.access = access;
        this.clock = clock;
    }

    /** Of what somebody is to approve, and why. */
    record Asked(@Nullable String command, @Nullable String reason) {
    }

    /** What was decided. */
    record Decided(@Nullable Boolean granted, @Nullable String answer) {
    }

    /** An approval as shown. */
    record Shown(UUID approvalId, String command, String reason, String askedBy, OffsetDateTime askedAt,
            @Nullable Boolean granted, @Nullable String decidedBy, @Nullable OffsetDateTime decidedAt,
            @Nullable String answer, @Nullable OffsetDateTime usedAt) {
    }

    @GetMapping
    @Operation(summary = "What the head was asked to approve of in a case")
    List<Shown> all(@PathVariable UUID caseId, Caller caller) {
        access.open(caseId, caller);
        return approvals.of(caseId).stream().map(this::shown).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Asks the head to approve of a step")
    Shown ask(@PathVariable UUID caseId, @RequestBody Asked sent, Caller caller) {
        access.open(caseId, caller);
        var command = sent.command() == null ? null : Command.ofPath(sent.command()).orElse(null);
        if (command == null) {
            throw Refusal.unprocessable("entry-wrong").field("command", "unknown-command");
        }
        new Entries("entry-wrong").needs("reason", sent.reason(), LONGEST_TEXT).done();
        return shown(approvals.ask(caseId, command, Objects.requireNonNull(sent.reason()), caller.name()));
    }

    @PostMapping("/{approvalId}/decision")
    @Operation(summary = "Grants an approval or refuses it; only the head, and never who asked")
    Shown decide(@PathVariable UUID caseId, @PathVariable UUID approvalId, @RequestBody Decided sent, Caller caller) {
        access.open(caseId, caller);
        if (!caller.is(Role.HEAD)) {
            throw Refusal.forbidden("head-only");
        }
        if (sent.granted() == null) {
            throw Refusal.unprocessable("entry-wrong").field("granted", "required", "");
        }
        new Entries("entry-wrong").atMost("answer", sent.answer(), LONGEST_TEXT).done();
        var asked = approvals.find(caseId, approvalId).orElseThrow(() -> Refusal.notFound("approval-unknown"));
        if (asked.askedBy().equals(caller.name())) {
            throw Refusal.forbidden("approval-by-who-asked");
        }
        return shown(approvals.decide(caseId, approvalId, sent.granted(), caller.name(), sent.answer())
                .orElseThrow(() -> Refusal.conflict("approval-decided")));
    }

    Shown shown(Approval one) {
        return new Shown(one.approvalId(), one.command().path(), one.reason(), one.askedBy(),
                one.askedAt().atZone(clock.getZone()).toOffsetDateTime(), one.granted(), one.decidedBy(),
                at(one.decidedAt()), one.answer(), at(one.usedAt()));
    }

    private @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(clock.getZone()).toOffsetDateTime();
    }
}
