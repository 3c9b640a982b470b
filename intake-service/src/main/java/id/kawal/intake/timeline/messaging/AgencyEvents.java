package id.kawal.intake.timeline.messaging;

import id.kawal.contracts.Topics;
import id.kawal.contracts.agency.AgencyEvent;
import id.kawal.contracts.agency.CaseAcknowledged;
import id.kawal.contracts.agency.CaseDeclined;
import id.kawal.contracts.agency.CaseDelivered;
import id.kawal.contracts.agency.CaseTransferred;
import id.kawal.contracts.agency.ExtensionRequested;
import id.kawal.contracts.agency.InformationRequested;
import id.kawal.contracts.agency.ResponseRecorded;
import id.kawal.intake.timeline.Fact;
import id.kawal.intake.timeline.FactKind;
import id.kawal.intake.timeline.Facts;
import id.kawal.messaging.Envelope;
import id.kawal.messaging.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears what agencies did with a case. */
@Configuration(proxyBeanMethods = false)
class AgencyEvents {

    private final Facts facts;

    AgencyEvents(Facts facts) {
        this.facts = facts;
    }

    @Bean
    Subscription agencyResponses() {
        return Subscription.to(Topics.AGENCY_RESPONSES, "agency-responses")
                .on(CaseDelivered.TYPE, CaseDelivered.class, this::keep)
                .on(CaseAcknowledged.TYPE, CaseAcknowledged.class, this::keep)
                .on(InformationRequested.TYPE, InformationRequested.class, this::keep)
                .on(ResponseRecorded.TYPE, ResponseRecorded.class, this::keep)
                .on(ExtensionRequested.TYPE, ExtensionRequested.class, this::keep)
                .on(CaseTransferred.TYPE, CaseTransferred.class, this::keep)
                .on(CaseDeclined.TYPE, CaseDeclined.class, this::keep).build();
    }

    private void keep(AgencyEvent event, Envelope envelope) {
        facts.add(envelope.id(), event.caseId(), fact(event, envelope).agency(event.agencyCode()));
    }

    private static Fact fact(AgencyEvent event, Envelope envelope) {
        return switch (event) {
            case CaseDelivered _ -> of(FactKind.CASE_DELIVERED, envelope);
            case CaseAcknowledged acknowledged ->
                of(FactKind.CASE_ACKNOWLEDGED, envelope).flag(acknowledged.fileComplete());
            case InformationRequested question ->
                of(FactKind.INFORMATION_REQUESTED, envelope).about(question.questionId());
            case ResponseRecorded response -> of(FactKind.RESPONSE_RECORDED, envelope).about(response.responseId())
                    .number(response.number()).detail(response.kind().name());
            case ExtensionRequested asked -> of(FactKind.EXTENSION_REQUESTED, envelope).about(asked.extensionId())
                    .number(asked.days()).detail(asked.reason().name());
            case CaseTransferred transferred ->
                of(FactKind.CASE_TRANSFERRED, envelope).detail(transferred.toAgencyCode());
            case CaseDeclined declined -> of(FactKind.CASE_DECLINED, envelope).detail(declined.reason().name());
        };
    }

    private static Fact of(FactKind kind, Envelope envelope) {
        return Fact.of("agency", envelope.sequence(), kind, envelope.time());
    }
}
