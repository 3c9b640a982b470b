package id.kawal.contracts;

import id.kawal.contracts.agency.AgencyDescribed;
import id.kawal.contracts.agency.CaseAcknowledged;
import id.kawal.contracts.agency.CaseDeclined;
import id.kawal.contracts.agency.CaseDelivered;
import id.kawal.contracts.agency.CaseTransferred;
import id.kawal.contracts.agency.ExtensionRequested;
import id.kawal.contracts.agency.InformationRequested;
import id.kawal.contracts.agency.ResponseRecorded;
import id.kawal.contracts.escalation.ActionDue;
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
import id.kawal.contracts.escalation.EscalationRaised;
import id.kawal.contracts.escalation.ExtensionGranted;
import id.kawal.contracts.escalation.ExtensionRefused;
import id.kawal.contracts.escalation.LetterProgressed;
import id.kawal.contracts.escalation.StepSkipped;
import id.kawal.contracts.escalation.SuperiorInformed;
import id.kawal.contracts.intake.EvidenceAdded;
import id.kawal.contracts.intake.ForwardingConsented;
import id.kawal.contracts.intake.InformationAdded;
import id.kawal.contracts.intake.PriorComplaintRecorded;
import id.kawal.contracts.intake.ReportSubmitted;
import id.kawal.contracts.intake.ReportWithdrawn;
import id.kawal.contracts.intake.ReporterContact;
import id.kawal.contracts.intake.ResolutionConfirmed;
import id.kawal.contracts.intake.ResponseDisputed;
import id.kawal.contracts.notification.NotificationFailed;
import id.kawal.contracts.notification.NotificationSent;
import id.kawal.contracts.notification.NotificationSkipped;
import java.util.List;
import java.util.Optional;

/** Every published kind of fact, in the order of the topics. */
public final class EventCatalogue {

    public static final EventType<ReportSubmitted> REPORT_SUBMITTED = new EventType<>(ReportSubmitted.TYPE,
            ReportSubmitted.class, Topics.INTAKE_REPORTS);
    public static final EventType<InformationAdded> INFORMATION_ADDED = new EventType<>(InformationAdded.TYPE,
            InformationAdded.class, Topics.INTAKE_REPORTS);
    public static final EventType<EvidenceAdded> EVIDENCE_ADDED = new EventType<>(EvidenceAdded.TYPE,
            EvidenceAdded.class, Topics.INTAKE_REPORTS);
    public static final EventType<PriorComplaintRecorded> PRIOR_COMPLAINT_RECORDED = new EventType<>(
            PriorComplaintRecorded.TYPE, PriorComplaintRecorded.class, Topics.INTAKE_REPORTS);
    public static final EventType<ResponseDisputed> RESPONSE_DISPUTED = new EventType<>(ResponseDisputed.TYPE,
            ResponseDisputed.class, Topics.INTAKE_REPORTS);
    public static final EventType<ResolutionConfirmed> RESOLUTION_CONFIRMED = new EventType<>(ResolutionConfirmed.TYPE,
            ResolutionConfirmed.class, Topics.INTAKE_REPORTS);
    public static final EventType<ReportWithdrawn> REPORT_WITHDRAWN = new EventType<>(ReportWithdrawn.TYPE,
            ReportWithdrawn.class, Topics.INTAKE_REPORTS);
    public static final EventType<ForwardingConsented> FORWARDING_CONSENTED = new EventType<>(ForwardingConsented.TYPE,
            ForwardingConsented.class, Topics.INTAKE_REPORTS);
    public static final EventType<ReporterContact> REPORTER_CONTACT = new EventType<>(ReporterContact.TYPE,
            ReporterContact.class, Topics.INTAKE_CONTACTS);
    public static final EventType<CaseDelivered> CASE_DELIVERED = new EventType<>(CaseDelivered.TYPE,
            CaseDelivered.class, Topics.AGENCY_RESPONSES);
    public static final EventType<CaseAcknowledged> CASE_ACKNOWLEDGED = new EventType<>(CaseAcknowledged.TYPE,
            CaseAcknowledged.class, Topics.AGENCY_RESPONSES);
    public static final EventType<InformationRequested> INFORMATION_REQUESTED = new EventType<>(
            InformationRequested.TYPE, InformationRequested.class, Topics.AGENCY_RESPONSES);
    public static final EventType<ResponseRecorded> RESPONSE_RECORDED = new EventType<>(ResponseRecorded.TYPE,
            ResponseRecorded.class, Topics.AGENCY_RESPONSES);
    public static final EventType<ExtensionRequested> EXTENSION_REQUESTED = new EventType<>(ExtensionRequested.TYPE,
            ExtensionRequested.class, Topics.AGENCY_RESPONSES);
    public static final EventType<CaseTransferred> CASE_TRANSFERRED = new EventType<>(CaseTransferred.TYPE,
            CaseTransferred.class, Topics.AGENCY_RESPONSES);
    public static final EventType<CaseDeclined> CASE_DECLINED = new EventType<>(CaseDeclined.TYPE, CaseDeclined.class,
            Topics.AGENCY_RESPONSES);
    public static final EventType<AgencyDescribed> AGENCY_DESCRIBED = new EventType<>(AgencyDescribed.TYPE,
            AgencyDescribed.class, Topics.AGENCY_DIRECTORY);
    public static final EventType<ClockStarted> CLOCK_STARTED = new EventType<>(ClockStarted.TYPE, ClockStarted.class,
            Topics.ESCALATION_CASES);
    public static final EventType<ClockPaused> CLOCK_PAUSED = new EventType<>(ClockPaused.TYPE, ClockPaused.class,
            Topics.ESCALATION_CASES);
    public static final EventType<ClockResumed> CLOCK_RESUMED = new EventType<>(ClockResumed.TYPE, ClockResumed.class,
            Topics.ESCALATION_CASES);
    public static final EventType<ClockStopped> CLOCK_STOPPED = new EventType<>(ClockStopped.TYPE, ClockStopped.class,
            Topics.ESCALATION_CASES);
    public static final EventType<ExtensionGranted> EXTENSION_GRANTED = new EventType<>(ExtensionGranted.TYPE,
            ExtensionGranted.class, Topics.ESCALATION_CASES);
    public static final EventType<ExtensionRefused> EXTENSION_REFUSED = new EventType<>(ExtensionRefused.TYPE,
            ExtensionRefused.class, Topics.ESCALATION_CASES);
    public static final EventType<DeadlineRecomputed> DEADLINE_RECOMPUTED = new EventType<>(DeadlineRecomputed.TYPE,
            DeadlineRecomputed.class, Topics.ESCALATION_CASES);
    public static final EventType<DeadlineApproaching> DEADLINE_APPROACHING = new EventType<>(DeadlineApproaching.TYPE,
            DeadlineApproaching.class, Topics.ESCALATION_CASES);
    public static final EventType<DeadlineMissed> DEADLINE_MISSED = new EventType<>(DeadlineMissed.TYPE,
            DeadlineMissed.class, Topics.ESCALATION_CASES);
    public static final EventType<DeadlineMissRetracted> DEADLINE_MISS_RETRACTED = new EventType<>(
            DeadlineMissRetracted.TYPE, DeadlineMissRetracted.class, Topics.ESCALATION_CASES);
    public static final EventType<SuperiorInformed> SUPERIOR_INFORMED = new EventType<>(SuperiorInformed.TYPE,
            SuperiorInformed.class, Topics.ESCALATION_CASES);
    public static final EventType<EscalationRaised> ESCALATION_RAISED = new EventType<>(EscalationRaised.TYPE,
            EscalationRaised.class,
            Topics.ESCALATION_CASES);
    public static final EventType<ActionDue> ACTION_DUE = new EventType<>(ActionDue.TYPE, ActionDue.class,
            Topics.ESCALATION_CASES);
    public static final EventType<StepSkipped> STEP_SKIPPED = new EventType<>(StepSkipped.TYPE, StepSkipped.class,
            Topics.ESCALATION_CASES);
    public static final EventType<CaseMarkedEligible> CASE_MARKED_ELIGIBLE = new EventType<>(CaseMarkedEligible.TYPE,
            CaseMarkedEligible.class, Topics.ESCALATION_CASES);
    public static final EventType<CaseForwarded> CASE_FORWARDED = new EventType<>(CaseForwarded.TYPE,
            CaseForwarded.class, Topics.ESCALATION_CASES);
    public static final EventType<CaseClosed> CASE_CLOSED = new EventType<>(CaseClosed.TYPE, CaseClosed.class,
            Topics.ESCALATION_CASES);
    public static final EventType<CaseReopened> CASE_REOPENED = new EventType<>(CaseReopened.TYPE, CaseReopened.class,
            Topics.ESCALATION_CASES);
    public static final EventType<DeskStepTaken> DESK_STEP_TAKEN = new EventType<>(DeskStepTaken.TYPE,
            DeskStepTaken.class, Topics.ESCALATION_CASES);
    public static final EventType<LetterProgressed> LETTER_PROGRESSED = new EventType<>(LetterProgressed.TYPE,
            LetterProgressed.class, Topics.ESCALATION_CASES);
    public static final EventType<ConflictOfInterestDeclared> CONFLICT_OF_INTEREST_DECLARED = new EventType<>(
            ConflictOfInterestDeclared.TYPE, ConflictOfInterestDeclared.class, Topics.ESCALATION_CASES);
    public static final EventType<NotificationSent> NOTIFICATION_SENT = new EventType<>(NotificationSent.TYPE,
            NotificationSent.class, Topics.NOTIFICATION_DELIVERIES);
    public static final EventType<NotificationFailed> NOTIFICATION_FAILED = new EventType<>(NotificationFailed.TYPE,
            NotificationFailed.class, Topics.NOTIFICATION_DELIVERIES);
    public static final EventType<NotificationSkipped> NOTIFICATION_SKIPPED = new EventType<>(NotificationSkipped.TYPE,
            NotificationSkipped.class, Topics.NOTIFICATION_DELIVERIES);

    private static final List<EventType<?>> ALL = List.of(REPORT_SUBMITTED, INFORMATION_ADDED, EVIDENCE_ADDED,
            PRIOR_COMPLAINT_RECORDED, RESPONSE_DISPUTED, RESOLUTION_CONFIRMED, REPORT_WITHDRAWN, FORWARDING_CONSENTED,
            REPORTER_CONTACT, CASE_DELIVERED, CASE_ACKNOWLEDGED, INFORMATION_REQUESTED, RESPONSE_RECORDED,
            EXTENSION_REQUESTED, CASE_TRANSFERRED, CASE_DECLINED, AGENCY_DESCRIBED, CLOCK_STARTED, CLOCK_PAUSED,
            CLOCK_RESUMED, CLOCK_STOPPED, EXTENSION_GRANTED, EXTENSION_REFUSED, DEADLINE_RECOMPUTED,
            DEADLINE_APPROACHING, DEADLINE_MISSED, DEADLINE_MISS_RETRACTED, SUPERIOR_INFORMED, ESCALATION_RAISED,
            ACTION_DUE,
            STEP_SKIPPED,
            CASE_MARKED_ELIGIBLE, CASE_FORWARDED, CASE_CLOSED, CASE_REOPENED, DESK_STEP_TAKEN, LETTER_PROGRESSED,
            CONFLICT_OF_INTEREST_DECLARED, NOTIFICATION_SENT, NOTIFICATION_FAILED,
            NOTIFICATION_SKIPPED);

    private EventCatalogue() {
    }

    /** All kinds. */
    public static List<EventType<?>> all() {
        return ALL;
    }

    /** The kind whose name on the wire is the given one. */
    public static Optional<EventType<?>> byName(String name) {
        return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
    }
}
