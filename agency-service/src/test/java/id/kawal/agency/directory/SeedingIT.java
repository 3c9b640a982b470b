package id.kawal.agency.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.servers.testing.RealServers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(properties = {"kawal.web.client-id=", "kawal.agency.seed=none"})
@ContextConfiguration(initializers = RealServers.class)
@Import(SeedingIT.Told.class)
class SeedingIT {

    @Autowired
    private Seeding seeding;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Told told;

    private final Seed lampung = Seed.named("lampung");

    @BeforeEach
    void load() {
        seeding.load(lampung);
        told.agencies.clear();
    }

    @Test
    void loading_it_again_changes_and_tells_nothing() {
        assertThat(seeding.load(Seed.named("lampung"))).isZero();
        assertThat(told.agencies).isEmpty();
    }

    @Test
    void a_changed_entry_is_told_again_and_no_other() {
        assertThat(seeding.load(with(rename(lampung.agencies().getFirst(), "Nama baru")))).isEqualTo(1);
        assertThat(told.agencies).singleElement().extracting(Agency::name).isEqualTo("Nama baru");
        assertThat(agencies.find(lampung.agencies().getFirst().code())).hasValueSatisfying(
                agency -> assertThat(agency.services()).isEqualTo(lampung.agencies().getFirst().services()));
    }

    @Test
    void an_entry_that_the_seed_no_longer_names_is_retired_and_comes_back() {
        var first = lampung.agencies().getFirst();
        var without = new Seed("lampung", lampung.regions(), lampung.kinds(), lampung.agencies().subList(1,
                lampung.agencies().size()));
        assertThat(seeding.load(without)).isEqualTo(1);
        assertThat(told.agencies).singleElement().extracting(Agency::active).isEqualTo(false);
        assertThat(agencies.receives(first.code())).isFalse();
        assertThat(seeding.load(without)).isZero();
        assertThat(seeding.load(lampung)).isEqualTo(1);
        assertThat(agencies.receives(first.code())).isTrue();
    }

    private Seed with(Agency changed) {
        var all = new ArrayList<>(lampung.agencies());
        all.replaceAll(agency -> agency.code().equals(changed.code()) ? changed : agency);
        return new Seed("lampung", lampung.regions(), lampung.kinds(), all);
    }

    private static Agency rename(Agency agency, String name) {
        return new Agency(agency.code(), name, agency.kind(), agency.regionCode(), agency.superior(),
                agency.workingWeek(),
                agency.contactPoints(), agency.services(), true);
    }

    /** Writes down what is told. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Told {

        private final List<Agency> agencies = new ArrayList<>();

        @Bean
        @Primary
        DirectoryEvents telling() {
            return (agency, regionName) -> agencies.add(agency);
        }
    }
}
