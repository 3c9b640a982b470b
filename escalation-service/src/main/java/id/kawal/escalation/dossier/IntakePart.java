package id.kawal.escalation.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What intake keeps of a case. */
record IntakePart(@Nullable String subject, @Nullable String description, @Nullable String expectedOutcome,
        @Nullable String loss, @Nullable List<Visit> serviceVisits, @Nullable Complaint priorComplaint,
        @Nullable List<Added> additions, @Nullable List<Disputed> disputes, @Nullable List<File> evidence,
        @Nullable Reporter reporter, boolean identityWithheld) {

    /** An entry of the service visit log. */
    record Visit(@Nullable String service, @Nullable String promisedLimit, @Nullable String officerName,
            @Nullable String officerPosition, @Nullable LocalDate visitedOn, @Nullable String note) {
    }

    /** The earlier complaint to the provider. */
    record Complaint(@Nullable LocalDate complainedOn, @Nullable String addressee, @Nullable String form,
            @Nullable String reference, @Nullable String text, @Nullable UUID proofEvidenceId) {
    }

    /** What the reporter added later. */
    record Added(UUID informationId, @Nullable UUID questionId, OffsetDateTime at, String text) {
    }

    /** Why the reporter does not accept an answer. */
    record Disputed(UUID disputeId, @Nullable UUID responseId, OffsetDateTime at, String text) {
    }

    /** A file of the reporter. */
    record File(UUID evidenceId, @Nullable String fileName) {
    }

    /** Who reports. */
    record Reporter(@Nullable String fullName, @Nullable String idType, @Nullable String idNumber,
            @Nullable String birthPlace,
            @Nullable LocalDate birthDate, @Nullable String maritalStatus, @Nullable String occupation,
            @Nullable String address, @Nullable String phone, @Nullable String email) {

        /** Tells nothing. */
        @Override
        public String toString() {
            return "Reporter[…]";
        }
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "IntakePart[…]";
    }
}
