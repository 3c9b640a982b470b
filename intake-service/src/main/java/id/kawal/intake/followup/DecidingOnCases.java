package id.kawal.intake.followup;

import id.kawal.intake.report.Report;
import id.kawal.intake.report.ReportEvents;
import id.kawal.intake.timeline.FactKind;
import id.kawal.intake.timeline.Facts;
import id.kawal.intake.vault.Dispute;
import id.kawal.intake.vault.Vault;
import id.kawal.web.Refusal;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a reporter decides about a running case; deciding the same again changes nothing and is answered the same. */
@Component
public class DecidingOnCases {

    private final HeldCase held;
    private final Vault vault;
    private final ReportEvents events;
    private final Facts facts;
    private final Clock clock;

    DecidingOnCases(HeldCase held, Vault vault, ReportEvents events, Facts facts, Clock clock) {
        this.held = held;
        this.vault = vault;
        this.events = events;
        this.facts = facts;
        this.clock = clock;
    }

    void dispute(UUID caseId, UUID disputeId, String reasons, @Nullable UUID answerNamed) {
        var report = held.holdOpen(caseId);
        var answer = held.answer(report, answerNamed);
        if (vault.disputes(caseId).stream().anyMatch(dispute -> dispute.responseId().equals(answer))) {
            throw Refusal.conflict("already-disputed");
        }
        var now = clock.instant();
        vault.keep(new Dispute(disputeId, caseId, answer, now, reasons));
        facts.own(events.responseDisputed(report, disputeId, answer), caseId, FactKind.RESPONSE_DISPUTED, now, answer);
    }

    /** The reporter confirms that the matter is resolved. */
    @Transactional
    public Report confirm(UUID caseId, @Nullable UUID answerNamed) {
        var report = held.hold(caseId);
        if (report.status() == Report.Status.CONFIRMED) {
            return report;
        }
        var open = held.holdOpen(caseId);
        var answer = held.answer(open, answerNamed);
        open.end(Report.Status.CONFIRMED);
        facts.own(events.resolutionConfirmed(open, answer), caseId, FactKind.RESOLUTION_CONFIRMED, clock.instant(),
                answer);
        return open;
    }

    /** The reporter takes the report back. */
    @Transactional
    public Report withdraw(UUID caseId) {
        var report = held.hold(caseId);
        if (report.status() == Report.Status.WITHDRAWN) {
            return report;
        }
        var open = held.holdOpen(caseId);
        open.end(Report.Status.WITHDRAWN);
        facts.own(events.withdrawn(open), caseId, FactKind.REPORT_WITHDRAWN, clock.instant(), null);
        return open;
    }

    /** The reporter agrees that the case goes to the Ombudsman. */
    @Transactional
    public Report consent(UUID caseId) {
        var report = held.hold(caseId);
        if (report.forwardingConsent()) {
            return report;
        }
        var open = held.holdOpen(caseId);
        open.consent();
        facts.own(events.forwardingConsented(open), caseId, FactKind.FORWARDING_CONSENTED, clock.instant(), null);
        return open;
    }
}
