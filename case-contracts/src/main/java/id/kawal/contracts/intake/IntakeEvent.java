package id.kawal.contracts.intake;

import id.kawal.contracts.CaseEvent;

/** A fact on {@code kawal.intake.reports}. */
public sealed interface IntakeEvent extends CaseEvent
        permits ReportSubmitted, InformationAdded, EvidenceAdded, PriorComplaintRecorded,
        ResponseDisputed, ResolutionConfirmed, ReportWithdrawn, ForwardingConsented {
}
