package id.kawal.escalation.casefile;

import id.kawal.escalation.clock.ClockRun;
import id.kawal.escalation.policy.Action;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides when a case may go to the Ombudsman, and hands it over once. */
final class Forwarding {

    private final CaseLedger ledger;

    Forwarding(CaseLedger ledger) {
        this.ledger = ledger;
    }

    void grieve(EligibilityReason reason, Fact fact) {
        markEligible(new CaseEvent.MarkedEligible(ledger.clocks().agency(), reason, null,
                !ledger.standing().consented(), fact.happenedAt()), fact.recordedAt());
        forward(null, fact.happenedAt(), fact.recordedAt());
    }

    void missed(ClockRun run, Instant at, Instant now) {
        markEligible(new CaseEvent.MarkedEligible(run.agency(), EligibilityReason.DEADLINE_MISSED, run.rule().id(),
                !ledger.standing().consented(), at), now);
    }

    private void markEligible(CaseEvent.MarkedEligible marked, Instant now) {
        if (ledger.standing().eligibility() == null) {
            ledger.stand(ledger.standing().eligible(new Eligibility(marked.at(), marked.reason(), marked.rule())));
            ledger.decide(marked, now);
        }
    }

    /** Hands the case over once, if it may; a clock whose step cannot be taken says why. */
    void forward(@Nullable ClockRun run, Instant at, Instant now) {
        var standing = ledger.standing();
        var eligibility = standing.eligibility();
        if (eligibility == null) {
            return;
        }
        var obstacle = obstacle(at);
        if (obstacle != null) {
            var skipping = run != null || obstacle != SkipReason.TIME_BARRED ? Optional.ofNullable(run) : bar(at);
            skipping.ifPresent(
                    clock -> ledger.decide(new CaseEvent.StepSkipped(clock, "forward", obstacle, at), now));
        } else {
            ledger.stand(standing.forwarded(at));
            ledger.decide(new CaseEvent.Forwarded(ledger.clocks().agency(), eligibility.reason(),
                    ledger.report().confidential(), standing.missing(), at), now);
            ledger.reread();
        }
    }

    private @Nullable SkipReason obstacle(Instant at) {
        if (ledger.standing().isForwarded()) {
            return SkipReason.ALREADY_FORWARDED;
        }
        if (bar(at).isPresent()) {
            return SkipReason.TIME_BARRED;
        }
        return ledger.standing().consented() ? null : SkipReason.NO_CONSENT;
    }

    private Optional<ClockRun> bar(Instant at) {
        return ledger.clocks().runs().stream()
                .filter(run -> run.rule().barsForwarding() && run.isOpen() && run.isPast(at)).findFirst();
    }

    /** A miss that is taken back takes the eligibility back that it gave, unless another one gives it. */
    void withdraw(ClockRun retracted) {
        var standing = ledger.standing();
        var eligibility = standing.eligibility();
        if (standing.isForwarded() || eligibility == null || !retracted.rule().id().equals(eligibility.rule())) {
            return;
        }
        ledger.stand(standing.eligible(ledger.clocks().runs().stream()
                .filter(run -> ledger.progress().isMissed(run)
                        && run.rule().dueStep().actions().contains(Action.MARK_ELIGIBLE))
                .findFirst()
                .map(run -> new Eligibility(run.due(), EligibilityReason.DEADLINE_MISSED, run.rule().id()))
                .orElse(null)));
    }
}
