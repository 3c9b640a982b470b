package id.kawal.intake.submission.web;

import id.kawal.intake.form.ReportForm;
import id.kawal.intake.submission.SubmittingReports;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where anyone reports. */
@RestController
class ReportsController {

    private final SubmittingReports submitting;
    private final ReceiptWords words;

    ReportsController(SubmittingReports submitting, ReceiptWords words) {
        this.submitting = submitting;
        this.words = words;
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
