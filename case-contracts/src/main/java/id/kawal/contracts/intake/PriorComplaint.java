package id.kawal.contracts.intake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The complaint that the reporter already made to the provider or its superior (UU 37/2008 art. 24(1)(c)).
 *
 * @param complainedOn the day on which the provider or its superior received it, in the office's zone
 * @param addressee who was told
 * @param form how it was told
 * @param proofEvidenceId the evidence that proves it, when there is one
 */
public record PriorComplaint(LocalDate complainedOn, Addressee addressee, Form form, @Nullable UUID proofEvidenceId) {

    /** Who was told. */
    public enum Addressee {
        PROVIDER, SUPERIOR
    }

    /** How it was told. */
    public enum Form {
        WRITTEN, ORAL, ONLINE, SP4N_LAPOR
    }
}
