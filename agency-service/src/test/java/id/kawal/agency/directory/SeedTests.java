package id.kawal.agency.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.agency.directory.Agency.ContactPoint;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SeedTests {

    private static final Set<String> UNITS = Set.of("WORKING_DAYS", "CALENDAR_DAYS", "WORKING_HOURS", "HOURS");

    private final Seed lampung = Seed.named("lampung");

    @Test
    void every_region_has_its_civil_registry_land_office_and_police() {
        var codes = lampung.agencies().stream().map(Agency::code).collect(Collectors.toSet());
        assertThat(lampung.regions()).hasSize(16);
        lampung.regions().stream().map(RegionRow::code).filter(code -> code.contains("."))
                .map(code -> code.replace(".", ""))
                .forEach(region -> assertThat(codes).contains("DISDUKCAPIL-" + region,
                        "BPN-" + region, "POLRES-" + region, "DISDIK-" + region, "DPUPR-" + region,
                        "DINSOS-" + region));
    }

    @Test
    void every_agency_stands_in_a_known_region_has_a_known_kind_and_promises_something() {
        var regions = lampung.regions().stream().map(RegionRow::code).toList();
        var kinds = lampung.kinds().stream().map(KindRow::code).toList();
        assertThat(lampung.agencies()).hasSizeBetween(60, 130).allSatisfy(agency -> {
            assertThat(regions).contains(agency.regionCode());
            assertThat(kinds).contains(agency.kind());
            assertThat(agency.services()).isNotEmpty().allSatisfy(service -> {
                assertThat(service.promised()).isPositive();
                assertThat(UNITS).contains(service.unit());
                assertThat(service.basis()).isNotBlank();
            });
        });
        assertThat(lampung.agencies()).extracting(Agency::code).doesNotHaveDuplicates().allMatch(
                code -> code.matches("[A-Z0-9-]+"));
    }

    @Test
    void no_address_leads_to_anybody() {
        assertThat(lampung.agencies()).flatExtracting(Agency::contactPoints).extracting(ContactPoint::email)
                .allMatch(email -> email.endsWith(".example"));
        assertThat(lampung.agencies()).extracting(Agency::superior).filteredOn(superior -> superior != null)
                .allMatch(superior -> superior.email().isEmpty() || superior.email().endsWith(".example"));
    }

    @Test
    void the_gaps_of_the_directory_are_visible() {
        assertThat(lampung.agencies()).filteredOn(agency -> AgencyView.gaps(agency).contains("NO_SUPERIOR"))
                .isNotEmpty();
        assertThat(lampung.agencies())
                .filteredOn(agency -> AgencyView.gaps(agency).contains("SUPERIOR_WITHOUT_ADDRESS"))
                .isNotEmpty();
    }
}
