package id.kawal.agency.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The agencies of the directory. */
@Component
@Transactional(readOnly = true)
public class Agencies {

    private final AgencyRows rows;
    private final RegionRows regions;

    Agencies(AgencyRows rows, RegionRows regions) {
        this.rows = rows;
        this.regions = regions;
    }

    /** The agency with the code, also when it is gone. */
    public Optional<Agency> find(String code) {
        return rows.findById(code).map(AgencyRow::agency);
    }

    /** Whether cases can be delivered to an agency with this code. */
    public boolean receives(String code) {
        return find(code).filter(Agency::active).isPresent();
    }

    /** The agencies that a case can be handed to, by name. */
    public List<Agency> receiving() {
        return rows.findByActiveTrueOrderByName().stream().map(AgencyRow::agency).toList();
    }

    List<Agency> page(Wanted wanted, String after, int limit) {
        var words = "%" + wanted.words().toLowerCase(java.util.Locale.ROOT).replace("!", "!!").replace("%", "!%")
                .replace("_", "!_") + "%";
        return rows.page(after, wanted.region(), wanted.kind(), words, Limit.of(limit)).stream().map(AgencyRow::agency)
                .toList();
    }

    java.util.Map<String, String> regionNames() {
        return regions.findAll().stream().collect(Collectors.toMap(RegionRow::code, RegionRow::fullName));
    }

    /**
     * What a reader looks for; an empty part lets everything through.
     *
     * @param region the code of a region
     * @param kind the code of a kind
     * @param words part of a name or a code
     */
    record Wanted(String region, String kind, String words) {
    }
}
