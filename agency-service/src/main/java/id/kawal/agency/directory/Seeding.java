package id.kawal.agency.directory;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the directory to what a seed says: what is new or changed is told, what the seed no longer names is retired.
 */
@Component
class Seeding {

    private static final Logger LOG = LoggerFactory.getLogger(Seeding.class);

    private final AgencyRows agencies;
    private final RegionRows regions;
    private final KindRows kinds;
    private final DirectoryEvents events;
    private final ApplicationEventPublisher heard;
    private final JdbcClient jdbc;

    Seeding(AgencyRows agencies, RegionRows regions, KindRows kinds, DirectoryEvents events,
            ApplicationEventPublisher heard, JdbcClient jdbc) {
        this.agencies = agencies;
        this.regions = regions;
        this.kinds = kinds;
        this.events = events;
        this.heard = heard;
        this.jdbc = jdbc;
    }

    /** Loads the seed and returns how many entries were new or changed; of several replicas one goes first. */
    @Transactional
    int load(Seed seed) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('agency-directory', 0))").query().singleRow();
        regions.saveAll(seed.regions());
        kinds.saveAll(seed.kinds());
        var known = agencies.findBySource(seed.name()).stream()
                .collect(Collectors.toMap(AgencyRow::code, Function.identity()));
        var regionNames = seed.regions().stream().collect(Collectors.toMap(RegionRow::code, RegionRow::fullName));
        var changed = seed.agencies().stream().filter(agency -> take(agency, known, regionNames, seed.name())).count();
        var retired = known.values().stream().filter(row -> retire(row, regionNames)).count();
        LOG.info("Directory {}: {} agencies, {} new or changed, {} retired", seed.name(), seed.agencies().size(),
                changed,
                retired);
        return Math.toIntExact(changed + retired);
    }

    private boolean take(Agency seeded, Map<String, AgencyRow> known, Map<String, String> regionNames, String source) {
        var row = known.remove(seeded.code());
        var agency = row == null ? seeded : row.knownAs(seeded);
        if (row != null && row.agency().equals(agency)) {
            return false;
        }
        var kept = row == null ? new AgencyRow(agency.code(), source) : row;
        kept.describe(agency);
        agencies.save(kept);
        events.described(agency, regionNames.getOrDefault(agency.regionCode(), ""));
        heard.publishEvent(new AgencyListed(agency.code()));
        return true;
    }

    private boolean retire(AgencyRow row, Map<String, String> regionNames) {
        var agency = row.agency();
        if (!agency.active()) {
            return false;
        }
        var gone = new Agency(agency.code(), agency.name(), agency.kind(), agency.regionCode(), agency.superior(),
                agency.workingWeek(), agency.contactPoints(), agency.services(), false);
        row.describe(gone);
        events.described(gone, regionNames.getOrDefault(gone.regionCode(), ""));
        return true;
    }
}
