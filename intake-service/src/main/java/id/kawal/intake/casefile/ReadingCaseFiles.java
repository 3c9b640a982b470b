package id.kawal.intake.casefile;

import id.kawal.intake.evidence.Evidence;
import id.kawal.intake.evidence.EvidenceStore;
import id.kawal.intake.report.Report;
import id.kawal.intake.report.Reports;
import id.kawal.intake.vault.PriorComplaint;
import id.kawal.intake.vault.ReporterDetails;
import id.kawal.intake.vault.Vault;
import id.kawal.web.Caller;
import id.kawal.web.DeclaredInterests;
import id.kawal.web.Refusal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the file of a case for a caller; each look at an identity is written down in the same transaction. */
@Component
public class ReadingCaseFiles {

    private static final String SERVICE_REASON = "case file of an open report";

    private final Reports reports;
    private final Vault vault;
    private final EvidenceStore evidence;
    private final DeclaredInterests interests;

    ReadingCaseFiles(Reports reports, Vault vault, EvidenceStore evidence, DeclaredInterests interests) {
        this.interests = interests;
        this.reports = reports;
        this.vault = vault;
        this.evidence = evidence;
    }

    /** The file, with the identity where the caller may know it. */
    @Transactional
    public CaseFile read(UUID caseId, Caller caller, @Nullable String reason) {
        var report = find(caseId, caller);
        var shown = identityShown(report, caller, reason);
        var reporter = shown ? identity(report, caller, reason) : null;
        var outline = report.outline();
        var narrative = vault.narrative(caseId);
        var text = narrative.text();
        return new CaseFile(caseId, report.submittedAt(), outline.office(), outline.agencyCode(), outline.serviceCode(),
                outline.substance(), outline.channel().name(), outline.language(), report.status().name(),
                outline.confidentiality().name(), report.forwardingConsent(), outline.eventDate(), text.subject(),
                text.description(),
                text.expectedOutcome(), text.loss(), narrative.visits(),
                vault.priorComplaint(caseId).map(this::complaint).orElse(null),
                additions(caseId), disputes(caseId), files(caseId, shown), report.missing(), reporter,
                shown ? vault.representative(caseId).orElse(null) : null, !shown);
    }

    /** A file of the case; a copy of an identity document only where the identity may be known. */
    @Transactional
    public OpenedFile file(UUID caseId, UUID evidenceId, Caller caller, @Nullable String reason) {
        var report = find(caseId, caller);
        var file = evidence.find(caseId, evidenceId).orElseThrow(() -> Refusal.notFound("no-such-file"));
        var shown = identityShown(report, caller, reason);
        if (file.kind().tellsWhoReports()) {
            if (!shown) {
                throw Refusal.forbidden("identity-withheld");
            }
            identity(report, caller, reason);
        }
        return new OpenedFile(file.fileName(), file.mediaType(), evidence.content(file));
    }

    private Report find(UUID caseId, Caller caller) {
        interests.keepAway(caseId, caller);
        return reports.findByCaseId(caseId).orElseThrow(() -> Refusal.notFound("no-such-case-file"));
    }

    private static boolean identityShown(Report report, Caller caller, @Nullable String reason) {
        return switch (IdentityRule.decide(caller, report.outline().confidentiality(), reason)) {
            case SHOWN -> true;
            case WITHHELD -> false;
            case REASON_NEEDED -> throw Refusal.unprocessable("reason-needed");
        };
    }

    private ReporterDetails identity(Report report, Caller caller, @Nullable String reason) {
        var roles = caller.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        var stated = reason == null || reason.isBlank() ? SERVICE_REASON : reason.strip();
        return vault.identity(report.caseId(), report.reporterId(), new Vault.Reader(caller.name(), roles, stated));
    }

    private CaseFile.Complaint complaint(PriorComplaint kept) {
        var details = kept.details();
        return new CaseFile.Complaint(details.complainedOn(), details.addressee(), details.form(), details.reference(),
                details.text(),
                kept.proofEvidenceId());
    }

    private List<CaseFile.Added> additions(UUID caseId) {
        return vault.additions(caseId).stream()
                .map(added -> new CaseFile.Added(added.informationId(), added.questionId(), added.addedAt(),
                        added.text()))
                .toList();
    }

    private List<CaseFile.Disputed> disputes(UUID caseId) {
        return vault.disputes(caseId).stream()
                .map(dispute -> new CaseFile.Disputed(dispute.disputeId(), dispute.responseId(), dispute.disputedAt(),
                        dispute.text()))
                .toList();
    }

    /** Whoever may not know the identity is not even told that a copy of a document is there. */
    private List<CaseFile.File> files(UUID caseId, boolean identityShown) {
        return evidence.of(caseId).stream().filter(file -> identityShown || !file.kind().tellsWhoReports())
                .map(ReadingCaseFiles::file).toList();
    }

    private static CaseFile.File file(Evidence file) {
        return new CaseFile.File(file.evidenceId(), file.kind().name(), file.fileName(), file.mediaType(), file.size(),
                file.sha256(),
                file.addedAt());
    }

    /** A file with its bytes. */
    public record OpenedFile(String name, String mediaType, byte[] content) {

        /** Tells nothing. */
        @Override
        public String toString() {
            return "OpenedFile[…]";
        }
    }
}
