package id.kawal.intake.timeline.messaging;

import id.kawal.contracts.Topics;
import id.kawal.contracts.escalation.CaseClosed;
import id.kawal.contracts.escalation.CaseForwarded;
import id.kawal.contracts.escalation.CaseMarkedEligible;
import id.kawal.contracts.escalation.CaseReopened;
import id.kawal.contracts.escalation.ClockPaused;
import id.kawal.contracts.escalation.ClockResumed;
import id.kawal.contracts.escalation.ClockStarted;
import id.kawal.contracts.escalation.ClockStopped;
import id.kawal.contracts.escalation.ConflictOfInterestDeclared;
import id.kawal.contracts.escalation.DeadlineApproaching;
import id.kawal.contracts.escalation.DeadlineMissRetracted;
import id.kawal.contracts.escalation.DeadlineMissed;
import id.kawal.contracts.escalation.DeadlineRecomputed;
import id.kawal.contracts.escalation.DeskStepTaken;
import id.kawal.contracts.escalation.EscalationEvent;
import id.kawal.contracts.escalation.ExtensionGranted;
import id.kawal.contracts.escalation.ExtensionRefused;
import id.kawal.contracts.escalation.StepSkipped;
import id.kawal.contracts.escalation.SuperiorInformed;
import id.kawal.intake.report.Report;
import id.kawal.intake.report.Reports;
import id.kawal.intake.timeline.Facts;
import id.kawal.messaging.Envelope;
import id.kawal.messaging.Subscription;
import id.kawal.web.DeclaredInterests;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears what the clocks and the steps of a case say, and who is not to read its file. */
@Configuration(proxyBeanMethods = false)
class EscalationEvents {

    private final Facts facts;
    private final Reports reports;
    private final DeclaredInterests interests;
    private final Clock clock;

    EscalationEvents(Facts facts, Reports reports, DeclaredInterests interests, Clock clock) {
        this.interests = interests;
        this.clock = clock;
        this.facts = facts;
        this.reports = reports;
    }

    @Bean
    Subscription escalationCases() {
        return Subscription.to(Topics.ESCALATION_CASES, "escalation-cases")
                .on(ClockStarted.TYPE, ClockStarted.class, this::keep)
                .on(ClockPaused.TYPE, ClockPaused.class, this::keep)
                .on(ClockResumed.TYPE, ClockResumed.class, this::keep)
                .on(ClockStopped.TYPE, ClockStopped.class, this::keep)
                .on(ExtensionGranted.TYPE, ExtensionGranted.class, this::keep)
                .on(ExtensionRefused.TYPE, ExtensionRefused.class, this::keep)
                .on(DeadlineRecomputed.TYPE, DeadlineRecomputed.class, this::keep)
                .on(DeadlineApproaching.TYPE, DeadlineApproaching.class, this::keep)
                .on(DeadlineMissed.TYPE, DeadlineMissed.class, this::keep)
                .on(DeadlineMissRetracted.TYPE, DeadlineMissRetracted.class, this::keep)
                .on(SuperiorInformed.TYPE, SuperiorInformed.class, this::keep)
                .on(StepSkipped.TYPE, StepSkipped.class, this::keep)
                .on(CaseMarkedEligible.TYPE, CaseMarkedEligible.class, this::keep)
                .on(CaseForwarded.TYPE, CaseForwarded.class, this::keep)
                .on(DeskStepTaken.TYPE, DeskStepTaken.class, this::keep)
                .on(ConflictOfInterestDeclared.TYPE, ConflictOfInterestDeclared.class, this::keepAway)
                .on(CaseReopened.TYPE, CaseReopened.class, this::reopen)
                .on(CaseClosed.TYPE, CaseClosed.class, this::close).build();
    }

    private void keep(EscalationEvent event, Envelope envelope) {
        facts.add(envelope.id(), event.caseId(), EscalationFacts.of(event, envelope, clock.getZone()));
    }

    /** A matter of the office: the reporter is not told. */
    private void keepAway(ConflictOfInterestDeclared declared, Envelope envelope) {
        interests.keep(declared.caseId(), declared.member(), envelope.time());
    }

    /** Whatever ended it, the reporter can act on it again. */
    private void reopen(CaseReopened reopened, Envelope envelope) {
        reports.lock(reopened.caseId()).ifPresent(Report::reopen);
        keep(reopened, envelope);
    }

    /** Nothing more can be done with a case that has ended. */
    private void close(CaseClosed closed, Envelope envelope) {
        reports.lock(closed.caseId()).ifPresent(report -> report.end(Report.Status.CLOSED));
        keep(closed, envelope);
    }
}
