package id.kawal.escalation.casefile.messaging;

import static id.kawal.contracts.EventCatalogue.EVIDENCE_ADDED;
import static id.kawal.contracts.EventCatalogue.FORWARDING_CONSENTED;
import static id.kawal.contracts.EventCatalogue.INFORMATION_ADDED;
import static id.kawal.contracts.EventCatalogue.PRIOR_COMPLAINT_RECORDED;
import static id.kawal.contracts.EventCatalogue.REPORT_SUBMITTED;
import static id.kawal.contracts.EventCatalogue.REPORT_WITHDRAWN;
import static id.kawal.contracts.EventCatalogue.RESOLUTION_CONFIRMED;
import static id.kawal.contracts.EventCatalogue.RESPONSE_DISPUTED;

import id.kawal.contracts.EvidenceItem;
import id.kawal.contracts.Topics;
import id.kawal.contracts.intake.Article24Item;
import id.kawal.contracts.intake.Confidentiality;
import id.kawal.contracts.intake.EvidenceAdded;
import id.kawal.contracts.intake.ForwardingConsented;
import id.kawal.contracts.intake.InformationAdded;
import id.kawal.contracts.intake.PriorComplaint;
import id.kawal.contracts.intake.PriorComplaintRecorded;
import id.kawal.contracts.intake.ReportSubmitted;
import id.kawal.contracts.intake.ReportWithdrawn;
import id.kawal.contracts.intake.ResolutionConfirmed;
import id.kawal.contracts.intake.ResponseDisputed;
import id.kawal.escalation.casefile.FactKind;
import id.kawal.escalation.casefile.FollowingCases;
import id.kawal.escalation.casefile.Report;
import id.kawal.messaging.EarlyEvents;
import id.kawal.messaging.Envelope;
import id.kawal.messaging.Subscription;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears what reporters told. */
@Configuration(proxyBeanMethods = false)
class ReportEventsListener {

    private final FollowingCases cases;
    private final EarlyEvents earlyEvents;
    private final FactIntake facts;

    ReportEventsListener(FollowingCases cases, EarlyEvents earlyEvents, Clock clock) {
        this.cases = cases;
        this.earlyEvents = earlyEvents;
        this.facts = new FactIntake(cases, clock);
    }

    @Bean
    Subscription intakeReports() {
        return Subscription.to(Topics.INTAKE_REPORTS, "intake-reports")
                .on(REPORT_SUBMITTED.name(), REPORT_SUBMITTED.payload(), this::on)
                .on(PRIOR_COMPLAINT_RECORDED.name(), PRIOR_COMPLAINT_RECORDED.payload(), this::on)
                .on(INFORMATION_ADDED.name(), INFORMATION_ADDED.payload(), this::on)
                .on(EVIDENCE_ADDED.name(), EVIDENCE_ADDED.payload(), this::on)
                .on(FORWARDING_CONSENTED.name(), FORWARDING_CONSENTED.payload(), this::on)
                .on(RESPONSE_DISPUTED.name(), RESPONSE_DISPUTED.payload(), this::on)
                .on(RESOLUTION_CONFIRMED.name(), RESOLUTION_CONFIRMED.payload(), this::on)
                .on(REPORT_WITHDRAWN.name(), REPORT_WITHDRAWN.payload(), this::on).build();
    }

    private void on(ReportSubmitted report, Envelope envelope) {
        var details = new HashMap<String, String>();
        details.put("eventDate", report.eventDate().toString());
        details.put("evidenceCount", Integer.toString(report.evidence().size()));
        if (report.kind() != null) {
            details.put("kind", report.kind().name());
        }
        if (report.priorComplaint() != null) {
            details.putAll(told(report.priorComplaint()));
        }
        var missing = names(report.missing());
        cases.begin(
                new Report(report.caseId(), envelope.time(), report.office(), report.agencyCode(), report.serviceCode(),
                        report.substance(), report.channel().name(),
                        report.confidentiality() == Confidentiality.CONFIDENTIAL,
                        report.eventDate(), report.language()),
                report.forwardingConsent(), missing,
                facts.fact(FactKind.REPORT_SUBMITTED, envelope, report.agencyCode(), null, details));
        var index = 0;
        for (var item : report.evidence()) {
            facts.take(report.caseId(),
                    facts.derived(FactKind.EVIDENCE_ADDED, envelope, ++index, item.evidenceId(), described(item)));
        }
        earlyEvents.release(report.caseId().toString());
    }

    private void on(PriorComplaintRecorded told, Envelope envelope) {
        var details = new HashMap<>(told(told.priorComplaint()));
        details.put("missing", String.join(",", names(told.missing())));
        take(told.caseId(), FactKind.PRIOR_COMPLAINT_RECORDED, envelope, null, details);
    }

    private void on(InformationAdded added, Envelope envelope) {
        take(added.caseId(), FactKind.INFORMATION_ADDED, envelope, added.questionId(),
                Map.of("informationId", added.informationId().toString(), "missing",
                        String.join(",", names(added.missing()))));
    }

    private void on(EvidenceAdded added, Envelope envelope) {
        var details = new HashMap<>(described(added.evidence()));
        details.put("missing", String.join(",", names(added.missing())));
        take(added.caseId(), FactKind.EVIDENCE_ADDED, envelope, added.evidence().evidenceId(), details);
    }

    private void on(ForwardingConsented consented, Envelope envelope) {
        take(consented.caseId(), FactKind.FORWARDING_CONSENTED, envelope, null, Map.of());
    }

    private void on(ResponseDisputed disputed, Envelope envelope) {
        take(disputed.caseId(), FactKind.RESPONSE_DISPUTED, envelope, disputed.disputeId(), Map.of());
    }

    private void on(ResolutionConfirmed confirmed, Envelope envelope) {
        take(confirmed.caseId(), FactKind.RESOLUTION_CONFIRMED, envelope, confirmed.responseId(), Map.of());
    }

    private void on(ReportWithdrawn withdrawn, Envelope envelope) {
        take(withdrawn.caseId(), FactKind.REPORT_WITHDRAWN, envelope, null, Map.of());
    }

    private void take(UUID caseId, FactKind kind, Envelope envelope, @Nullable UUID reference,
            Map<String, String> details) {
        facts.take(caseId, facts.fact(kind, envelope, null, reference, details));
    }

    private static Map<String, String> told(PriorComplaint complaint) {
        return Map.of("complainedOn", complaint.complainedOn().toString(), "addressee", complaint.addressee().name(),
                "form",
                complaint.form().name());
    }

    static Map<String, String> described(EvidenceItem item) {
        return Map.of("kind", item.kind().name(), "mediaType", item.mediaType(), "size", Long.toString(item.size()),
                "sha256",
                item.sha256());
    }

    private static List<String> names(List<Article24Item> items) {
        return items.stream().map(Enum::name).toList();
    }
}
