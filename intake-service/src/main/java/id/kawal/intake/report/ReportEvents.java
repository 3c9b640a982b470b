package id.kawal.intake.report;

import id.kawal.intake.evidence.Evidence;
import id.kawal.intake.vault.PriorComplaint;
import id.kawal.intake.vault.ReporterDetails;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the other services what a reporter did, in the running transaction; each answers the id of the event. */
public interface ReportEvents {

    UUID submitted(Report report, @Nullable PriorComplaint priorComplaint, List<Evidence> evidence,
            ReporterDetails reporter);

    UUID informationAdded(Report report, UUID informationId, @Nullable UUID questionId);

    UUID evidenceAdded(Report report, Evidence evidence);

    UUID priorComplaintRecorded(Report report, PriorComplaint priorComplaint);

    UUID responseDisputed(Report report, UUID disputeId, UUID responseId);

    UUID resolutionConfirmed(Report report, @Nullable UUID responseId);

    UUID withdrawn(Report report);

    UUID forwardingConsented(Report report);

    /** The reporter is reached in another way from now on. */
    void contactChanged(Report report, ReporterDetails reporter);
}
