package id.kawal.escalation.directory;

import id.kawal.contracts.EventCatalogue;
import id.kawal.contracts.Topics;
import id.kawal.contracts.agency.AgencyDescribed;
import id.kawal.messaging.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears the agency directory. */
@Configuration(proxyBeanMethods = false)
class DirectoryEventsListener {

    @Bean
    static Subscription agencyDirectorySubscription(AgencyEntries entries) {
        var described = EventCatalogue.AGENCY_DESCRIBED;
        return Subscription.to(Topics.AGENCY_DIRECTORY, "agency-directory").compacted()
                .on(described.name(), described.payload(), (agency, envelope) -> entries.save(entry(agency)))
                .onTombstone((code, envelope) -> entries.deleteById(code)).build();
    }

    private static AgencyEntry entry(AgencyDescribed agency) {
        var superior = agency.superior();
        return new AgencyEntry(agency.agencyCode(), agency.name(), agency.regionName(),
                superior == null ? null : superior.name(), superior != null && !superior.email().isEmpty());
    }
}
