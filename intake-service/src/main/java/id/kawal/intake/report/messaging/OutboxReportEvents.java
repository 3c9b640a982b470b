package id.kawal.intake.report.messaging;

import id.kawal.contracts.CaseEvent;
import id.kawal.contracts.EventCatalogue;
import id.kawal.contracts.EventType;
import id.kawal.contracts.intake.Confidentiality;
import id.kawal.contracts.intake.EvidenceAdded;
import id.kawal.contracts.intake.ForwardingConsented;
import id.kawal.contracts.intake.InformationAdded;
import id.kawal.contracts.intake.PriorComplaintRecorded;
import id.kawal.contracts.intake.ReportWithdrawn;
import id.kawal.contracts.intake.ReporterContact;
import id.kawal.contracts.intake.ResolutionConfirmed;
import id.kawal.contracts.intake.ResponseDisputed;
import id.kawal.intake.evidence.Evidence;
import id.kawal.intake.report.Report;
import id.kawal.intake.report.ReportEvents;
import id.kawal.intake.tracking.TrackingCode;
import id.kawal.intake.vault.PriorComplaint;
import id.kawal.intake.vault.ReporterDetails;
import id.kawal.messaging.OutboundEvent;
import id.kawal.messaging.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Publishes what reporters did through the outbox, and how they are reached as a JWE. */
@Component
class OutboxReportEvents implements ReportEvents {

    private final Outbox outbox;
    private final ContactProperties contacts;
    private final JsonMapper json;
    private final Clock clock;

    OutboxReportEvents(Outbox outbox, ContactProperties contacts, JsonMapper json, Clock clock) {
        this.outbox = outbox;
        this.contacts = contacts;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public UUID submitted(Report report, @Nullable PriorComplaint priorComplaint, List<Evidence> evidence,
            ReporterDetails reporter) {
        var submitted = event(EventCatalogue.REPORT_SUBMITTED, Payloads.submitted(report, priorComplaint, evidence),
                report.submittedAt());
        return outbox.appendAll(List.of(submitted, contact(report, reporter))).getFirst();
    }

    @Override
    public UUID informationAdded(Report report, UUID informationId, @Nullable UUID questionId) {
        return append(EventCatalogue.INFORMATION_ADDED,
                new InformationAdded(report.caseId(), informationId, questionId, Payloads.missing(report)));
    }

    @Override
    public UUID evidenceAdded(Report report, Evidence evidence) {
        return append(EventCatalogue.EVIDENCE_ADDED,
                new EvidenceAdded(report.caseId(), Payloads.evidence(evidence), Payloads.missing(report)));
    }

    @Override
    public UUID priorComplaintRecorded(Report report, PriorComplaint priorComplaint) {
        return append(EventCatalogue.PRIOR_COMPLAINT_RECORDED,
                new PriorComplaintRecorded(report.caseId(), Payloads.priorComplaint(priorComplaint),
                        Payloads.missing(report)));
    }

    @Override
    public UUID responseDisputed(Report report, UUID disputeId, UUID responseId) {
        return append(EventCatalogue.RESPONSE_DISPUTED, new ResponseDisputed(report.caseId(), disputeId, responseId));
    }

    @Override
    public UUID resolutionConfirmed(Report report, @Nullable UUID responseId) {
        return append(EventCatalogue.RESOLUTION_CONFIRMED, new ResolutionConfirmed(report.caseId(), responseId));
    }

    @Override
    public UUID withdrawn(Report report) {
        return append(EventCatalogue.REPORT_WITHDRAWN, new ReportWithdrawn(report.caseId()));
    }

    @Override
    public UUID forwardingConsented(Report report) {
        return append(EventCatalogue.FORWARDING_CONSENTED, new ForwardingConsented(report.caseId()));
    }

    @Override
    public void contactChanged(Report report, ReporterDetails reporter) {
        outbox.append(contact(report, reporter));
    }

    private <T extends CaseEvent> UUID append(EventType<T> type, T payload) {
        return outbox.append(event(type, payload, clock.instant()));
    }

    private static <T extends CaseEvent> OutboundEvent event(EventType<T> type, T payload, Instant at) {
        return new OutboundEvent(type.topic(), payload.caseId().toString(), type.name(), type.dataSchema(), at,
                payload);
    }

    private OutboundEvent contact(Report report, ReporterDetails reporter) {
        var type = EventCatalogue.REPORTER_CONTACT;
        var contact = new ReporterContact.Contact(orEmpty(reporter.email()), orEmpty(reporter.phone()),
                report.outline().language(),
                new TrackingCode(report.trackingCode()).toString());
        var payload = new ReporterContact(report.reporterId(), report.caseId(),
                contacts.encrypt(json.writeValueAsString(contact)),
                Confidentiality.valueOf(report.outline().confidentiality().name()));
        return new OutboundEvent(type.topic(), report.reporterId().toString(), type.name(), type.dataSchema(),
                clock.instant(), payload);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
