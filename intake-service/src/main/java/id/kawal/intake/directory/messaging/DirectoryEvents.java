package id.kawal.intake.directory.messaging;

import id.kawal.contracts.Topics;
import id.kawal.contracts.agency.AgencyDescribed;
import id.kawal.intake.directory.Agency;
import id.kawal.intake.directory.Agency.OfferedService;
import id.kawal.intake.directory.Directory;
import id.kawal.messaging.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps this service's copy of the directory up to date. */
@Configuration(proxyBeanMethods = false)
class DirectoryEvents {

    @Bean
    Subscription agencyDirectory(Directory directory) {
        return Subscription.to(Topics.AGENCY_DIRECTORY, "agency-directory").compacted()
                .on(AgencyDescribed.TYPE, AgencyDescribed.class,
                        (described, envelope) -> directory.describe(agency(described)))
                .onTombstone((code, envelope) -> directory.remove(code)).build();
    }

    private static Agency agency(AgencyDescribed described) {
        var services = described.services().stream()
                .map(service -> new OfferedService(service.code(), service.name(), service.limit(),
                        service.unit()))
                .toList();
        return new Agency(described.agencyCode(), described.name(), described.regionName(), described.active(),
                services);
    }
}
