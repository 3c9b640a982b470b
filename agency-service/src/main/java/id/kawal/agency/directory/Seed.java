package id.kawal.agency.directory;

import id.kawal.agency.directory.Agency.ContactPoint;
import id.kawal.agency.directory.Agency.ContactPurpose;
import id.kawal.agency.directory.Agency.PromisedService;
import id.kawal.agency.directory.Agency.Superior;
import id.kawal.agency.directory.Agency.WorkingWeek;
import id.kawal.agency.directory.SeedTable.Line;
import java.util.List;
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
                line -> line.field("catalogue"), Collectors.mapping(Seed::service, Collectors.toList())));
        return new Seed(name,
                SeedTable.read(resource(name, "regions")).stream().map(line -> new RegionRow(line.field("code"),
                        line.field("kind"), line.field("name"), Long.parseLong(line.field("population")))).toList(),
                SeedTable.read(resource(name, "kinds")).stream()
                        .map(line -> new KindRow(line.field("code"), line.field("name_id"), line.field("name_en")))
                        .toList(),
                agencies.stream().map(line -> agency(line, catalogues.getOrDefault(line.field("catalogue"), List.of())))
                        .toList());
    }

    private static Resource resource(String seed, String table) {
        return new ClassPathResource(seed + "/" + table + ".csv", Seed.class);
    }

    private static Agency agency(Line line, List<PromisedService> services) {
        var contacts = Stream.of(new ContactPoint(ContactPurpose.COMPLAINT_DESK, line.field("complaint_email")),
                new ContactPoint(ContactPurpose.FOCAL_POINT, line.field("focal_email")))
                .filter(point -> !point.email().isEmpty()).toList();
        return new Agency(line.field("code"), line.field("name"), line.field("kind"), line.field("region"),
                superior(line),
                WorkingWeek.valueOf(line.field("working_week")), contacts, services, true);
    }

    private static @Nullable Superior superior(Line line) {
        return line.field("superior").isEmpty() ? null
                : new Superior(line.field("superior"), line.field("superior_email"));
    }

    private static PromisedService service(Line line) {
        return new PromisedService(line.field("code"), line.field("name"), Integer.parseInt(line.field("limit")),
                line.field("unit"), line.field("basis"));
    }
}
