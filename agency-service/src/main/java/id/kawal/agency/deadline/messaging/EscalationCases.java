package id.kawal.agency.deadline.messaging;

import id.kawal.agency.deadline.AgencyDeadline;
import id.kawal.agency.deadline.AgencyDeadline.Status;
import id.kawal.agency.deadline.CaseStanding;
import id.kawal.agency.deadline.Deadlines;
import id.kawal.agency.deadline.OfficeStep;
import id.kawal.agency.deadline.OfficeSteps;
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
import id.kawal.contracts.escalation.DeadlineMissRetracted;
import id.kawal.contracts.escalation.DeadlineMissed;
import id.kawal.contracts.escalation.DeadlineRecomputed;
import id.kawal.contracts.escalation.DeskStep;
import id.kawal.contracts.escalation.DeskStepTaken;
import id.kawal.contracts.escalation.ExtensionGranted;
import id.kawal.contracts.escalation.ExtensionRefused;
import id.kawal.contracts.escalation.SuperiorInformed;
import id.kawal.messaging.Envelope;
import id.kawal.messaging.Subscription;
import id.kawal.web.DeclaredInterests;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears what escalation says of a case and writes it down for the agency. */
@Configuration(proxyBeanMethods = false)
class EscalationCases {

    private final Deadlines deadlines;
    private final OfficeSteps steps;
    private final DeclaredInterests interests;

    EscalationCases(Deadlines deadlines, OfficeSteps steps, DeclaredInterests interests) {
        this.interests = interests;
        this.steps = steps;
        this.deadlines = deadlines;
    }

    @Bean
    Subscription escalationSubscription() {
        return Subscription.to(Topics.ESCALATION_CASES, "escalation-cases")
                .on(ClockStarted.TYPE, ClockStarted.class, this::on)
                .on(ClockPaused.TYPE, ClockPaused.class, this::on)
                .on(ClockResumed.TYPE, ClockResumed.class, this::on)
                .on(ClockStopped.TYPE, ClockStopped.class, this::on)
                .on(DeadlineRecomputed.TYPE, DeadlineRecomputed.class, this::on)
                .on(DeadlineMissed.TYPE, DeadlineMissed.class, this::on)
                .on(DeadlineMissRetracted.TYPE, DeadlineMissRetracted.class, this::on)
                .on(ExtensionGranted.TYPE, ExtensionGranted.class, this::on)
                .on(ExtensionRefused.TYPE, ExtensionRefused.class, this::on)
                .on(SuperiorInformed.TYPE, SuperiorInformed.class, this::on)
                .on(CaseMarkedEligible.TYPE, CaseMarkedEligible.class, this::on)
                .on(CaseForwarded.TYPE, CaseForwarded.class, this::on)
                .on(DeskStepTaken.TYPE, DeskStepTaken.class, this::on)
                .on(ConflictOfInterestDeclared.TYPE, ConflictOfInterestDeclared.class, this::on)
                .on(CaseReopened.TYPE, CaseReopened.class, this::on)
                .on(CaseClosed.TYPE, CaseClosed.class, this::on).build();
    }

    private void on(ClockStarted event, Envelope envelope) {
        deadlines.started(
                new AgencyDeadline(event.clockId(), event.caseId(), event.agencyCode(), event.rule(), event.run(),
                        event.startedAt(), event.limit(), event.unit(), event.due(), Status.RUNNING, null, false));
    }

    private void on(ClockPaused event, Envelope envelope) {
        deadlines.change(event.caseId(), event.clockId(), clock -> clock.paused(event.reason()));
    }

    private void on(ClockResumed event, Envelope envelope) {
        deadlines.change(event.caseId(), event.clockId(), clock -> clock.resumed(event.due()));
    }

    private void on(ClockStopped event, Envelope envelope) {
        deadlines.change(event.caseId(), event.clockId(), clock -> clock.stopped(event.reason().name()));
    }

    private void on(DeadlineRecomputed event, Envelope envelope) {
        deadlines.change(event.caseId(), event.clockId(), clock -> clock.movedTo(event.due()));
    }

    private void on(DeadlineMissed event, Envelope envelope) {
        deadlines.change(event.caseId(), event.clockId(), AgencyDeadline::passedUnmet);
    }

    private void on(DeadlineMissRetracted event, Envelope envelope) {
        deadlines.change(event.caseId(), event.clockId(), AgencyDeadline::metAfterAll);
        if (!event.alreadyForwarded()) {
            deadlines.moved(event.caseId(), standing -> standing.eligible(null));
        }
    }

    private void on(ExtensionGranted event, Envelope envelope) {
        deadlines.change(event.caseId(), event.clockId(), clock -> clock.movedTo(event.due()));
        deadlines.decided(event.caseId(), event.extensionId(), event.due(), null);
    }

    private void on(ExtensionRefused event, Envelope envelope) {
        deadlines.decided(event.caseId(), event.extensionId(), null, event.reason().name());
    }

    private void on(SuperiorInformed event, Envelope envelope) {
        deadlines.moved(event.caseId(), standing -> standing.superiorInformed(envelope.time()));
    }

    private void on(CaseMarkedEligible event, Envelope envelope) {
        deadlines.moved(event.caseId(), standing -> standing.eligible(event.reason().name()));
    }

    private void on(CaseForwarded event, Envelope envelope) {
        deadlines.moved(event.caseId(), standing -> standing.forwarded(envelope.time()));
    }

    /** Steps that concern the office or the reporter alone are no affair of the agency. */
    private void on(DeskStepTaken event, Envelope envelope) {
        var agency = event.agencyCode();
        var concerned = DeskStep.named(event.step()).filter(step -> step.concerns(DeskStep.Concerned.AGENCY));
        if (concerned.isPresent() && agency != null) {
            steps.heard(new OfficeStep(envelope.id(), event.caseId(), agency, envelope.time(), event.step(),
                    event.state(), event.date()));
        }
    }

    /** Of no concern to an agency: it is about who of the Ombudsman's staff may read what agencies wrote. */
    private void on(ConflictOfInterestDeclared event, Envelope envelope) {
        interests.keep(event.caseId(), event.member(), envelope.time());
    }

    private void on(CaseReopened event, Envelope envelope) {
        deadlines.moved(event.caseId(), CaseStanding::reopened);
    }

    private void on(CaseClosed event, Envelope envelope) {
        deadlines.moved(event.caseId(),
                (CaseStanding standing) -> standing.closed(event.outcome().name(), envelope.time()));
    }
}
