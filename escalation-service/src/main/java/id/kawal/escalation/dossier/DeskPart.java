package id.kawal.escalation.dossier;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the desk of the Ombudsman did in a case.
 *
 * @param registerNumber under which the office keeps the case; nothing while nobody took it up
 * @param state where it stands
 * @param outcome how it ended, in plain words
 * @param steps every step, oldest first
 * @param letters every letter that was issued
 */
record DeskPart(
        @Schema(description = "Its number in the register; null until a person takes it up") @Nullable String registerNumber,
        String state, @Nullable String outcome, List<DeskStep> steps, List<DeskLetter> letters) {

    /** One step. */
    record DeskStep(OffsetDateTime at, String by, String event, String text, String state, @Nullable String words,
            @Nullable OffsetDateTime receivedAt, @Nullable String proof, @Nullable LocalDate date,
            @Nullable String code, @Nullable String reference, @Nullable String signatory, @Nullable String approver) {
    }

    /** One letter. */
    record DeskLetter(UUID letterId, String kind, @Nullable String number, String subject,
            @Nullable OffsetDateTime issuedAt, @Nullable OffsetDateTime deliveredAt, @Nullable String proof,
            @Nullable String sha256) {
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "DeskPart[" + state + "]";
    }
}
