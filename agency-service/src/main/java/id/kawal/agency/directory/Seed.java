package id.kawal.agency.directory;

import id.kawal.agency.directory.Agency.ContactPoint;
import id.kawal.agency.directory.Agency.ContactPurpose;
import id.kawal.agency.directory.Agency.PromisedService;
import id.kawal.agency.directory.Agency.Superior;
import id.kawal.agency.directory.Agency.WorkingWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/**
 * A directory as data: the regions, kinds and agencies of one province.
 *
 * @param name of the seed
 * @param regions of the province
 * @param kinds of agency
 * @param agencies with their catalogues
 */
record Seed(String name, List<RegionRow> regions, List<KindRow> kinds, List<Agency> agencies) {

    static Seed named(String name) {
        var agencies = SeedTable.read(resource(name, "agencies"));
        var catalogues = SeedTable.read(resource(name, "services")).stream().collect(Collectors.groupingBy(
                line -> line.get("catalogue"), Collectors.mapping(Seed::service, Collectors.toList())));
        return new Seed(name,
                SeedTable.read(resource(name, "regions")).stream().map(line -> new RegionRow(line.get("code"),
                        line.get("kind"), line.get("name"), Long.parseLong(line.get("population")))).toList(),
                SeedTable.read(resource(name, "kinds")).stream()
                        .map(line -> new KindRow(line.get("code"), line.get("name_id"), line.get("name_en"))).toList(),
                agencies.stream().map(line -> agency(line, catalogues.getOrDefault(line.get("catalogue"), List.of())))
                        .toList());
    }

    private static Resource resource(String seed, String table) {
        return new ClassPathResource(seed + "/" + table + ".csv", Seed.class);
    }

    private static Agency agency(Map<String, String> line, List<PromisedService> services) {
        var contacts = Stream.of(new ContactPoint(ContactPurpose.COMPLAINT_DESK, line.get("complaint_email")),
                new ContactPoint(ContactPurpose.FOCAL_POINT, line.get("focal_email")))
                .filter(point -> !point.email().isEmpty()).toList();
        return new Agency(line.get("code"), line.get("name"), line.get("kind"), line.get("region"), superior(line),
                WorkingWeek.valueOf(line.get("working_week")), contacts, services, true);
    }

    private static @Nullable Superior superior(Map<String, String> line) {
        return line.get("superior").isEmpty() ? null : new Superior(line.get("superior"), line.get("superior_email"));
    }

    private static PromisedService service(Map<String, String> line) {
        return new PromisedService(line.get("code"), line.get("name"), Integer.parseInt(line.get("limit")),
                line.get("unit"), line.get("basis"));
    }
}
