package id.kawal.intake.form;

import id.kawal.intake.evidence.CheckedFile;
import id.kawal.intake.evidence.Evidence.EvidenceKind;
import id.kawal.intake.report.Completeness;
import id.kawal.intake.report.MissingItem;
import id.kawal.intake.report.Outline;
import id.kawal.intake.vault.Narrative.NarrativeText;
import id.kawal.intake.vault.Narrative.ServiceVisit;
import id.kawal.intake.vault.PriorComplaintDetails;
import id.kawal.intake.vault.ReporterDetails;
import id.kawal.intake.vault.RepresentativeDetails;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A report that can be taken in. */
public record Draft(ReporterDetails reporter, @Nullable RepresentativeDetails representative, Outline outline,
        boolean forwardingConsent, NarrativeText narrative,
        List<ServiceVisit> visits, @Nullable PriorComplaintDetails priorComplaint, List<CheckedFile> files) {

    /** What art. 24 still asks for. */
    public List<MissingItem> missing() {
        var proof = files.stream().anyMatch(file -> file.kind() == EvidenceKind.PRIOR_COMPLAINT_PROOF);
        var attorney = files.stream().anyMatch(file -> file.kind() == EvidenceKind.POWER_OF_ATTORNEY);
        return Completeness.missing(reporter, priorComplaint != null, proof, representative == null || attorney);
    }

    /** The same report with more files. */
    public Draft with(List<CheckedFile> more) {
        var all = Stream.concat(files.stream(), more.stream()).toList();
        return new Draft(reporter, representative, outline, forwardingConsent, narrative, visits, priorComplaint, all);
    }

    /** Whether it is about a service to its reporter, in which the agency can hardly act without knowing for whom. */
    public boolean confidentialAboutOwnService() {
        return outline.confidential() && (!visits.isEmpty() || outline.serviceCode() != null);
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "Draft[…]";
    }
}
