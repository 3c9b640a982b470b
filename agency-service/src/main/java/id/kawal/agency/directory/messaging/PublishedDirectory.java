package id.kawal.agency.directory.messaging;

import id.kawal.agency.directory.Agency;
import id.kawal.agency.directory.DirectoryEvents;
import id.kawal.contracts.EventCatalogue;
import id.kawal.contracts.Topics;
import id.kawal.contracts.agency.AgencyDescribed;
import id.kawal.contracts.agency.AgencyDescribed.CatalogueService;
import id.kawal.contracts.agency.AgencyDescribed.Superior;
import id.kawal.messaging.OutboundEvent;
import id.kawal.messaging.Outbox;
import id.kawal.messaging.PublishedTopic;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The directory as the other services read it: the latest entry of each agency. */
@Configuration(proxyBeanMethods = false)
class PublishedDirectory {

    @Bean
    PublishedTopic directoryTopic() {
        return new PublishedTopic(Topics.AGENCY_DIRECTORY, true);
    }

    @Bean
    DirectoryEvents directoryEvents(Outbox outbox, Clock clock) {
        return (agency, regionName) -> outbox.append(new OutboundEvent(Topics.AGENCY_DIRECTORY, agency.code(),
                AgencyDescribed.TYPE, EventCatalogue.AGENCY_DESCRIBED.dataSchema(), clock.instant(),
                entry(agency, regionName)));
    }

    private static AgencyDescribed entry(Agency agency, String regionName) {
        var superior = agency.superior() == null ? null
                : new Superior(agency.superior().name(), agency.superior().email());
        var services = agency.services().stream().map(service -> new CatalogueService(service.code(), service.name(),
                service.promised(), service.unit())).toList();
        return new AgencyDescribed(agency.code(), agency.name(), agency.kind(), agency.regionCode(), regionName,
                agency.complaintEmail(), superior, services, agency.active());
    }
}
