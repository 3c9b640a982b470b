package id.kawal.escalation.casefile.messaging;

import static id.kawal.contracts.EventCatalogue.CASE_ACKNOWLEDGED;
import static id.kawal.contracts.EventCatalogue.CASE_DECLINED;
import static id.kawal.contracts.EventCatalogue.CASE_DELIVERED;
import static id.kawal.contracts.EventCatalogue.CASE_TRANSFERRED;
import static id.kawal.contracts.EventCatalogue.EXTENSION_REQUESTED;
import static id.kawal.contracts.EventCatalogue.INFORMATION_REQUESTED;
import static id.kawal.contracts.EventCatalogue.RESPONSE_RECORDED;

import id.kawal.contracts.Topics;
import id.kawal.contracts.agency.AgencyEvent;
import id.kawal.contracts.agency.CaseAcknowledged;
import id.kawal.contracts.agency.CaseDeclined;
import id.kawal.contracts.agency.CaseDelivered;
import id.kawal.contracts.agency.CaseTransferred;
import id.kawal.contracts.agency.ExtensionRequested;
import id.kawal.contracts.agency.InformationRequested;
import id.kawal.contracts.agency.ResponseRecorded;
import id.kawal.escalation.casefile.FactKind;
import id.kawal.escalation.casefile.FollowingCases;
import id.kawal.messaging.Envelope;
import id.kawal.messaging.Subscription;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears what agencies did with their cases. */
@Configuration(proxyBeanMethods = false)
class AgencyEventsListener {

    private final FactIntake facts;

    AgencyEventsListener(FollowingCases cases, Clock clock) {
        this.facts = new FactIntake(cases, clock);
    }

    @Bean
    Subscription agencyResponses() {
        return Subscription.to(Topics.AGENCY_RESPONSES, "agency-responses")
                .on(CASE_DELIVERED.name(), CASE_DELIVERED.payload(), this::on)
                .on(CASE_ACKNOWLEDGED.name(), CASE_ACKNOWLEDGED.payload(), this::on)
                .on(INFORMATION_REQUESTED.name(), INFORMATION_REQUESTED.payload(), this::on)
                .on(EXTENSION_REQUESTED.name(), EXTENSION_REQUESTED.payload(), this::on)
                .on(RESPONSE_RECORDED.name(), RESPONSE_RECORDED.payload(), this::on)
                .on(CASE_TRANSFERRED.name(), CASE_TRANSFERRED.payload(), this::on)
                .on(CASE_DECLINED.name(), CASE_DECLINED.payload(), this::on).build();
    }

    private void on(CaseDelivered delivered, Envelope envelope) {
        take(FactKind.CASE_DELIVERED, delivered, envelope, null, Map.of());
    }

    private void on(CaseAcknowledged acknowledged, Envelope envelope) {
        take(FactKind.CASE_ACKNOWLEDGED, acknowledged, envelope, null,
                Map.of("fileComplete", Boolean.toString(acknowledged.fileComplete())));
    }

    private void on(InformationRequested asked, Envelope envelope) {
        take(FactKind.INFORMATION_REQUESTED, asked, envelope, asked.questionId(), Map.of());
    }

    private void on(ExtensionRequested asked, Envelope envelope) {
        take(FactKind.EXTENSION_REQUESTED, asked, envelope, asked.extensionId(),
                Map.of("days", Integer.toString(asked.days()), "reason", asked.reason().name()));
    }

    private void on(ResponseRecorded response, Envelope envelope) {
        take(FactKind.RESPONSE_RECORDED, response, envelope, response.responseId(),
                Map.of("number", Integer.toString(response.number()), "kind", response.kind().name()));
        var index = 0;
        for (var item : response.attachments()) {
            facts.take(response.caseId(), facts.derived(FactKind.EVIDENCE_ADDED, envelope, ++index, item.evidenceId(),
                    ReportEventsListener.described(item)));
        }
    }

    private void on(CaseTransferred transferred, Envelope envelope) {
        take(FactKind.CASE_TRANSFERRED, transferred, envelope, null, Map.of("toAgency", transferred.toAgencyCode()));
    }

    private void on(CaseDeclined declined, Envelope envelope) {
        take(FactKind.CASE_DECLINED, declined, envelope, null, Map.of("reason", declined.reason().name()));
    }

    private void take(FactKind kind, AgencyEvent event, Envelope envelope, @Nullable UUID reference,
            Map<String, String> details) {
        facts.take(event.caseId(), facts.fact(kind, envelope, event.agencyCode(), reference, details));
    }
}
