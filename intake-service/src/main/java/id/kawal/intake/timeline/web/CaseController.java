package id.kawal.intake.timeline.web;

import id.kawal.intake.tracking.OpeningCases;
import id.kawal.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
    private final AgencyTexts texts;

    CaseController(OpeningCases opening, ShowingCases showing, AgencyTexts texts) {
        this.opening = opening;
        this.showing = showing;
        this.texts = texts;
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
        var report = opening.open(trackingCode, pin);
        var files = texts.of(report.caseId()).orElseThrow(CaseController::away).stream()
                .flatMap(action -> action.attachments() == null ? List.<AgencyTexts.Attachment>of().stream()
                        : action.attachments().stream());
        var file = files.filter(candidate -> candidate.evidenceId().equals(evidenceId)).findFirst()
                .orElseThrow(() -> Refusal.notFound("no-such-file"));
        var name = file.fileName() == null ? evidenceId.toString() : file.fileName();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .body(texts.attachment(report.caseId(), evidenceId).orElseThrow(CaseController::away));
    }

    private static Refusal away() {
        return Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "texts-away");
    }
}
