package id.kawal.escalation.desk.persistence;

import id.kawal.escalation.desk.StepTaken;
import id.kawal.escalation.lifecycle.CaseState;
import id.kawal.escalation.lifecycle.Command;
import id.kawal.escalation.lifecycle.Situation.Order;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code desk_step}. */
@Entity
@Table(name = "desk_step")
@SuppressWarnings("NullAway.Init")
class DeskStepRow {

    @EmbeddedId
    private Key key;
    private Instant at;
    private String doneBy;
    @Enumerated(EnumType.STRING)
    private @Nullable Command command;
    private String event;
    @Enumerated(EnumType.STRING)
    private CaseState stateBefore;
    @Enumerated(EnumType.STRING)
    private CaseState stateAfter;
    private @Nullable String words;
    private @Nullable Instant receivedAt;
    private @Nullable String proof;
    private @Nullable LocalDate namedDate;
    private @Nullable String code;
    private String items;
    private @Nullable String reference;
    private @Nullable String signatory;
    private @Nullable String assignee;
    private @Nullable String approver;

    /**
     * What tells one step from another.
     *
     * @param caseId the case
     * @param version the version of the case that it led to
     */
    @Embeddable
    record Key(UUID caseId, int version) {
    }

    protected DeskStepRow() {
    }

    DeskStepRow(StepTaken step) {
        key = new Key(step.caseId(), step.version());
        at = step.at();
        doneBy = step.by();
        command = step.command();
        event = step.event();
        stateBefore = step.from();
        stateAfter = step.to();
        var order = step.order();
        words = order.words();
        receivedAt = order.receivedAt();
        proof = order.proof();
        namedDate = order.date();
        code = order.code();
        items = String.join(",", order.items().stream().sorted().toList());
        reference = order.reference();
        signatory = order.signatory();
        assignee = step.assignee();
        approver = step.approver();
    }

    StepTaken step() {
        var named = items.isEmpty() ? Set.<String>of() : Set.copyOf(List.of(items.split(",")));
        return new StepTaken(key.caseId(), key.version(), at, doneBy, command, event, stateBefore, stateAfter,
                new Order(words, receivedAt, proof, namedDate, code, named, reference, signatory), assignee, approver);
    }
}
