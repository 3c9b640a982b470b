package id.kawal.escalation.dossier;

import id.kawal.escalation.casefile.CaseStage;
import id.kawal.escalation.casefile.ClockView;
import id.kawal.escalation.directory.Agency;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole file of a case. */
record Dossier(UUID caseId, String title, OffsetDateTime madeAt, String office, CaseStage stage, String stageText,
        Parties parties, Matter matter, @Nullable OffsetDateTime forwardedAt, @Nullable String forwardedBecause,
        List<Entry> chronology, List<BrokenDeadline> silences, List<ClockView> clocks, List<MissingItem> missing,
        List<IntakePart.Visit> serviceVisits, IntakePart.@Nullable Complaint priorComplaint,
        List<IntakePart.Added> additions, List<IntakePart.Disputed> disputes,
        List<AgencyPart.AgencyAction> agencyActions,
        List<Annex> annexes, List<Absent> incompleteParts, List<Absent> withheldParts,
        @Nullable DeskPart desk) {

    /** Who reports whom. */
    record Parties(boolean identityWithheld, IntakePart.@Nullable Reporter reporter, Agency respondent) {
    }

    /** What it is about. */
    record Matter(OffsetDateTime submittedAt, String channel, String substance, LocalDate eventDate,
            boolean confidential,
            @Nullable String subject, @Nullable String description, @Nullable String expectedOutcome,
            @Nullable String loss) {
    }

    /** One line of the chronology. */
    record Entry(OffsetDateTime at, OffsetDateTime recordedAt, String kind, String text, @Nullable String agency) {
    }

    /** A deadline that an agency did not keep. */
    record BrokenDeadline(String clockId, String rule, String title, Agency agency, String basis, String certainty,
            String limit,
            LocalDate dayZero, OffsetDateTime due, @Nullable OffsetDateTime until, long days,
            List<ClockView.ExplainedDay> explanation) {
    }

    /** What art. 24 asks for and is not there. */
    record MissingItem(String item, String text) {
    }

    /** A file of the case. */
    record Annex(int number, UUID evidenceId, String kind, String kindText, @Nullable String fileName, String mediaType,
            long size, String sha256, OffsetDateTime addedAt) {
    }

    /** A part that is not there, and why. */
    record Absent(String part, String text, String reason) {
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "Dossier[" + caseId + "]";
    }
}
