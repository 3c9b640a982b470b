package id.kawal.intake.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The agencies that a report may name. */
@Component
public class Directory {

    private final AgencyRows rows;

    Directory(AgencyRows rows) {
        this.rows = rows;
    }

    /** The agency, if it still is one. */
    public Optional<Agency> find(String code) {
        return rows.findById(code).filter(Agency::active);
    }

    /** How people call the agency; its code when it is not known. */
    public String name(String code) {
        return rows.findById(code).map(Agency::name).orElse(code);
    }

    /** The codes that somebody may have meant. */
    public List<String> suggest(String typed) {
        return Resemblance.suggest(typed, rows.names());
    }

    /** The agencies of a region, or of all, in whose name, code or services the words occur; none of them when there are none. */
    public List<Agency> search(String region, String words, int most) {
        var like = "%" + words.strip().toLowerCase(Locale.ROOT).replace("\\", "").replace("%", "").replace("_", "")
                + "%";
        var found = rows.search(region, like, Limit.of(most));
        return found.isEmpty() && !words.isBlank()
                ? suggest(words).stream().map(this::find).flatMap(Optional::stream)
                        .filter(agency -> region.isEmpty() || agency.regionName().equals(region)).toList()
                : found;
    }

    /** The regions in which there are agencies. */
    public List<String> regions() {
        return rows.regions();
    }

    /** Takes the whole entry of an agency, in the running transaction. */
    public void describe(Agency described) {
        rows.findById(described.code()).ifPresentOrElse(known -> known.become(described), () -> rows.save(described));
    }

    /** The agency is gone; cases that name it keep its name. */
    public void remove(String code) {
        rows.findById(code).ifPresent(Agency::end);
    }
}
