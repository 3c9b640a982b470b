package id.kawal.agency.inbox.messaging;

import id.kawal.agency.inbox.CaseFacts;
import id.kawal.agency.inbox.Evidence;
import id.kawal.agency.inbox.ReceivingReports;
import id.kawal.agency.inbox.ReporterAction;
import id.kawal.agency.inbox.ReporterNote;
import id.kawal.contracts.CaseEvent;
import id.kawal.contracts.EvidenceItem;
import id.kawal.contracts.Topics;
import id.kawal.contracts.intake.Confidentiality;
import id.kawal.contracts.intake.EvidenceAdded;
import id.kawal.contracts.intake.InformationAdded;
import id.kawal.contracts.intake.PriorComplaintRecorded;
import id.kawal.contracts.intake.ReportSubmitted;
import id.kawal.contracts.intake.ReportWithdrawn;
import id.kawal.contracts.intake.ResolutionConfirmed;
import id.kawal.contracts.intake.ResponseDisputed;
import id.kawal.messaging.Envelope;
import id.kawal.messaging.PublishedTopic;
import id.kawal.messaging.Subscription;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears what reporters do. */
@Configuration(proxyBeanMethods = false)
class IntakeReports {

    private final ReceivingReports receiving;

    IntakeReports(ReceivingReports receiving) {
        this.receiving = receiving;
    }

    @Bean
    PublishedTopic responsesTopic() {
        return new PublishedTopic(Topics.AGENCY_RESPONSES, false);
    }

    @Bean
    Subscription intakeSubscription() {
        return Subscription.to(Topics.INTAKE_REPORTS, "intake-reports")
                .on(ReportSubmitted.TYPE, ReportSubmitted.class, this::on)
                .on(InformationAdded.TYPE, InformationAdded.class, this::on)
                .on(EvidenceAdded.TYPE, EvidenceAdded.class, this::on)
                .on(PriorComplaintRecorded.TYPE, PriorComplaintRecorded.class, this::on)
                .on(ResponseDisputed.TYPE, ResponseDisputed.class, this::on)
                .on(ResolutionConfirmed.TYPE, ResolutionConfirmed.class, this::on)
                .on(ReportWithdrawn.TYPE, ReportWithdrawn.class, this::on).build();
    }

    private void on(ReportSubmitted event, Envelope envelope) {
        receiving.submitted(new CaseFacts(event.caseId(), event.agencyCode(), event.serviceCode(), event.substance(),
                event.channel().name(), event.confidentiality() == Confidentiality.CONFIDENTIAL, event.eventDate(),
                event.language(), envelope.time()), event.evidence().stream().map(IntakeReports::evidence).toList());
    }

    private void on(InformationAdded event, Envelope envelope) {
        note(event, ReporterAction.ADDED_INFORMATION, envelope, event.informationId(), event.questionId());
    }

    private void on(EvidenceAdded event, Envelope envelope) {
        receiving.noted(new ReporterNote(event.caseId(), ReporterAction.ADDED_EVIDENCE, envelope.time(),
                event.evidence().evidenceId(), null), List.of(evidence(event.evidence())));
    }

    private void on(PriorComplaintRecorded event, Envelope envelope) {
        note(event, ReporterAction.RECORDED_PRIOR_COMPLAINT, envelope, null, null);
    }

    private void on(ResponseDisputed event, Envelope envelope) {
        note(event, ReporterAction.DISPUTED_ANSWER, envelope, event.disputeId(), event.responseId());
    }

    private void on(ResolutionConfirmed event, Envelope envelope) {
        note(event, ReporterAction.CONFIRMED_RESOLUTION, envelope, null, event.responseId());
    }

    private void on(ReportWithdrawn event, Envelope envelope) {
        note(event, ReporterAction.WITHDREW, envelope, null, null);
    }

    private void note(CaseEvent event, ReporterAction action, Envelope envelope, @Nullable UUID subject,
            @Nullable UUID refersTo) {
        receiving.noted(new ReporterNote(event.caseId(), action, envelope.time(), subject, refersTo), List.of());
    }

    private static Evidence evidence(EvidenceItem item) {
        return new Evidence(item.evidenceId(), Evidence.Kind.valueOf(item.kind().name()), item.mediaType(), item.size(),
                item.sha256());
    }
}
