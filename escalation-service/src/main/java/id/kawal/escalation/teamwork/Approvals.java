package id.kawal.escalation.teamwork;

import id.kawal.escalation.desk.SecondPerson;
import id.kawal.escalation.lifecycle.Command;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What the head was asked to approve of. */
@Component
public class Approvals implements SecondPerson {

    private final ApprovalRows rows;
    private final Clock clock;

    Approvals(ApprovalRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Asks for one. */
    public Approval ask(UUID caseId, Command command, String reason, String by) {
        return rows.save(new Approval(caseId, command, reason, by, clock.instant()));
    }

    /**
     * Decides on one.
     *
     * @return what was decided, or nothing when there is none of that case, or it is decided already
     */
    public Optional<Approval> decide(UUID caseId, UUID approvalId, boolean grant, String by, @Nullable String words) {
        var open = rows.findById(approvalId).filter(one -> one.caseId().equals(caseId) && one.granted() == null);
        open.ifPresent(one -> one.decide(grant, by, clock.instant(), words));
        return open;
    }

    /** One of that case. */
    public Optional<Approval> find(UUID caseId, UUID approvalId) {
        return rows.findById(approvalId).filter(one -> one.caseId().equals(caseId));
    }

    /** All of a case, oldest first. */
    public List<Approval> of(UUID caseId) {
        return rows.findByCaseIdOrderByAskedAt(caseId);
    }

    /** Those that nobody decided on yet, oldest first. */
    public List<Approval> waiting(int limit) {
        return rows.findByGrantedIsNullOrderByAskedAt(Limit.of(limit));
    }

    @Override
    public Optional<String> approver(UUID caseId, Command command, String actor) {
        return rows.usable(caseId, command, actor).stream().map(Approval::decidedBy).findFirst();
    }

    @Override
    public void use(UUID caseId, Command command, String actor, Instant at) {
        rows.usable(caseId, command, actor).getFirst().use(at);
    }

    @Override
    public void lapse(UUID caseId, Instant at) {
        rows.findByCaseIdAndGrantedTrueAndUsedAtIsNull(caseId).forEach(one -> one.use(at));
    }
}
