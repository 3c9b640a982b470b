package id.kawal.intake.directory;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The agencies that a report may name. */
@Component
public class Directory {

    private static final int WORDS = 8;

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

    /**
     * The agencies of a region, or of all, in whose name, code, region or services every word occurs: people ask for the
     * short name of an agency and a place. Where there are none, those that may have been meant.
     */
    public List<Agency> search(String region, String words, int most) {
        var asked = Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).distinct().limit(WORDS);
        var codes = asked.map(word -> rows.codes(region, "%" + word + "%")).reduce((some, more) -> {
            var both = new HashSet<>(some);
            both.retainAll(more);
            return both;
        }).orElse(Set.of());
        return codes.isEmpty() && !words.isBlank()
                ? suggest(words).stream().map(this::find).flatMap(Optional::stream)
                        .filter(agency -> region.isEmpty() || agency.regionName().equals(region)).toList()
                : rows.named(codes, Limit.of(most));
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
