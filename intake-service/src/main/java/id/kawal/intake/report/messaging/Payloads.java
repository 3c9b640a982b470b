package id.kawal.intake.report.messaging;

import id.kawal.contracts.EvidenceItem;
import id.kawal.contracts.EvidenceKind;
import id.kawal.contracts.intake.Article24Item;
import id.kawal.contracts.intake.Channel;
import id.kawal.contracts.intake.Confidentiality;
import id.kawal.contracts.intake.ReportKind;
import id.kawal.contracts.intake.ReportSubmitted;
import id.kawal.intake.evidence.Evidence;
import id.kawal.intake.report.Outline;
import id.kawal.intake.report.Report;
import id.kawal.intake.vault.PriorComplaint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what intake keeps into what it publishes: ids, codes and days, never a name, a text or a file name. */
final class Payloads {

    private Payloads() {
    }

    static ReportSubmitted submitted(Report report, @Nullable PriorComplaint priorComplaint, List<Evidence> evidence) {
        var outline = report.outline();
        return new ReportSubmitted(report.caseId(), report.reporterId(), outline.office(), outline.agencyCode(),
                outline.serviceCode(),
                outline.substance(), Channel.valueOf(outline.channel().name()),
                Confidentiality.valueOf(outline.confidentiality().name()), report.forwardingConsent(),
                outline.eventDate(),
                priorComplaint == null ? null : priorComplaint(priorComplaint),
                evidence.stream().map(Payloads::evidence).toList(),
                missing(report), outline.language(), kind(outline.kind()));
    }

    private static @Nullable ReportKind kind(Outline.@Nullable Kind kept) {
        return kept == null ? null : ReportKind.valueOf(kept.name());
    }

    static List<Article24Item> missing(Report report) {
        return report.missing().stream().map(item -> Article24Item.valueOf(item.name())).toList();
    }

    static EvidenceItem evidence(Evidence evidence) {
        return new EvidenceItem(evidence.evidenceId(), EvidenceKind.valueOf(evidence.kind().name()),
                evidence.mediaType(),
                evidence.size(), evidence.sha256());
    }

    static id.kawal.contracts.intake.PriorComplaint priorComplaint(PriorComplaint kept) {
        var details = kept.details();
        return new id.kawal.contracts.intake.PriorComplaint(details.complainedOn(),
                id.kawal.contracts.intake.PriorComplaint.Addressee.valueOf(details.addressee().name()),
                id.kawal.contracts.intake.PriorComplaint.Form.valueOf(details.form().name()), kept.proofEvidenceId());
    }
}
