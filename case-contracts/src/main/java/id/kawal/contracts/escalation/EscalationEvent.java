package id.kawal.contracts.escalation;

import id.kawal.contracts.CaseEvent;

/** A fact on {@code kawal.escalation.cases}. */
public sealed interface EscalationEvent extends CaseEvent permits ClockStarted, ClockPaused, ClockResumed, ClockStopped,
        ExtensionGranted, ExtensionRefused, DeadlineRecomputed, DeadlineApproaching, DeadlineMissed,
        DeadlineMissRetracted, SuperiorInformed, EscalationRaised, ActionDue, StepSkipped, CaseMarkedEligible,
        CaseForwarded, CaseClosed, CaseReopened, DeskStepTaken, LetterProgressed, ConflictOfInterestDeclared {
}
