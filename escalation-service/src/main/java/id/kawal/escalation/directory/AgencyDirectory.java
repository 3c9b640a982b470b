package id.kawal.escalation.directory;

import id.kawal.escalation.calendar.AgencyRegions;
import id.kawal.escalation.casefile.Superiors;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks agencies up. */
@Component
public class AgencyDirectory implements Superiors, AgencyRegions {

    private final AgencyEntries entries;

    AgencyDirectory(AgencyEntries entries) {
        this.entries = entries;
    }

    /** The agency of that code, by its code alone where nothing else is known. */
    public Agency agency(String code) {
        return entries.findById(code).map(AgencyEntry::agency).orElseGet(() -> new Agency(code, code, "", null));
    }

    /** Every agency that is known, by name. */
    public List<Agency> all() {
        return entries.findAll().stream().map(AgencyEntry::agency).sorted(Comparator.comparing(Agency::name)).toList();
    }

    /** Those of the codes of which the directory tells nothing, in order. */
    public List<String> unknown(Set<String> codes) {
        return codes.stream().filter(code -> !entries.existsById(code)).sorted().toList();
    }

    /** The name of a service of an agency, where the directory told it. */
    public Optional<String> service(@Nullable String agencyCode, @Nullable String serviceCode) {
        return agencyCode == null || serviceCode == null ? Optional.empty()
                : entries.findById(agencyCode).map(entry -> entry.service(serviceCode));
    }

    /** Takes over what the directory says of an agency and of its services, by their codes. */
    public void describe(Agency agency, String kind, boolean superiorReachable, Map<String, String> services) {
        entries.save(new AgencyEntry(agency, kind, superiorReachable, services));
    }

    /** Forgets an agency. */
    public void forget(String code) {
        entries.deleteById(code);
    }

    @Override
    public Optional<String> regionOf(String agencyCode) {
        return entries.findById(agencyCode).map(AgencyEntry::agency).map(Agency::region);
    }

    @Override
    public Reach of(String agency) {
        return entries.findById(agency).filter(entry -> entry.superior() != null)
                .map(entry -> entry.isSuperiorReachable() ? Reach.KNOWN : Reach.WITHOUT_ADDRESS).orElse(Reach.UNKNOWN);
    }
}
