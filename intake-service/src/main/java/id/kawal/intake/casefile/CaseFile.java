package id.kawal.intake.casefile;

import id.kawal.intake.report.MissingItem;
import id.kawal.intake.vault.Narrative.ServiceVisit;
import id.kawal.intake.vault.PriorComplaintDetails;
import id.kawal.intake.vault.ReporterDetails;
import id.kawal.intake.vault.RepresentativeDetails;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that intake keeps of a case, for who may read it; the reporter only where the identity may be known. */
public record CaseFile(UUID caseId, Instant submittedAt, String office, String agencyCode, @Nullable String serviceCode,
        String substance, String channel, String language, String status, String confidentiality,
        boolean forwardingConsent,
        LocalDate eventDate, String subject, String description, @Nullable String expectedOutcome,
        @Nullable String loss,
        List<ServiceVisit> serviceVisits, @Nullable Complaint priorComplaint, List<Added> additions,
        List<Disputed> disputes,
        List<File> evidence, List<MissingItem> missing, @Nullable ReporterDetails reporter,
        @Nullable RepresentativeDetails representative, boolean identityWithheld) {

    /** The complaint that the provider already got. */
    public record Complaint(LocalDate complainedOn, PriorComplaintDetails.Addressee addressee,
            PriorComplaintDetails.Form form,
            @Nullable String reference, @Nullable String text, @Nullable UUID proofEvidenceId) {

        /** Tells nothing. */
        @Override
        public String toString() {
            return "Complaint[…]";
        }
    }

    /** What the reporter added later. */
    public record Added(UUID informationId, @Nullable UUID questionId, Instant at, String text) {

        /** Tells nothing. */
        @Override
        public String toString() {
            return "Added[…]";
        }
    }

    /** Why the reporter does not accept an answer. */
    public record Disputed(UUID disputeId, UUID responseId, Instant at, String text) {

        /** Tells nothing. */
        @Override
        public String toString() {
            return "Disputed[…]";
        }
    }

    /** A file of the case. */
    public record File(UUID evidenceId, String kind, String fileName, String mediaType, long size, String sha256,
            Instant addedAt) {

        /** Tells nothing. */
        @Override
        public String toString() {
            return "File[…]";
        }
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "CaseFile[" + caseId + "]";
    }
}
