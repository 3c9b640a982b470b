package id.kawal.escalation.directory.messaging;

import id.kawal.contracts.EventCatalogue;
import id.kawal.contracts.Topics;
import id.kawal.contracts.agency.AgencyDescribed;
import id.kawal.escalation.directory.Agency;
import id.kawal.escalation.directory.AgencyDirectory;
import id.kawal.messaging.Subscription;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears the agency directory. */
@Configuration(proxyBeanMethods = false)
class DirectoryEventsListener {

    @Bean
    static Subscription agencyDirectorySubscription(AgencyDirectory directory) {
        var described = EventCatalogue.AGENCY_DESCRIBED;
        return Subscription.to(Topics.AGENCY_DIRECTORY, "agency-directory").compacted()
                .on(described.name(), described.payload(), (agency, envelope) -> describe(directory, agency))
                .onTombstone((code, envelope) -> directory.forget(code)).build();
    }

    private static void describe(AgencyDirectory directory, AgencyDescribed agency) {
        var superior = agency.superior();
        directory.describe(new Agency(agency.agencyCode(), agency.name(), agency.regionName(),
                superior == null ? null : superior.name()), agency.kind(),
                superior != null && !superior.email().isEmpty(),
                agency.services().stream().collect(Collectors.toMap(AgencyDescribed.CatalogueService::code,
                        AgencyDescribed.CatalogueService::name, (first, second) -> first)));
    }
}
