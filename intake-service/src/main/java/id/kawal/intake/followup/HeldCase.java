package id.kawal.intake.followup;

import id.kawal.intake.evidence.Evidence;
import id.kawal.intake.evidence.Evidence.EvidenceKind;
import id.kawal.intake.evidence.EvidenceStore;
import id.kawal.intake.form.Faults;
import id.kawal.intake.report.Completeness;
import id.kawal.intake.report.Report;
import id.kawal.intake.report.Reports;
import id.kawal.intake.timeline.Course;
import id.kawal.intake.timeline.Facts;
import id.kawal.intake.vault.PriorComplaint;
import id.kawal.intake.vault.Vault;
import id.kawal.web.Refusal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a case for the running transaction and knows what its state allows. */
@Component
class HeldCase {

    private final Reports reports;
    private final Facts facts;
    private final Vault vault;
    private final EvidenceStore evidence;

    HeldCase(Reports reports, Facts facts, Vault vault, EvidenceStore evidence) {
        this.reports = reports;
        this.facts = facts;
        this.vault = vault;
        this.evidence = evidence;
    }

    Report hold(UUID caseId) {
        return reports.lock(caseId).orElseThrow(() -> Refusal.notFound("no-such-case"));
    }

    /** The case, if it still goes on. */
    Report holdOpen(UUID caseId) {
        var report = hold(caseId);
        if (!report.open()) {
            throw Refusal.conflict("case-ended").with("status", report.status());
        }
        return report;
    }

    /** The question that is answered, if one is named; it must have been asked in this case. */
    @Nullable UUID question(Report report, @Nullable UUID named) {
        if (named != null && !course(report).asked(named)) {
            throw faulty("answersQuestion", "unknown-question");
        }
        return named;
    }

    /** The answer that is meant: the one named, else the latest one. */
    UUID answer(Report report, @Nullable UUID named) {
        var course = course(report);
        var latest = course.latestAnswer().orElseThrow(() -> Refusal.conflict("no-answer-yet"));
        if (named != null && !course.answered(named)) {
            throw faulty("responseId", "unknown-response");
        }
        return named == null ? Optional.ofNullable(latest.reference()).orElseThrow() : named;
    }

    /** Finds again what art. 24 still asks for. */
    void completeAgain(Report report) {
        var told = vault.priorComplaint(report.caseId());
        var proven = told.map(PriorComplaint::proofEvidenceId).isPresent();
        var authorised = vault.representative(report.caseId()).isEmpty() || evidence.of(report.caseId()).stream()
                .anyMatch(file -> file.kind() == EvidenceKind.POWER_OF_ATTORNEY);
        report.stillMissing(
                Completeness.missing(vault.ownDetails(report.reporterId()), told.isPresent(), proven, authorised));
    }

    /** The file that proves the prior complaint, when one was sent before the complaint was told of. */
    @Nullable UUID proofSentBefore(UUID caseId) {
        return evidence.of(caseId).stream().filter(file -> file.kind() == EvidenceKind.PRIOR_COMPLAINT_PROOF)
                .findFirst()
                .map(Evidence::evidenceId).orElse(null);
    }

    private Course course(Report report) {
        return Course.of(report, facts.of(report.caseId()));
    }

    private static Refusal faulty(String field, String code) {
        var faults = new Faults();
        faults.add(field, code);
        return faults.refusal();
    }
}
