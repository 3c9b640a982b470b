package id.kawal.intake.followup.web;

import id.kawal.intake.followup.ConfirmationForm;
import id.kawal.intake.followup.DecidingOnCases;
import id.kawal.intake.followup.DisputeForm;
import id.kawal.intake.followup.FollowingUp;
import id.kawal.intake.followup.InformationForm;
import id.kawal.intake.form.PriorComplaintForm;
import id.kawal.intake.report.MissingItem;
import id.kawal.intake.report.Report;
import id.kawal.intake.tracking.OpeningCases;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where a reporter acts on the own case, let in by tracking code and PIN. */
@RestController
@RequestMapping("/api/v1/reports/{code}")
class FollowUpController {

    static final String PIN = "Kawal-Pin";
    static final String KEY = "Idempotency-Key";

    private final OpeningCases opening;
    private final FollowingUp following;
    private final DecidingOnCases deciding;

    FollowUpController(OpeningCases opening, FollowingUp following, DecidingOnCases deciding) {
        this.opening = opening;
        this.following = following;
        this.deciding = deciding;
    }

    @PostMapping("/information")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Adds information, or answers a question of the agency")
    Added information(@PathVariable String code, @RequestHeader(name = PIN, required = false) @Nullable String pin,
            @RequestHeader(name = KEY, required = false) @Nullable String key, @RequestBody InformationForm form) {
        var caseId = opening.open(code, pin).caseId();
        var id = following.information(caseId, form, key);
        return new Added(id, following.missing(caseId));
    }

    @PostMapping("/dispute")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Disputes an answer of the agency")
    Disputed dispute(@PathVariable String code, @RequestHeader(name = PIN, required = false) @Nullable String pin,
            @RequestHeader(name = KEY, required = false) @Nullable String key, @RequestBody DisputeForm form) {
        return new Disputed(following.dispute(opening.open(code, pin).caseId(), form, key));
    }

    @PostMapping("/prior-complaint")
    @Operation(summary = "Records that the agency was already told")
    Decided priorComplaint(@PathVariable String code, @RequestHeader(name = PIN, required = false) @Nullable String pin,
            @RequestBody PriorComplaintForm form) {
        return Decided.of(following.priorComplaint(opening.open(code, pin).caseId(), form));
    }

    @PostMapping("/confirmation")
    @Operation(summary = "Confirms that the matter is resolved")
    Decided confirm(@PathVariable String code, @RequestHeader(name = PIN, required = false) @Nullable String pin,
            @RequestBody(required = false) @Nullable ConfirmationForm form) {
        return Decided.of(deciding.confirm(opening.open(code, pin).caseId(), form == null ? null : form.responseId()));
    }

    @PostMapping("/withdrawal")
    @Operation(summary = "Withdraws the report")
    Decided withdraw(@PathVariable String code, @RequestHeader(name = PIN, required = false) @Nullable String pin) {
        return Decided.of(deciding.withdraw(opening.open(code, pin).caseId()));
    }

    @PostMapping("/forwarding-consent")
    @Operation(summary = "Consents to forwarding to the Ombudsman")
    Decided consent(@PathVariable String code, @RequestHeader(name = PIN, required = false) @Nullable String pin) {
        return Decided.of(deciding.consent(opening.open(code, pin).caseId()));
    }

    /** What was added, and what art. 24 still asks for. */
    record Added(UUID informationId, List<MissingItem> missing) {
    }

    /** What was disputed. */
    record Disputed(UUID disputeId) {
    }

    /** The case after the decision. */
    record Decided(UUID caseId, String status, boolean forwardingConsent, List<MissingItem> missing) {

        static Decided of(Report report) {
            return new Decided(report.caseId(), report.status().name(), report.forwardingConsent(), report.missing());
        }
    }
}
