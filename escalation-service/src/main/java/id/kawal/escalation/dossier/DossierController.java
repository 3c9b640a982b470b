package id.kawal.escalation.dossier;

import id.kawal.escalation.assignment.ConflictsOfInterest;
import id.kawal.escalation.casefile.CaseFile;
import id.kawal.escalation.casefile.Cases;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import id.kawal.web.Role;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the file of a case. */
@RestController
class DossierController {

    private static final List<String> FORMATS = List.of("json", "pdf", "zip");
    private static final Locale INDONESIAN = Locale.of("id");

    private final Cases cases;
    private final CompilingDossiers dossiers;
    private final DossierPdf pdf;
    private final DossierZip zip;
    private final ConflictsOfInterest conflicts;
    private final TransactionTemplate reading;

    DossierController(Cases cases, CompilingDossiers dossiers, DossierPdf pdf, DossierZip zip,
            ConflictsOfInterest conflicts, PlatformTransactionManager transactions) {
        this.cases = cases;
        this.dossiers = dossiers;
        this.pdf = pdf;
        this.zip = zip;
        this.conflicts = conflicts;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    @GetMapping("/api/v1/cases/{caseId}/dossier")
    @Operation(summary = "The file that the Ombudsman gets, as JSON, PDF or ZIP with checksums")
    ResponseEntity<?> dossier(@PathVariable UUID caseId, @RequestParam @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            @RequestHeader(name = "Kawal-Reason", required = false) @Nullable String reason, Caller caller,
            Locale locale) {
        conflicts.keepAway(caseId, caller);
        if (format != null && !FORMATS.contains(format)) {
            throw Refusal.unprocessable("query-wrong").field("format", "unknown-format", String.join(", ", FORMATS));
        }
        var file = find(caseId);
        if ("zip".equals(format)) {
            var bytes = zip.pack(dossiers.compile(file, reader(caller, reason, locale)),
                    dossiers.compile(file, reader(caller, reason, INDONESIAN)));
            return answer(MediaType.parseMediaType("application/zip"))
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"berkas-" + caseId + ".zip\"")
                    .body(bytes);
        }
        if ("pdf".equals(format)
                || format == null && accept != null && accept.contains(MediaType.APPLICATION_PDF_VALUE)) {
            var bytes = pdf.print(dossiers.compile(file, reader(caller, reason, INDONESIAN)));
            return answer(MediaType.APPLICATION_PDF)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"berkas-" + caseId + ".pdf\"")
                    .body(bytes);
        }
        return answer(MediaType.APPLICATION_JSON).body(dossiers.compile(file, reader(caller, reason, locale)));
    }

    /** The neighbours are asked outside of the transaction, so that a slow one holds no connection. */
    private CaseFile find(UUID caseId) {
        var file = reading.execute(status -> cases.find(caseId));
        if (file == null || file.isEmpty()) {
            throw Refusal.notFound("case-unknown");
        }
        return file.get();
    }

    private static Reader reader(Caller caller, @Nullable String reason, Locale locale) {
        var given = reason == null || reason.isBlank() ? null : caller.name() + ": " + reason;
        return new Reader(caller.is(Role.EXAMINER, Role.HEAD), given, locale);
    }

    private static ResponseEntity.BodyBuilder answer(MediaType type) {
        return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noStore());
    }
}
