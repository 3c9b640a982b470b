package id.kawal.notification.recipient.messaging;

import id.kawal.contracts.EventCatalogue;
import id.kawal.contracts.agency.AgencyDescribed;
import id.kawal.contracts.intake.Confidentiality;
import id.kawal.contracts.intake.ReporterContact;
import id.kawal.messaging.Subscription;
import id.kawal.notification.recipient.Recipients;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens to how reporters and agencies are reached. */
@Configuration(proxyBeanMethods = false)
class RecipientSubscriptions {

    private final Recipients recipients;

    RecipientSubscriptions(Recipients recipients) {
        this.recipients = recipients;
    }

    @Bean
    Subscription intakeContacts() {
        var type = EventCatalogue.REPORTER_CONTACT;
        return Subscription.to(type.topic(), "intake-contacts").compacted().apart()
                .on(type.name(), type.payload(), (contact, _) -> reachable(contact))
                .onTombstone((key, _) -> recipients.erased(UUID.fromString(key))).build();
    }

    @Bean
    Subscription agencyDirectory() {
        var type = EventCatalogue.AGENCY_DESCRIBED;
        return Subscription.to(type.topic(), "agency-directory").compacted()
                .on(type.name(), type.payload(), (agency, _) -> described(agency)).build();
    }

    private void reachable(ReporterContact contact) {
        if (contact.confidentiality() != null) {
            recipients.reported(contact.caseId(), contact.reporterId(),
                    contact.confidentiality() == Confidentiality.CONFIDENTIAL);
        }
        recipients.reachable(contact.reporterId(), contact.caseId(), contact.contact());
    }

    private void described(AgencyDescribed agency) {
        var superior = agency.superior();
        recipients.described(agency.agencyCode(), agency.name(), agency.contactEmail(),
                superior == null ? "" : superior.email(), agency.active());
    }
}
