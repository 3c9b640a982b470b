package id.kawal.intake.vault;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The complaint that the provider or its superior already got (UU 37/2008 art. 24(1)(c)).
 *
 * @param complainedOn the day on which it was received
 * @param addressee who was told
 * @param form how
 * @param reference the number of its receipt
 * @param text what was said
 */
@Embeddable
public record PriorComplaintDetails(LocalDate complainedOn, @Enumerated(EnumType.STRING) Addressee addressee,
        @Enumerated(EnumType.STRING) Form form, @Nullable String reference, @Nullable String text) {

    /** Who was told. */
    public enum Addressee {
        PROVIDER, SUPERIOR
    }

    /** How it was told. */
    public enum Form {
        WRITTEN, ORAL, ONLINE, SP4N_LAPOR
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "PriorComplaintDetails[…]";
    }
}
