package id.kawal.intake.timeline.web;

import id.kawal.intake.tracking.OpeningCases;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where a reporter looks at the own case. */
@RestController
class CaseController {

    private final OpeningCases opening;
    private final ShowingCases showing;
    private final CaseFiles files;

    CaseController(OpeningCases opening, ShowingCases showing, CaseFiles files) {
        this.opening = opening;
        this.showing = showing;
        this.files = files;
    }

    @GetMapping("/api/v1/reports/{trackingCode}")
    @Operation(summary = "The own case in plain words: what happened, whose turn it is, the next date")
    ResponseEntity<CaseView> show(@PathVariable String trackingCode,
            @RequestHeader(name = "Kawal-Pin", required = false) @Nullable String pin, Locale locale) {
        var view = showing.show(opening.open(trackingCode, pin), locale);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view);
    }

    @GetMapping("/api/v1/reports/{trackingCode}/attachments/{evidenceId}")
    @Operation(summary = "A file that the agency attached to its answer")
    ResponseEntity<byte[]> attachment(@PathVariable String trackingCode, @PathVariable UUID evidenceId,
            @RequestHeader(name = "Kawal-Pin", required = false) @Nullable String pin) {
        return files.attachment(opening.open(trackingCode, pin), evidenceId);
    }
}
