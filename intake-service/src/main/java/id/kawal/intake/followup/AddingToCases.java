package id.kawal.intake.followup;

import id.kawal.intake.evidence.CheckedFile;
import id.kawal.intake.evidence.Evidence.EvidenceKind;
import id.kawal.intake.evidence.EvidenceStore;
import id.kawal.intake.report.Report;
import id.kawal.intake.report.ReportEvents;
import id.kawal.intake.timeline.FactKind;
import id.kawal.intake.timeline.Facts;
import id.kawal.intake.vault.Addition;
import id.kawal.intake.vault.PriorComplaint;
import id.kawal.intake.vault.PriorComplaintDetails;
import id.kawal.intake.vault.ReporterDetails;
import id.kawal.intake.vault.Vault;
import id.kawal.web.Refusal;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a reporter adds to a running case, each in the running transaction. */
@Component
class AddingToCases {

    private static final int MOST_FILES = 50;

    private final HeldCase held;
    private final Vault vault;
    private final EvidenceStore evidence;
    private final ReportEvents events;
    private final Facts facts;
    private final Clock clock;

    AddingToCases(HeldCase held, Vault vault, EvidenceStore evidence, ReportEvents events, Facts facts, Clock clock) {
        this.held = held;
        this.vault = vault;
        this.evidence = evidence;
        this.events = events;
        this.facts = facts;
        this.clock = clock;
    }

    void information(UUID caseId, UUID informationId, String text, @Nullable UUID questionNamed,
            @Nullable ReporterDetails amended) {
        var report = held.holdOpen(caseId);
        var question = held.question(report, questionNamed);
        var now = clock.instant();
        if (!text.isEmpty()) {
            vault.keep(new Addition(informationId, caseId, question, now, text));
        }
        if (amended != null) {
            events.contactChanged(report, vault.amend(report.reporterId(), amended));
        }
        held.completeAgain(report);
        facts.own(events.informationAdded(report, informationId, question), caseId, FactKind.INFORMATION_ADDED, now,
                question);
    }

    void file(UUID caseId, UUID evidenceId, CheckedFile file) {
        var report = held.holdOpen(caseId);
        if (evidence.of(caseId).size() >= MOST_FILES) {
            throw Refusal.conflict("too-many-files", MOST_FILES);
        }
        var now = clock.instant();
        var kept = evidence.add(caseId, evidenceId, file, now);
        if (file.kind() == EvidenceKind.PRIOR_COMPLAINT_PROOF) {
            vault.priorComplaint(caseId).ifPresent(complaint -> complaint.provenBy(evidenceId));
        }
        held.completeAgain(report);
        facts.own(events.evidenceAdded(report, kept), caseId, FactKind.EVIDENCE_ADDED, now, evidenceId);
    }

    /** Told once: the clock of the agency counts from its day, so it is not silently replaced. */
    Report priorComplaint(UUID caseId, PriorComplaintDetails details) {
        var report = held.holdOpen(caseId);
        var known = vault.priorComplaint(caseId);
        if (known.isPresent()) {
            if (!known.get().details().equals(details)) {
                throw Refusal.conflict("prior-complaint-known", known.get().details().complainedOn());
            }
            return report;
        }
        var now = clock.instant();
        var complaint = new PriorComplaint(caseId, details, held.proofSentBefore(caseId), now);
        vault.keep(complaint);
        held.completeAgain(report);
        facts.own(events.priorComplaintRecorded(report, complaint), caseId, FactKind.PRIOR_COMPLAINT_RECORDED, now,
                null);
        return report;
    }
}
