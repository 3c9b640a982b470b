package id.kawal.intake.casefile.web;

import id.kawal.intake.casefile.CaseFile;
import id.kawal.intake.casefile.ReadingCaseFiles;
import id.kawal.web.Caller;
import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the other services and the Ombudsman's staff read the file of a case. */
@RestController
@RequestMapping("/api/v1/case-files/{caseId}")
class CaseFilesController {

    private static final String REASON = "Kawal-Reason";

    private final ReadingCaseFiles reading;

    CaseFilesController(ReadingCaseFiles reading) {
        this.reading = reading;
    }

    @GetMapping
    @Operation(summary = "The file of a case; identity only with a reason, and audited")
    ResponseEntity<CaseFile> read(@PathVariable UUID caseId,
            @RequestHeader(name = REASON, required = false) @Nullable String reason,
            Caller caller) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(reading.read(caseId, caller, reason));
    }

    @GetMapping("/evidence/{evidenceId}")
    @Operation(summary = "A file of evidence")
    ResponseEntity<byte[]> file(@PathVariable UUID caseId, @PathVariable UUID evidenceId,
            @RequestHeader(name = REASON, required = false) @Nullable String reason, Caller caller) {
        var file = reading.file(caseId, evidenceId, caller, reason);
        var disposition = ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString()).body(file.content());
    }
}
