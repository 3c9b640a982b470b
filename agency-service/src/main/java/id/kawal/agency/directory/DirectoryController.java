package id.kawal.agency.directory;

import id.kawal.agency.directory.Agency.PromisedService;
import id.kawal.agency.directory.AgencyView.Named;
import id.kawal.web.Entries;
import id.kawal.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The directory for anyone. */
@RestController
@RequestMapping("/api/v1/agencies")
class DirectoryController {

    private static final int LARGEST_PAGE = 200;

    private final Agencies agencies;
    private final KindRows kinds;

    DirectoryController(Agencies agencies, KindRows kinds) {
        this.agencies = agencies;
        this.kinds = kinds;
    }

    @GetMapping
    @Operation(summary = "Lists the agencies, by region, kind or words of the name")
    AgencyView.Page list(@RequestParam(defaultValue = "") String region, @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "50") int limit, Locale locale) {
        new Entries("invalid-input").check(limit >= 1 && limit <= LARGEST_PAGE, "limit", "between", 1, LARGEST_PAGE)
                .done();
        var found = agencies.page(new Agencies.Wanted(region, kind, q.strip()), cursor, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        var names = names(locale);
        return new AgencyView.Page(shown.stream().map(agency -> view(agency, null, names)).toList(),
                found.size() > limit ? shown.getLast().code() : null);
    }

    @GetMapping("/{code}")
    @Operation(summary = "One agency with its superior, contact points and promised limits")
    AgencyView show(@PathVariable String code, Locale locale) {
        var agency = known(code);
        return view(agency, agency.services(), names(locale));
    }

    @GetMapping("/{code}/services")
    @Operation(summary = "The services of an agency with their promised limits")
    Map<String, List<PromisedService>> services(@PathVariable String code) {
        return Map.of("items", known(code).services());
    }

    private Agency known(String code) {
        return agencies.find(code).orElseThrow(() -> Refusal.notFound("unknown-agency", code));
    }

    private Names names(Locale locale) {
        return new Names(kinds.findAll().stream().collect(Collectors.toMap(KindRow::code, kind -> kind.name(locale))),
                agencies.regionNames());
    }

    private static AgencyView view(Agency agency, @Nullable List<PromisedService> services, Names names) {
        return new AgencyView(agency.code(), agency.name(), named(agency.kind(), names.kinds()),
                named(agency.regionCode(), names.regions()), agency.superior(), agency.workingWeek(),
                agency.contactPoints(), services, AgencyView.gaps(agency), agency.active());
    }

    private static Named named(String code, Map<String, String> names) {
        return new Named(code, names.getOrDefault(code, code));
    }

    private record Names(Map<String, String> kinds, Map<String, String> regions) {
    }
}
