package id.kawal.intake.submission.web;

import id.kawal.intake.form.ReportForm;
import id.kawal.intake.submission.SubmittingReports;
import id.kawal.web.Caller;
import id.kawal.web.DeclaredInterests;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where anyone reports. */
@RestController
class ReportsController {

    private final SubmittingReports submitting;
    private final ReceiptWords words;
    private final DeclaredInterests interests;

    ReportsController(SubmittingReports submitting, ReceiptWords words, DeclaredInterests interests) {
        this.interests = interests;
        this.submitting = submitting;
        this.words = words;
    }

    @PutMapping("/api/v1/case-files/{caseId}/reporter")
    @Operation(summary = "Keeps who turned to the desk in a case that began there; the answer holds the tracking code and, once, the PIN")
    ResponseEntity<Registered> register(@PathVariable UUID caseId, @RequestBody ReportForm form, Caller caller,
            Locale locale) {
        interests.keepAway(caseId, caller);
        var registered = submitting.register(caseId, form, locale);
        return ResponseEntity.created(URI.create("/api/v1/case-files/" + caseId)).cacheControl(CacheControl.noStore())
                .body(new Registered(caseId, registered.receipt().trackingCode(), registered.pin()));
    }

    /** What the reporter is handed at the counter, to follow the case. */
    record Registered(UUID caseId, String trackingCode, String pin) {

        /** Tells nothing of the PIN. */
        @Override
        public String toString() {
            return "Registered[" + caseId + "]";
        }
    }

    @PostMapping("/api/v1/reports")
    @Operation(summary = "Reports; the answer holds the tracking code and, once, the PIN")
    @ApiResponse(responseCode = "201", description = "Taken in", useReturnTypeSchema = true)
    ResponseEntity<SubmittedView> submit(@RequestBody ReportForm form,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, Locale locale) {
        var submitted = submitting.submit(form, key, locale);
        var view = words.describe(submitted, locale);
        return ResponseEntity.created(URI.create(view.tracking())).cacheControl(CacheControl.noStore()).body(view);
    }
}
