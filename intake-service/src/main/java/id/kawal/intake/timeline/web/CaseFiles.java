package id.kawal.intake.timeline.web;

import id.kawal.intake.report.Report;
import id.kawal.web.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands a reporter the files that came with the answers in the own case. */
@Component
public class CaseFiles {

    private final AgencyTexts texts;

    CaseFiles(AgencyTexts texts) {
        this.texts = texts;
    }

    /** A file that came with an answer in this case, to be saved and not shown. */
    public ResponseEntity<byte[]> attachment(Report report, UUID evidenceId) {
        var files = texts.of(report.caseId()).orElseThrow(CaseFiles::away).stream()
                .flatMap(action -> action.attachments() == null ? List.<AgencyTexts.Attachment>of().stream()
                        : action.attachments().stream());
        var file = files.filter(candidate -> candidate.evidenceId().equals(evidenceId)).findFirst()
                .orElseThrow(() -> Refusal.notFound("no-such-file"));
        var name = file.fileName() == null ? evidenceId.toString() : file.fileName();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .body(texts.attachment(report.caseId(), evidenceId).orElseThrow(CaseFiles::away));
    }

    private static Refusal away() {
        return Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "texts-away");
    }
}
