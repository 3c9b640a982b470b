package id.kawal.escalation.transparency.web;

import id.kawal.escalation.transparency.PublishedFigures;
import id.kawal.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The open data: the same figures as on the page, for machines. */
@RestController
class OpenDataController {

    private static final CacheControl A_MINUTE = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final PublishedFigures figures;
    private final DataDescription description;

    OpenDataController(PublishedFigures figures, DataDescription description) {
        this.figures = figures;
        this.description = description;
    }

    /** A table with when it was counted and under which licence it may be used. */
    record Document(String table, Instant countedAt, long threshold, String licence, String description,
            List<OpenTable.Row> rows) {
    }

    @GetMapping(path = "/open-data/{table}.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<String> csv(@PathVariable String table, @RequestParam @Nullable String period) {
        return ResponseEntity.ok().cacheControl(A_MINUTE)
                .header("Content-Disposition", "attachment; filename=\"kawal-" + known(table) + ".csv\"")
                .body(table(table, period).csv());
    }

    @GetMapping(path = "/open-data/{table}.json", produces = "application/json")
    ResponseEntity<Object> json(@PathVariable String table, @RequestParam @Nullable String period) {
        if (table.equals(DataDescription.NAME)) {
            return ResponseEntity.ok().cacheControl(A_MINUTE).body(description.dataPackage());
        }
        return ResponseEntity.ok().cacheControl(A_MINUTE).body(document(table, period));
    }

    private OpenTable table(String name, @Nullable String period) {
        if (period != null && !OpenTable.isPeriod(period)) {
            throw Refusal.unprocessable("query-wrong").field("period", "not-a-period");
        }
        return OpenTable.named(name, figures.latest(), period).orElseThrow(() -> unknown(name));
    }

    private static String known(String name) {
        return OpenTable.names().stream().filter(name::equals).findFirst().orElseThrow(() -> unknown(name));
    }

    private static Refusal unknown(String name) {
        return Refusal.notFound("open-data-unknown", name, String.join(", ", OpenTable.names()));
    }

    @GetMapping("/api/v1/statistics/reports/{table}")
    @Operation(summary = "The published figures of a table: summary, by-region, by-agency-kind or by-category")
    Document reports(@PathVariable String table, @RequestParam @Nullable String period) {
        return document(table, period);
    }

    private Document document(String name, @Nullable String period) {
        var edition = figures.latest();
        return new Document(known(name), edition.at(), edition.threshold(), DataDescription.LICENCE,
                "/open-data/" + DataDescription.NAME + ".json", table(name, period).rows());
    }
}
